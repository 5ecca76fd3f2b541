import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../../renderer/features/coding/transcript/segments'
import type { Span } from '../../../core/model/scalars'
import { spanIn, turnText } from './arbitraries'

const byStart = (a: Span, b: Span) => a.start - b.start

const marked = turnText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    codings: fc.array(spanIn(text.length), { maxLength: 12 }).map((list) => list.sort(byStart)),
    places: fc
      .array(spanIn(text.length), { maxLength: 6 })
      .map((list) =>
        list.sort(byStart).filter((it, index) => it.start >= Math.max(0, ...list.slice(0, index).map((p) => p.end))),
      ),
  }),
)

describe('cutting a turn into segments', () => {
  it('gives the text of the turn back when the segments are joined', () => {
    fc.assert(
      fc.property(marked, ({ text, codings, places }) => {
        const segments = segmentsOf(text.length, codings, places)
        expect(segments.map((it) => text.slice(it.start, it.end)).join('')).toBe(text)
        for (const segment of segments) expect(segment.end).toBeGreaterThan(segment.start)
      }),
    )
  })

  it('names at every character exactly the codings and the place that cover it', () => {
    fc.assert(
      fc.property(marked, ({ text, codings, places }) => {
        for (const segment of segmentsOf(text.length, codings, places))
          for (let at = segment.start; at < segment.end; at++) {
            expect(segment.codings).toEqual(codings.filter((it) => it.start <= at && at < it.end))
            expect(segment.place).toBe(places.find((it) => it.start <= at && at < it.end) ?? null)
          }
      }),
    )
  })

  it('says of each where codings begin and end, once for each end of a coding', () => {
    fc.assert(
      fc.property(marked, ({ text, codings: all, places }) => {
        const codings = all.filter((it) => it.start < it.end)
        const segments = segmentsOf(text.length, codings, places)
        const sorted = (offsets: readonly number[]) => [...new Set(offsets)].sort((a, b) => a - b)
        expect(segments.filter((it) => it.begins).map((it) => it.start)).toEqual(sorted(codings.map((it) => it.start)))
        expect(segments.filter((it) => it.ends).map((it) => it.end)).toEqual(sorted(codings.map((it) => it.end)))
      }),
    )
  })

  it('keeps a turn without marks whole, and an empty one empty', () => {
    expect(segmentsOf(5, [], [])).toEqual([{ start: 0, end: 5, codings: [], place: null, begins: false, ends: false }])
    expect(segmentsOf(0, [], [])).toEqual([])
  })
})
