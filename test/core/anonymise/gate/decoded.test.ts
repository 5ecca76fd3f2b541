import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodedIn } from '../../../../core/anonymise/gate/decoded'

const bytes = (text: string) => [...new TextEncoder().encode(text)]
const escaped = (sign: string) => (text: string) =>
  bytes(text)
    .map((it) => sign + it.toString(16).toUpperCase().padStart(2, '0'))
    .join('')

const codes: readonly (readonly [code: string, write: (text: string) => string])[] = [
  ['per cent', escaped('%')],
  ['equals signs', escaped('=')],
  ['entities', (text) => [...text].map((it) => `&#${it.codePointAt(0)};`).join('')],
  [
    'entities with hexadecimal numbers',
    (text) => [...text].map((it) => `&#x${it.codePointAt(0)!.toString(16)};`).join(''),
  ],
  ['escapes', (text) => [...text].map((it) => `\\u{${it.codePointAt(0)!.toString(16)}}`).join('')],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64 of addresses', (text) => Buffer.from(text).toString('base64url')],
  ['hexadecimal bytes', (text) => Buffer.from(text).toString('hex')],
]

const names = fc
  .stringMatching(/^\p{Lu}\p{Ll}{3,9}(?: \p{Lu}\p{Ll}{3,9})?$/u)
  .map((it) => it.normalize('NFC'))
  .filter((it) => it.length > 3)

describe('what stands in code', () => {
  it.each(codes)('is read: %s', (_code, write) => {
    fc.assert(
      fc.property(names, (name) => {
        const text = `se ${write(name)} der`
        const said = decodedIn(text)
        expect(said.map((it) => it.text)).toContain(name)
        for (const { start, end } of said) expect(start >= 0 && end <= text.length && start < end).toBe(true)
      }),
    )
  })

  // Base64 of them has no capital and no figure after its first letter.
  it.each(['Vyerym', 'Riorhs', 'Bjanls'])('is read in base64 that looks like a word: %s', (name) => {
    const code = Buffer.from(name).toString('base64')
    expect(code).not.toMatch(/.[A-Z0-9]/)
    expect(decodedIn(`se ${code} der`).map((it) => it.text)).toContain(name)
  })

  it('is read inside a link, and with named entities', () => {
    const said = (text: string) =>
      decodedIn(text)
        .map((it) => it.text)
        .join(' ')
    expect(said('https://x.example/sti/UmFnbmZyaWQgSGF1Z3N0cmFuZA==?a=1')).toContain('Ragnfrid Haugstrand')
    expect(said('https://x.example/?by=Ternv%C3%A6r')).toContain('Ternvær')
    expect(said('https://x.example/?by=Ternv%E6r')).toContain('Ternvær')
    expect(said('Ternv&aelig;r')).toBe('Ternvær')
  })

  it('is nothing in ordinary words, and never throws', () => {
    expect(decodedIn('Vi satt i Fjellstua og ventet på rundturen, alle sammen. AT&T og 100 % 12/24.')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { start, end } of decodedIn(text)) expect(start < end && end <= text.length).toBe(true)
      }),
    )
  })
})
