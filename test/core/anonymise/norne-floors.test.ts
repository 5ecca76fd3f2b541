import { describe, expect, it } from 'vitest'
import { falsePerThousand, lookThroughNorne, missedIn, type entityKinds } from '../../bench/norne-rates'

/**
 * NorNE's development part, both written forms together. The bounds are what is measured: they may be lowered, never raised.
 * Skipped where the corpus is not on this computer.
 */
const cased = lookThroughNorne('cased')
const lowerCase = lookThroughNorne('lower-case')

function missed(looks: typeof cased, kind: keyof typeof entityKinds): number {
  return (looks ?? []).reduce((sum, it) => sum + missedIn(it, kind).missed.length, 0)
}

function shareFound(looks: typeof cased, kind: keyof typeof entityKinds): number {
  const all = (looks ?? []).reduce((sum, it) => sum + missedIn(it, kind).all, 0)
  return 1 - missed(looks, kind) / all
}

describe.skipIf(cased === null)('names in news', () => {
  it('are asked about', () => {
    expect(missed(cased, 'person')).toBeLessThanOrEqual(2)
    expect(missed(cased, 'place')).toBeLessThanOrEqual(0)
    expect(missed(cased, 'organisation')).toBeLessThanOrEqual(8)
  })

  it('are few where there are none', () => {
    expect(falsePerThousand(cased ?? [])).toBeLessThanOrEqual(4)
  })
})

describe.skipIf(lowerCase === null)('names in news without capitals', () => {
  it('are asked about', () => {
    expect(shareFound(lowerCase, 'person')).toBeGreaterThanOrEqual(0.984)
    expect(shareFound(lowerCase, 'place')).toBeGreaterThanOrEqual(0.986)
  })

  it('are not asked about everywhere', () => {
    expect(falsePerThousand(lowerCase ?? [])).toBeLessThanOrEqual(30)
  })
})
