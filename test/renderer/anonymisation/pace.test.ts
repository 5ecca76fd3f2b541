import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceOf, roundedMinutes, type Step } from '../../../renderer/features/anonymisation/pace'

/** Decisions at even distances (ms), after a beginning. */
const even = (count: number, apart: number): readonly Step[] =>
  Array.from({ length: count + 1 }, (_, nth) => ({ at: nth * apart, gained: nth === 0 ? 0 : 1 }))

describe('the pace of a sitting', () => {
  it('is told by decisions a minute and the minutes that are left', () => {
    expect(paceOf(even(12, 6000), 103)).toEqual({ perMinute: 10, minutesLeft: 11 })
    expect(paceOf(even(12, 6000), 0)).toEqual({ perMinute: 10, minutesLeft: 0 })
  })

  it('is not told by fewer than five decisions, nor where as much was taken back', () => {
    expect(paceOf([], 10)).toBeNull()
    expect(paceOf(even(4, 6000), 10)).toBeNull()
    const back = even(5, 6000).map((it) => ({ at: it.at + 30_000, gained: -it.gained }))
    expect(paceOf([...even(5, 6000), ...back], 10)).toBeNull()
  })

  it('leaves out what is more than a minute and a half of a pause, and the way to another document', () => {
    const before = even(6, 6000)
    const later = before.slice(1).map((it) => ({ ...it, at: it.at + 3_600_000 }))
    expect(paceOf([...before, ...later], 10)!.perMinute).toBeCloseTo(12 / ((5 * 6 + 5 * 6 + 6 + 90) / 60), 6)
    expect(paceOf([...before, ...later.map((it, nth) => (nth === 0 ? { ...it, gained: 0 } : it))], 10)!.perMinute).toBe(
      10,
    )
  })

  it('is that of the last thirty', () => {
    const slow = even(40, 60_000)
    const fast = even(30, 3000).map((it) => ({ ...it, at: it.at + 40 * 60_000 }))
    expect(paceOf([...slow, ...fast], 20)).toEqual({ perMinute: 20, minutesLeft: 1 })
  })

  it('counts several that one decision decided, and those that were decided anew', () => {
    const merged = even(5, 6000).map((it) => ({ ...it, gained: it.gained * 2 }))
    expect(paceOf(merged, 20)).toEqual({ perMinute: 20, minutesLeft: 1 })
  })

  it('is finite and above nothing, and the time is enough for what is left, whatever happened when', () => {
    const step = fc.record({ at: fc.nat(10_000_000), gained: fc.integer({ min: -3, max: 4 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(500), (steps, left) => {
        const pace = paceOf(steps, left)
        if (pace === null) return
        expect(Number.isFinite(pace.perMinute) && pace.perMinute > 0).toBe(true)
        expect(pace.minutesLeft * pace.perMinute).toBeGreaterThanOrEqual(left - 1e-6)
        expect(pace.minutesLeft).toBeLessThan(left / pace.perMinute + 1)
      }),
    )
  })
})

it('minutes are told as one says them', () => {
  expect([0, 1, 9, 10, 12, 13, 58, 61, 64, 66, 119].map(roundedMinutes)).toEqual([
    0, 1, 9, 10, 10, 15, 60, 60, 60, 70, 120,
  ])
})
