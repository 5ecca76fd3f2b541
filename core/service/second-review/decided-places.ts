import type { ProjectState } from '../../history/project-state'
import type { DocumentId, IdentifierId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'

/** A decided place with where it stood in the text as it was (UTF-16). */
export type DecidedPlace = Readonly<{ place: Place; span: Span }>

/** A document as it was before anybody decided, with its decided places by identifier; what was removed for good is left out. */
export function decidedPlaces(
  state: ProjectState,
  document: DocumentId,
): Readonly<{ text: string; byIdentifier: ReadonlyMap<IdentifierId, readonly DecidedPlace[]> }> {
  const now = state.textOf(document)
  const byIdentifier = new Map<IdentifierId, DecidedPlace[]>()
  const parts: string[] = []
  let length = 0
  let at = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const place of [...state.placesOf(document)].sort((a, b) => a.span.start - b.span.start)) {
    add(now.slice(at, place.span.start))
    const start = length
    add(place.original ?? now.slice(place.span.start, place.span.end))
    at = place.span.end
    const isKnown = place.replacement === null || place.original !== null
    if (place.decision === null || !isKnown) continue
    const own = byIdentifier.get(place.identifier) ?? []
    byIdentifier.set(place.identifier, [...own, { place, span: { start, end: length } }])
  }
  add(now.slice(at))
  return { text: parts.join(''), byIdentifier }
}
