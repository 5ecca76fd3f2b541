import { describe, expect, it } from 'vitest'
import { interviews } from '../../corpus/interviews/interviews'
import { lookThrough } from '../../corpus/measure/coverage'
import { isTyped, ratesOf } from '../../corpus/measure/rates'
import { decisionsOf, queuesOf } from '../../corpus/measure/review'

/**
 * What the detectors find in a part of the fictional interviews, made anew with another seed than the bench's. The floors are
 * what is measured: they may be raised, never lowered. What is asked about in vain may grow up to the goal. The rates on the whole corpus are in test/bench/FIGURES.md.
 */
const looked = lookThrough(interviews({ seed: 404, interviewsEach: 8, words: 800 }))
const typed = looked.filter(isTyped)
const automatic = looked.filter((it) => !isTyped(it))

describe('in typed interviews', () => {
  const rates = ratesOf(typed)

  it('direct identifiers are found', () => {
    expect(rates.direct.share).toBeGreaterThanOrEqual(0.999)
  })

  it('workplaces, villages and the like are found', () => {
    expect(rates.strong.share).toBeGreaterThanOrEqual(0.999)
  })

  it('dates, ages, towns and inhabitants are found', () => {
    expect(rates.indirect.share).toBeGreaterThanOrEqual(0.999)
  })

  it('many are clean before anybody has looked', () => {
    expect(rates.cleanOfDirect).toBeGreaterThanOrEqual(0.97)
  })

  it('few names are found where there are none', () => {
    expect(rates.falseNames).toBeLessThanOrEqual(4)
  })

  it('nearly every decision is about something that is there', () => {
    const { all, needed } = decisionsOf(queuesOf(typed))
    expect(needed / all).toBeGreaterThanOrEqual(0.85)
  })
})

describe('in automatic transcripts without capitals', () => {
  const rates = ratesOf(automatic)

  it('direct identifiers are found', () => {
    expect(rates.direct.share).toBeGreaterThanOrEqual(0.982)
  })

  it('most of the workplaces and villages is found', () => {
    expect(rates.strong.share).toBeGreaterThanOrEqual(0.97)
  })

  it('names are asked about, and few are none', () => {
    expect(rates.falseNames).toBeLessThanOrEqual(30)
  })
})
