import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLanes, type Extent } from '../../../renderer/features/coding/transcript/lanes'

const extents = fc
  .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })), { maxLength: 60 })
  .map((pairs) => pairs.map(([start, length], index): Extent => ({ id: `s${index}`, start, end: start + length })))

function overlapping(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end
}

function deepest(list: readonly Extent[]): number {
  return Math.max(
    0,
    ...list.map((it) => list.filter((other) => overlapping(other, { ...it, end: it.start + 1 })).length),
  )
}

function expectApart(list: readonly Extent[], lanes: ReadonlyMap<string, number>) {
  for (const a of list)
    for (const b of list)
      if (a.id < b.id && overlapping(a, b)) expect(lanes.get(a.id), `${a.id} ${b.id}`).not.toBe(lanes.get(b.id))
}

describe('packing stripes in lanes', () => {
  it('never lets two stripes that overlap share a lane', () => {
    fc.assert(fc.property(extents, (list) => expectApart(list, packLanes(list))))
  })

  it('uses as few lanes as the deepest overlap needs, when nothing is kept', () => {
    fc.assert(
      fc.property(extents, (list) => {
        const lanes = packLanes(list)
        expect(Math.max(0, ...[...lanes.values()].map((it) => it + 1))).toBe(deepest(list))
      }),
    )
  })

  it('lets every stripe that was there keep its lane when one is added', () => {
    fc.assert(
      fc.property(extents, fc.nat(200), (list, start) => {
        const before = packLanes(list)
        const more = [...list, { id: 'new', start, end: start + 10 }]
        const after = packLanes(more, before)
        for (const { id } of list) expect(after.get(id)).toBe(before.get(id))
        expectApart(more, after)
      }),
    )
  })

  it('keeps stripes apart when kept lanes have come to collide', () => {
    fc.assert(
      fc.property(extents, extents, (earlier, later) => expectApart(later, packLanes(later, packLanes(earlier)))),
    )
  })

  it('gives every stripe exactly one lane', () => {
    fc.assert(
      fc.property(extents, extents, (a, b) => {
        expect(packLanes(a, packLanes(b)).size).toBe(a.length)
      }),
    )
  })

  it('puts the longer of two stripes that begin together nearest the text', () => {
    const lanes = packLanes([
      { id: 'short', start: 0, end: 5 },
      { id: 'long', start: 0, end: 50 },
    ])
    expect(lanes.get('long')).toBe(0)
    expect(lanes.get('short')).toBe(1)
  })
})
