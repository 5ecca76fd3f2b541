import type { DocumentId } from '../model/ids'
import type { Place } from '../model/place'
import type { Span } from '../model/scalars'
import type { SourcedRun } from './manifest'

/** A decided place has a decision of its own or a replacement standing in the text. */
function isDecided(place: Place): boolean {
  return place.decision !== null || place.replacement !== null
}

/**
 * Cuts a passage of a document into runs: `place` where a decided place stands, `text` between them. The runs joined
 * are `text.slice(span.start, span.end)`. Undecided places stay `text`, so that the final check asks about them.
 * `span` and the places' spans are UTF-16 offsets in `text`; places of other documents and overlapping ones are passed
 * over. A place that the passage cuts gives the part that lies inside.
 */
export function sourceRuns(text: string, span: Span, document: DocumentId, places: readonly Place[]): SourcedRun[] {
  const inside = places
    .filter((place) => place.document === document && isDecided(place))
    .filter((place) => place.span.end > span.start && place.span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start)
  const runs: SourcedRun[] = []
  let at = span.start
  const pushText = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end), source: { kind: 'text', document, start: at } })
  }
  for (const place of inside) {
    const start = Math.max(place.span.start, span.start)
    const end = Math.min(place.span.end, span.end)
    if (start < at || end <= start) continue
    pushText(start)
    runs.push({ text: text.slice(start, end), source: { kind: 'place', place: place.id } })
    at = end
  }
  pushText(span.end)
  return runs
}
