import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSpans, contains, isSafeCut, lengthOf, overlaps, snapOut } from '../../../core/anchor/span'
import { spanIn } from '../../support/arbitraries'

const letters = fc
  .array(fc.constantFrom('a', 'å', 'a\u030a', 'e\u0301\u0323', '👩🏽‍🎓', '❤️', '𝒳', '\u0301'), { maxLength: 10 })
  .map((it) => it.join(''))

describe('a span', () => {
  it('overlaps another where they share a code unit; touching and empty spans share none', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true)
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(overlaps({ start: 0, end: 3 }, { start: 1, end: 1 })).toBe(false)
  })

  it('contains what lies within its edges', () => {
    expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true)
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(false)
    expect(lengthOf({ start: 2, end: 7 })).toBe(5)
    expect(
      [
        { start: 1, end: 4 },
        { start: 1, end: 2 },
        { start: 0, end: 9 },
      ].sort(compareSpans),
    ).toEqual([
      { start: 0, end: 9 },
      { start: 1, end: 2 },
      { start: 1, end: 4 },
    ])
  })

  it('never ends inside what a reader sees as one character', () => {
    fc.assert(
      fc.property(
        letters.chain((text) => fc.tuple(fc.constant(text), spanIn(text.length + 3))),
        ([text, span]) => {
          const snapped = snapOut(text, span)
          const starts = [...new Intl.Segmenter('nb').segment(text)].map((it) => it.index)
          const cuts = new Set([...starts, text.length])
          expect(cuts.has(snapped.start) && cuts.has(snapped.end)).toBe(true)
          expect(snapped.start).toBeLessThanOrEqual(Math.min(span.start, text.length))
          expect(snapped.end).toBeGreaterThanOrEqual(Math.min(span.end, text.length))
          for (let at = snapped.start + 1; at < Math.min(span.start, text.length); at++)
            expect(isSafeCut(text, at)).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('stays where it is when its edges are safe', () => {
    expect(snapOut('blåbær', { start: 2, end: 4 })).toEqual({ start: 2, end: 4 })
  })
})
