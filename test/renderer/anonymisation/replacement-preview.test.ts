import { describe, expect, it } from 'vitest'
import { replacementText } from '../../../core/anonymise/replace'
import { isGenitive, replacementPreview } from '../../../renderer/features/anonymisation/replacement-preview'

const options = { forms: ['Bodil', 'Nils', 'Bodil Ås'], maskToken: '▇▇▇', language: 'nb' as const }

describe('how the text will read', () => {
  it.each([
    ['Bodil', 'Turid', '[Turid]'],
    ['Bodils', 'Turid', '[Turid]s'],
    ['Bodils', 'Hans', '[Hans]’'],
    ['Nils’', 'Turid', '[Turid]s'],
    ['Nils', 'Turid', '[Turid]'],
    ['Bodil Ås', 'Turid', '[Turid]'],
  ])('shows %s decided as %s as %s', (original, replacement, shown) => {
    expect(replacementPreview(original, { kind: 'pseudonym', replacement }, options)).toBe(shown)
  })

  it('shows brackets once where they are typed', () => {
    expect(replacementPreview('Bodil', { kind: 'role', replacement: '[naboen]' }, options)).toBe('[naboen]')
  })

  it('has the English genitive in an English text', () => {
    const english = { ...options, language: 'en' as const }
    expect(replacementPreview('Bodil’s', { kind: 'pseudonym', replacement: 'Turid' }, english)).toBe('[Turid]’s')
  })

  it('leaves what is kept, and shows the token of the project where words are blacked out', () => {
    expect(replacementPreview('Bodils', { kind: 'keep', reason: 'x' }, options)).toBe('Bodils')
    expect(replacementPreview('Bodils', { kind: 'blackout' }, options)).toBe('▇▇▇')
    expect(replacementPreview('Bodils', { kind: 'remove' }, options)).toBe('[…]')
  })

  it('does not take a name that ends in s for a genitive', () => {
    expect(isGenitive('Nils', options.forms)).toBe(false)
    expect(isGenitive('Bodils', options.forms)).toBe(true)
    expect(isGenitive('Bodilstad', options.forms)).toBe(false)
  })

  it.each(['Bodil', 'Bodils', 'BODILS', 'Nils', 'Nils’', 'Bodil Ås'])('says of %s what will be written', (original) => {
    for (const replacement of ['Turid', 'Hans', 'naboen'])
      for (const language of ['nb', 'nn', 'en'] as const) {
        const decision = { kind: 'pseudonym' as const, replacement }
        const written = replacementText(original, decision, {
          maskToken: options.maskToken,
          baseForms: options.forms,
          language,
        })
        expect(replacementPreview(original, decision, { ...options, language })).toBe(written)
      }
  })
})
