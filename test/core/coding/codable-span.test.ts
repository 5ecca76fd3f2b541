import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isSafeCut, overlaps, snapOut } from '../../../core/anchor/span'
import { codableSpan } from '../../../core/coding/codable-span'
import type { Place } from '../../../core/model/place'
import type { Span } from '../../../core/model/scalars'
import { spanIn } from '../../support/arbitraries'
import { studyKit } from '../../support/study'

const kit = studyKit(8)
const document = kit.document().id

function place(span: Span, replacement: string | null = '[Kari]'): Place {
  const [id, identifier] = [kit.ports.ids.next('place'), kit.ports.ids.next('identifier')]
  return { id, document, identifier, span, replacement, decision: null, original: null }
}

function spanOf(text: string, places: readonly Place[], span: Span): Span {
  const result = codableSpan(text, places, span)
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

/** Letters, blanks, a pair, a combining mark and a joined emoji; places that do not meet; a selection. */
const drawn = fc
  .array(fc.constantFrom('a', ' ', '\n', '𝒳', 'e\u0301', '👩\u200d🚒', '\u0301'), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      selected: spanIn(text.length),
      places: fc.array(fc.tuple(spanIn(text.length), fc.boolean()), { maxLength: 4 }).map((spans) => {
        const apart: Place[] = []
        for (const [span, isReplaced] of spans)
          if (span.start < span.end && !apart.some((it) => overlaps(it.span, span)))
            apart.push(place(snapOut(text, span), isReplaced ? '[Kari]' : null))
        return apart.filter((it) => !apart.some((other) => other !== it && overlaps(it.span, other.span)))
      }),
    }),
  )

describe('the span of a coding', () => {
  it('is the selected words without the blanks around them', () => {
    const text = 'Jeg ringer,  så kjører jeg.'
    expect(spanOf(text, [], { start: 3, end: 13 })).toEqual({ start: 4, end: 11 })
    expect(spanOf(text, [], { start: 0, end: text.length })).toEqual({ start: 0, end: text.length })
  })

  it('takes a replaced place whole, and passes over one that was only looked at', () => {
    const text = 'Da ringer [en kollega] meg.'
    const span = { start: 10, end: 22 }
    expect(spanOf(text, [place(span)], { start: 3, end: 13 })).toEqual({ start: 3, end: 22 })
    expect(spanOf(text, [place(span)], { start: 13, end: 14 })).toEqual(span)
    expect(spanOf(text, [place(span, null)], { start: 3, end: 13 })).toEqual({ start: 3, end: 13 })
  })

  it('does not take a place that the selection only touches with its edge, or with a blank', () => {
    const text = 'ja [Kari] nei'
    expect(spanOf(text, [place({ start: 3, end: 9 })], { start: 0, end: 3 })).toEqual({ start: 0, end: 2 })
    expect(spanOf(text, [place({ start: 3, end: 9 })], { start: 9, end: 13 })).toEqual({ start: 10, end: 13 })
  })

  it.each([
    ['nothing', { start: 2, end: 2 }, 'coding.empty-span'],
    ['blanks', { start: 2, end: 4 }, 'coding.empty-span'],
    ['words past the end', { start: 0, end: 8 }, 'span.outside'],
  ] as const)('refuses %s', (_, span, code) => {
    expect(codableSpan('ja \nnei', [], span)).toEqual({ ok: false, fault: { code, params: {} } })
  })

  it('is whole: never within a character or a replaced place, and never begins or ends with a blank that stands free', () => {
    fc.assert(
      fc.property(drawn, ({ text, selected, places }) => {
        const result = codableSpan(text, places, selected)
        if (!result.ok) {
          expect(text.slice(selected.start, selected.end).trim()).toBe('')
          return
        }
        const { value: span } = result
        expect(span.start).toBeLessThan(span.end)
        expect(isSafeCut(text, span.start) && isSafeCut(text, span.end)).toBe(true)
        const replaced = places.filter((it) => it.replacement !== null)
        for (const it of replaced) expect(contains(span, it.span) || !overlaps(span, it.span)).toBe(true)
        const isFree = (at: number) => !replaced.some((it) => it.span.start <= at && at < it.span.end)
        if (isFree(span.start) && isSafeCut(text, span.start + 1)) expect(text.charAt(span.start)).toMatch(/\S/u)
        if (isFree(span.end - 1) && isSafeCut(text, span.end - 1)) expect(text.charAt(span.end - 1)).toMatch(/\S/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('holds every selected word, and is itself when it is selected again', () => {
    fc.assert(
      fc.property(drawn, ({ text, selected, places }) => {
        const result = codableSpan(text, places, selected)
        if (!result.ok) return
        const { value: span } = result
        for (let at = selected.start; at < selected.end; at += 1)
          if (/\S/u.test(text.charAt(at))) expect(span.start <= at && at < span.end).toBe(true)
        expect(codableSpan(text, places, span)).toEqual(result)
      }),
      { numRuns: 1000 },
    )
  })
})
