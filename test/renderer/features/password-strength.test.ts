import { describe, expect, it } from 'vitest'
import { shortestPassphrase } from '../../../electron/host/vault/data-key'
import { shortestPassword, strengthOf } from '../../../renderer/features/start/password-strength'

describe('the hint on a password', () => {
  it('asks for as many characters as the vault does', () => {
    expect(shortestPassword).toBe(shortestPassphrase)
    expect(strengthOf('a'.repeat(9))).toBe('short')
    expect(strengthOf('å'.normalize('NFD').repeat(9))).toBe('short')
  })

  it('prefers a sentence', () => {
    expect(strengthOf('hemmelig12')).toBe('fair')
    expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('fair')
    expect(strengthOf('tre katter på taket')).toBe('good')
    expect(strengthOf('Langt-Passord-1')).toBe('good')
  })
})
