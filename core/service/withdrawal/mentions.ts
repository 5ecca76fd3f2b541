import { overlaps } from '../../anchor/span'
import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId, PlaceId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { isUnmistakable, occurrences } from '../anonymise/marked-forms'
import type { Cuts } from './cuts'
import { spansOfNames, type Names } from './names'
import type { Target } from './target'

/**
 * A place in the words of others where somebody is named. `isStanding`: by the original, which is to go. `isKept`: the
 * original stands there, or the project keeps it with the place.
 */
export type Mention = Readonly<{
  document: DocumentId
  span: Span
  place: PlaceId | null
  isStanding: boolean
  isKept: boolean
}>

/** `clusters`: those that are the participant. */
type Scene = Readonly<{ state: ProjectState; clusters: readonly Cluster[]; cuts: Cuts }>

/** Where others name a participant: decided and waiting places of their clusters, and every name of theirs in the words. */
export function mentionsOf({ state, clusters, cuts }: Scene, target: Target, names: Names): readonly Mention[] {
  if (target.kind !== 'participant') return []
  const stays = (document: DocumentId, span: Span) =>
    !cuts.documents.has(document) && !(cuts.within.get(document) ?? []).some((it) => overlaps(it.span, span))
  const places = clusters
    .flatMap((it) => it.places)
    .filter((it) => stays(it.document, it.span))
    .map((it): Mention => ({ ...at(it), place: it.place, ...standingAt(state, it) }))
  const taken = (document: DocumentId, span: Span) =>
    places.some((it) => it.document === document && overlaps(it.span, span)) ||
    state.placesOf(document).some((it) => overlaps(it.span, span))
  const found = state.documents().flatMap(({ id }): Mention[] => {
    if (cuts.documents.has(id)) return []
    const text = state.textOf(id)
    const real = names.real
      .filter(isUnmistakable)
      .flatMap((it) => [...occurrences(text, it), ...occurrences(text, `${it}s`)])
    const isReal = (span: Span) => real.some((it) => overlaps(it, span))
    return [...real, ...spansOfNames(text, names.shown).filter((it) => !isReal(it))]
      .filter((span) => stays(id, span) && !taken(id, span))
      .map((span) => ({ document: id, span, place: null, isStanding: isReal(span), isKept: isReal(span) }))
  })
  return withoutOverlaps([...places, ...found])
}

function at({ document, span }: PlaceInContext): Pick<Mention, 'document' | 'span'> {
  return { document, span }
}

/** The original stands there where nobody has decided, or it was kept. */
function standingAt(state: ProjectState, { place: id }: PlaceInContext): Pick<Mention, 'isStanding' | 'isKept'> {
  const place = id === null ? undefined : state.get(id)
  if (place === undefined) return { isStanding: true, isKept: true }
  const isStanding = place.replacement === null && place.decision?.kind !== 'already-pseudonym'
  return { isStanding, isKept: isStanding || place.original !== null }
}

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const it of mentions)
    if (!kept.some((other) => other.document === it.document && overlaps(other.span, it.span))) kept.push(it)
  return kept
}
