import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../core/anonymise/tagger/tokens'

const piece = fc.constantFrom(
  'Kari',
  'Sør-Varanger',
  'd’Arc',
  '1.500',
  '12:30',
  '.',
  ':',
  ' ',
  '\n',
  '«',
  '…',
  'na\u00advn',
  '😀',
  'Å',
)
const text = fc.oneof(
  fc.array(piece).map((it) => it.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe('the sentences of a text', () => {
  it('hold every character that is no space, once, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0
        let left = ''
        for (const token of sentencesOf(given).flat()) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          left += given.slice(at, token.start)
          at = token.end
        }
        expect((left + given.slice(at)).trim()).toBe('')
      }),
    )
  })

  it.each([
    ['Bodil: Ja, altså. Kari kom.', ['Bodil :', 'Ja , altså .', 'Kari kom .']],
    ['Hun ble ca. 40 år', ['Hun ble ca . 40 år']],
    ['første linje\nandre linje', ['første linje', 'andre linje']],
    ['Klokka 12:30 i Sør-Varanger', ['Klokka 12:30 i Sør-Varanger']],
  ])('of «%s» are cut at stops, line ends and labels', (given, expected) => {
    expect(sentencesOf(given).map((of) => of.map((it) => it.text).join(' '))).toEqual(expected)
  })
})
