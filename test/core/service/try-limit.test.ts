import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSeen, freeTries, waitAfter, waitLeft, withWrong, type Tries } from '../../../core/service/try-limit'

const minute = 60_000
const hour = 60 * minute
const counts = fc.integer({ min: 0, max: 10_000 })
const times = fc.integer({ min: 0, max: 4_000_000_000_000 })
const tries = fc.record({ failed: counts, last: times })

describe('the wait after wrong tries', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, minute],
    [6, 2 * minute],
    [7, 4 * minute],
    [10, 32 * minute],
    [11, hour],
    [1000, hour],
  ])('after %i is %i ms', (failed, wait) => {
    expect(waitAfter(failed)).toBe(wait)
  })

  it('never grows shorter with another wrong try, and never longer than an hour', () => {
    fc.assert(
      fc.property(counts, (failed) => {
        expect(waitAfter(failed + 1)).toBeGreaterThanOrEqual(waitAfter(failed))
        expect(waitAfter(failed)).toBeLessThanOrEqual(hour)
      }),
    )
  })

  it('is over when it is over, and not a millisecond before', () => {
    fc.assert(
      fc.property(fc.integer({ min: freeTries, max: 40 }), times, (failed, last) => {
        const wait = waitAfter(failed)
        expect(waitLeft({ failed, last }, last)).toBe(wait)
        expect(waitLeft({ failed, last }, last + wait - 1)).toBe(1)
        expect(waitLeft({ failed, last }, last + wait)).toBe(0)
      }),
    )
  })

  it('ends, wherever the clock is set: whoever waits it out from there may try', () => {
    fc.assert(
      fc.property(tries, times, (before, now) => {
        const seen = asSeen(before, now)
        expect(waitLeft(seen, now + waitAfter(before.failed))).toBe(0)
      }),
    )
  })

  it('is not cut short by a clock that is set back, however often', () => {
    fc.assert(
      fc.property(tries, fc.array(times, { minLength: 1, maxLength: 6 }), (before, looks) => {
        let seen: Tries = before
        for (const now of looks.toSorted((a, b) => b - a)) {
          const isBack = now < seen.last
          seen = asSeen(seen, now)
          if (isBack) expect(waitLeft(seen, now)).toBe(waitAfter(before.failed))
          expect(seen.failed).toBe(before.failed)
        }
      }),
    )
  })

  it('is held to by whoever tries again and again and sets the clock back between', () => {
    const step = fc.record({ passes: fc.integer({ min: 0, max: hour }), back: fc.oneof(fc.constant(0), times) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let real = 4_000_000_000_000
        let shown = real
        let seen: Tries | null = null
        const tried: number[] = []
        for (const { passes, back } of steps) {
          real += passes
          shown += passes - back
          if (seen !== null) seen = asSeen(seen, shown)
          if (seen !== null && waitLeft(seen, shown) > 0) continue
          seen = withWrong(seen, shown)
          tried.push(real)
        }
        for (let at = 1; at < tried.length; at += 1)
          expect(tried[at]! - tried[at - 1]!).toBeGreaterThanOrEqual(waitAfter(at))
      }),
    )
  })

  it('counts on from what was there', () => {
    fc.assert(
      fc.property(tries, times, (before, now) => {
        expect(withWrong(before, now)).toEqual({ failed: before.failed + 1, last: now })
      }),
    )
    expect(withWrong(null, 7)).toEqual({ failed: 1, last: 7 })
  })
})
