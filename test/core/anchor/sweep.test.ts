import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../core/anchor/span'
import { overlapFinder, sweep } from '../../../core/anchor/sweep'
import { spanIn } from '../../support/arbitraries'

const items = fc.array(spanIn(30), { maxLength: 15 }).map((spans) => spans.map((span, name) => ({ name, span })))

describe('the boundary sweep', () => {
  it('covers the bounds without gap or overlap, and agrees with brute force at every position', () => {
    fc.assert(
      fc.property(items, spanIn(30), (all, bounds) => {
        const runs = sweep(all, bounds)
        let reached = bounds.start
        for (const { span, items: under } of runs) {
          expect(span.start).toBe(reached)
          expect(span.end).toBeGreaterThan(span.start)
          reached = span.end
          for (let position = span.start; position < span.end; position++) {
            const expected = all.filter((it) => it.span.start <= position && position < it.span.end)
            expect(under.toSorted((a, b) => a.name - b.name)).toEqual(expected)
          }
        }
        expect(reached).toBe(runs.length === 0 ? bounds.start : bounds.end)
        expect(runs.length === 0).toBe(bounds.start === bounds.end)
      }),
      { numRuns: 1000 },
    )
  })

  it('cuts nowhere but where an item begins or ends', () => {
    fc.assert(
      fc.property(items, (all) => {
        const edges = new Set(all.flatMap(({ span }) => [span.start, span.end]))
        for (const { span } of sweep(all, { start: 0, end: 30 }).slice(1)) expect(edges.has(span.start)).toBe(true)
      }),
    )
  })

  it('gives the items of a run by start, the longer first', () => {
    const inner = { name: 'inner', span: { start: 2, end: 5 } }
    const outer = { name: 'outer', span: { start: 2, end: 9 } }
    const early = { name: 'early', span: { start: 0, end: 4 } }
    const runs = sweep([inner, outer, early], { start: 0, end: 10 })
    expect(runs.map((it) => [it.span.start, it.items.map((item) => item.name).join(' ')])).toEqual([
      [0, 'early'],
      [2, 'early outer inner'],
      [4, 'outer inner'],
      [5, 'outer'],
      [9, ''],
    ])
  })
})

describe('an overlap finder', () => {
  it('finds what brute force finds, in the order of starts', () => {
    fc.assert(
      fc.property(items, spanIn(30), (all, span) => {
        const found = overlapFinder(all)(span)
        const expected = all.filter((it) => overlaps(it.span, span))
        expect(found.toSorted((a, b) => a.name - b.name)).toEqual(expected)
        expect(found.map((it) => it.span.start)).toEqual(found.map((it) => it.span.start).sort((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })
})
