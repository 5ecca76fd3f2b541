import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '../../../core/anonymise/detect'
import { bearingNames, nameWordsOf } from '../../../core/anonymise/detect/name-words'

const bearing = (text: string, names: readonly string[]) => bearingNames(text, nameWordsOf(text), names)

const names = [
  'Solveig Haugland',
  'Samira',
  'Kari',
  'Ola da Ternvær',
  'van Dyk',
  'Å',
  'Haugen',
  'bjørn',
  'Hansen',
  'Andrea',
  'Per-Åge',
  'gamle-Ola på Haugen',
  'Torunn Bø',
  'A da B',
  'Sofía Ñ',
]
const words = [
  ...[
    'Solveig',
    'Haugland',
    'Hauglands',
    'Hagland',
    'solveigs',
    'samira',
    'sa',
    'mira',
    's',
    'a',
    'm',
    'i',
    'r',
    'Karis',
  ],
  ...[
    'Ola',
    'da',
    'Ternvær',
    'Ternværs',
    'Van',
    'Dyk',
    'haugen',
    'Haugen',
    'bjørn',
    'Bjørnene',
    'Hansen-ene',
    'han',
    'sen',
  ],
  ...['And', 'rea', 'Per', 'Åge', 'gamle-Ola', 'på', 'A', 'B', 'å', 'k', 'Kari.', 'Torun\u00adn', 'Bø', 'Intervjuer:'],
]
const gaps = [' ', ' ', ' ', '\n', '-', '-\n', '. ', ', ', '\u00a0', '\u200b']
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 25 })
  .map((parts) => parts.flat().join(''))

describe('the names that bear on a text', () => {
  it('are all that the detectors need: with them alone they find what they find with every name', () => {
    fc.assert(
      fc.property(
        text,
        fc.subarray(names),
        fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
        (it, all, language) => {
          const few = bearing(it, all)
          expect(detect(it, { language, names: few })).toEqual(detect(it, { language, names: all }))
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('are none of a study whose people are not spoken of', () => {
    const line = 'Vi kjørte hele natta, og så ble det stille på veien.'
    expect(bearing(line, ['Solveig Haugland', 'Samira', 'Ola da Ternvær'])).toEqual([])
  })

  it.each([
    ['as it is', 'Da kom Samira.', 'Samira'],
    ['in the genitive', 'Det var Samiras bil.', 'Samira'],
    ['by a part', 'Haugland ringte.', 'Solveig Haugland'],
    ['misspelt', 'Da kom Solvieg.', 'Solveig Haugland'],
    ['cut in two', 'og sa mira kom', 'Samira'],
    ['cut at the end of a line', 'og sa-\nmiras kom', 'Samira'],
    ['spelled out', 'det er s a m i r a', 'Samira'],
    ['as a family', 'Haugland-ene kom', 'Solveig Haugland'],
    ['with a soft hyphen', 'Sa\u00admira kom', 'Samira'],
  ])('are found %s', (_, line, name) => {
    expect(bearing(line, ['Torunn', name])).toEqual([name])
  })
})
