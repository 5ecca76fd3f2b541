import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenNumber } from '../../../../core/import/numbering/written-number'

describe('the number of a list as it is written', () => {
  it.each([
    ['decimal', [1, 10, 123], ['1', '10', '123']],
    ['zero', [0, 1, 10, 123], ['00', '01', '10', '123']],
    ['ordinal', [1, 2], ['1.', '2.']],
    [
      'english-ordinal',
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111],
      '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th'.split(' '),
    ],
    ['lower-roman', [1, 4, 9, 14, 40, 90, 400, 1999], 'i iv ix xiv xl xc cd mcmxcix'.split(' ')],
    ['upper-roman', [3, 3999, 4000], ['III', 'MMMCMXCIX', '4000']],
    ['lower-repeated', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['upper-repeated', [2, 27], ['B', 'AA']],
    ['lower-counted', [1, 26, 27, 28, 53, 702, 703], ['a', 'z', 'aa', 'ab', 'ba', 'zz', 'aaa']],
    ['upper-counted', [28], ['AB']],
    ['none', [0, 7], ['', '']],
  ] as const)('%s', (form, values, written) => {
    expect(values.map((it) => writtenNumber(it, form))).toEqual(written)
  })

  it('is in digits where no letter and no Roman number is', () => {
    expect(writtenNumber(0, 'lower-roman') + writtenNumber(0, 'upper-counted')).toBe('00')
  })

  it('is short, however large the number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('lower-repeated', 'upper-roman', 'upper-counted'), (value, form) => {
        expect(writtenNumber(value, form).length).toBeLessThanOrEqual(30)
      }),
    )
  })

  it('tells numbers apart in letters and in Roman signs', () => {
    for (const form of ['lower-roman', 'upper-repeated', 'lower-counted'] as const) {
      const written = Array.from({ length: 780 }, (_, index) => writtenNumber(index + 1, form))
      expect(new Set(written).size).toBe(written.length)
    }
  })
})
