import { describe, expect, it } from 'vitest'
import { stressRate } from '../../corpus/stress/measure'
import { nameClasses, swappedNames, type NameClass } from '../../corpus/stress/swapped-names'
import { bendNames, bentNames } from '../../corpus/stress/writings'

/** The floors are what is measured: they may be raised, never lowered. More of each: test/bench/stress.bench.ts. */
const inside: Readonly<Record<NameClass, number>> = {
  ambiguous: 0.998,
  Sámi: 1,
  'from abroad': 1,
  'unseen Norwegian': 1,
  'of the held-out lists': 1,
}
const opening: Readonly<Record<NameClass, number>> = {
  ambiguous: 0.995,
  Sámi: 1,
  'from abroad': 1,
  'unseen Norwegian': 1,
  'of the held-out lists': 0.995,
}
/** Where the app knows the name (a participant, a speaker, the name list): all but these are met always. */
const known: Readonly<Record<string, number>> = { 'typing slip': 0.99, 'lower case': 0.99 }

describe.each(Object.keys(nameClasses) as NameClass[])('a name that is %s', (of) => {
  it('is asked about inside a sentence', () => {
    expect(stressRate(swappedNames(of, 'inside', 400)).share).toBeGreaterThanOrEqual(inside[of])
  })

  it('is asked about where it begins one', () => {
    expect(stressRate(swappedNames(of, 'opening', 400)).share).toBeGreaterThanOrEqual(opening[of])
  })
})

describe('a name that the app knows', () => {
  it.each(bendNames)('is met again: %s', (bend) => {
    const rate = stressRate(bentNames(bend, 150), (it) => [it.right])
    expect(rate.share).toBeGreaterThanOrEqual(known[bend] ?? 1)
  })
})
