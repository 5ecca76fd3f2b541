import { isSafeCut, overlaps, snapOut } from '../anchor/span'
import { faultOf, type Result } from '../contract/fault'
import type { Place } from '../model/place'
import type { Span } from '../model/scalars'

/**
 * The span that a coding of a selection has: whole characters, whole replaced places, no blanks at its edges. Faults:
 * `span.outside` when the selection reaches past the text; `coding.empty-span` when it holds nothing but blanks.
 */
export function codableSpan(text: string, places: readonly Place[], selected: Span): Result<Span> {
  if (selected.end > text.length) return { ok: false, fault: faultOf('span.outside') }
  const empty = { ok: false, fault: faultOf('coding.empty-span') } as const
  if (selected.start === selected.end) return empty
  const replaced = places.filter((it) => it.replacement !== null)
  const bare = withoutBlanks(text, aroundPlaces(replaced, snapOut(text, selected)))
  return bare.start === bare.end ? empty : { ok: true, value: aroundPlaces(replaced, bare) }
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  const isBlank = (at: number) => /\s/u.test(text.charAt(at))
  let [from, to] = [start, end]
  while (from < to && isBlank(from) && isSafeCut(text, from + 1)) from += 1
  while (to > from && isBlank(to - 1) && isSafeCut(text, to - 1)) to -= 1
  return { start: from, end: to }
}

function aroundPlaces(places: readonly Place[], span: Span): Span {
  const touched = places.filter((it) => overlaps(it.span, span))
  return {
    start: Math.min(span.start, ...touched.map((it) => it.span.start)),
    end: Math.max(span.end, ...touched.map((it) => it.span.end)),
  }
}
