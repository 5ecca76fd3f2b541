import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'
import { asItWas } from './as-it-was'

/** A decided place with where it stood in the text as it was (UTF-16). */
export type DecidedPlace = Readonly<{ place: Place; span: Span }>

/** A document as it was before anybody decided, with its decided places in reading order; what was removed for good is left out. */
export function decidedPlaces(
  state: ProjectState,
  document: DocumentId,
): Readonly<{ text: string; places: readonly DecidedPlace[] }> {
  const now = state.textOf(document)
  const stretches = state.placesOf(document).map((place) => {
    const stands = place.replacement === null ? now.slice(place.span.start, place.span.end) : null
    return { span: place.span, original: place.original ?? stands, of: place }
  })
  const { text, places } = asItWas(now, stretches)
  return { text, places: places.flatMap(({ of, span }) => (of.decision === null ? [] : [{ place: of, span }])) }
}
