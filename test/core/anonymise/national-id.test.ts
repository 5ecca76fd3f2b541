import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAccountNumber, isNorwegianIban } from '../../../core/anonymise/detect/account'
import {
  hasControlDigits,
  hasOldControlDigits,
  nationalIdLabel,
  nationalIdShape,
} from '../../../core/anonymise/detect/national-id'
import { isOrganisationNumber } from '../../../core/anonymise/detect/organisation-number'
import { withControlDigits } from './made-numbers'

describe('control digits', () => {
  test('the synthetic number of the sample study fits', () => {
    expect(nationalIdLabel('12834130007')).toBe('synthetic')
  })

  test('a made number fits by both rules', () => {
    const made = withControlDigits('170580123', 0)
    expect(made).not.toBeNull()
    expect(hasOldControlDigits(made!)).toBe(true)
    expect(hasControlDigits(made!)).toBe(true)
  })

  test.each([1, 2, 3])('a first rest of %i fits by the rule from 2032 alone', (rest) => {
    const made = Array.from({ length: 50 }, (_, at) => withControlDigits(`1705801${String(at).padStart(2, '0')}`, rest))
    const some = made.find((it) => it !== null)
    expect(some).toBeDefined()
    expect(hasControlDigits(some!)).toBe(true)
    expect(hasOldControlDigits(some!)).toBe(false)
  })

  test('about four in 121 random numbers have fitting control digits by the rule of 2032', () => {
    let fits = 0
    let seed = 12345
    for (let at = 0; at < 100_000; at += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const high = Math.floor(seed / 65536)
      seed = (seed * 1103515245 + 12345) % 2147483648
      const digits = `${String(high % 100000).padStart(5, '0')}${String(Math.floor(seed / 16) % 1000000).padStart(6, '0')}`
      if (hasControlDigits(digits)) fits += 1
    }
    expect(fits / 100_000).toBeGreaterThan(0.028)
    expect(fits / 100_000).toBeLessThan(0.038)
  })
})

test.each([
  ['17058012345', 'birth-number'],
  ['57058012345', 'd-number'],
  ['17458012345', 'h-number'],
  ['57458012345', 'h-number'],
  ['17858012345', 'synthetic'],
  ['83000012345', 'fh-number'],
  ['92345678901', 'fh-number'],
  ['32138012345', 'none'],
  ['00018012345', 'none'],
] as const)('%s has the shape of a %s', (digits, label) => expect(nationalIdShape(digits)).toBe(label))

test('a number whose control digits do not fit has no label', () => expect(nationalIdLabel('17058012345')).toBe('none'))

test.each([
  ['32074068323', true],
  ['32074068324', false],
])('the account %s: %s', (digits, fits) => expect(isAccountNumber(digits)).toBe(fits))

test.each([
  ['123456785', true],
  ['123456786', false],
  ['990000004', false],
])('the organisation number %s: %s', (digits, fits) => expect(isOrganisationNumber(digits)).toBe(fits))

test.each([
  ['NO9386011117947', true],
  ['NO9386011117948', false],
  ['SE9386011117947', false],
])('the IBAN %s: %s', (iban, fits) => expect(isNorwegianIban(iban)).toBe(fits))

test('no check throws on any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      hasControlDigits(text)
      nationalIdLabel(text)
      isAccountNumber(text)
      isOrganisationNumber(text)
      isNorwegianIban(text)
    }),
  )
})
