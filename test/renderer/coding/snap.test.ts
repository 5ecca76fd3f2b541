import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapSpan } from '../../../renderer/features/coding/transcript/snap'
import { isWhole, spanIn, turnText } from './arbitraries'

describe('the passage that a selection means', () => {
  it('moves an edge inside a replaced place out to its edge', () => {
    const text = 'Jeg møtte [Kari] der.'
    expect(snapSpan(text, [{ start: 10, end: 16 }], { start: 12, end: 19 })).toEqual({ start: 10, end: 20 - 1 })
    expect(snapSpan(text, [{ start: 10, end: 16 }], { start: 4, end: 13 })).toEqual({ start: 4, end: 16 })
  })

  it('leaves white space at its edges out', () => {
    expect(snapSpan('en to tre', [], { start: 2, end: 6 })).toEqual({ start: 3, end: 5 })
  })

  it('is nothing where only white space is selected', () => {
    expect(snapSpan('a \n b', [], { start: 1, end: 4 })).toBeNull()
  })

  it('reads a selection made backwards as the same passage', () => {
    expect(snapSpan('en to tre', [], { start: 5, end: 3 })).toEqual({ start: 3, end: 5 })
  })

  it('never cuts a surrogate pair, a combining mark, or a place', () => {
    const cases = turnText.chain((text) => fc.tuple(fc.constant(text), spanIn(text.length), spanIn(text.length)))
    fc.assert(
      fc.property(cases, ([text, span, place]) => {
        const whole = isWhole(text.slice(place.start, place.end)) ? [place] : []
        const snapped = snapSpan(text, whole, span)
        if (!snapped) return
        expect(isWhole(text.slice(snapped.start, snapped.end))).toBe(true)
        expect(text[snapped.end] ?? '').not.toMatch(/^\p{M}$/u)
        for (const { start, end } of whole)
          for (const edge of [snapped.start, snapped.end])
            expect(edge <= start || edge >= end || text.slice(start, end).trim() !== text.slice(start, end)).toBe(true)
      }),
    )
  })
})
