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
 * A place in the words of others where somebody is named. `isTelling`: what stands there, the original or what stands for
 * it, tells of them and is to go; it does not where it is blacked out or removed already.
 */
export type Mention = Readonly<{ document: DocumentId; span: Span; place: PlaceId | null; isTelling: boolean }>

/** `clusters`: those that are the participant; `others`: the rest. */
type Scene = Readonly<{
  state: ProjectState
  clusters: readonly Cluster[]
  others: readonly Cluster[]
  cuts: Cuts
}>

/** Where others name a participant: decided and waiting places of their clusters, and every name of theirs in the words. */
export function mentionsOf({ state, clusters, others, cuts }: Scene, target: Target, names: Names): readonly Mention[] {
  if (target.kind !== 'participant') return []
  const stays = (document: DocumentId, span: Span) =>
    !cuts.documents.has(document) && !(cuts.within.get(document) ?? []).some((it) => overlaps(it.span, span))
  const places = clusters
    .flatMap((it) => it.places)
    .filter((it) => stays(it.document, it.span))
    .map((it): Mention => ({ ...at(it), place: it.place, isTelling: isTellingAt(state, it) }))
  const taken = (document: DocumentId, span: Span) =>
    places.some((it) => it.document === document && overlaps(it.span, span)) ||
    state.placesOf(document).some((it) => overlaps(it.span, span))
  const ofOthers = others.flatMap((it) => it.places)
  const isOfOthers = (document: DocumentId, span: Span) =>
    ofOthers.some((it) => it.document === document && overlaps(it.span, span))
  const found = state.documents().flatMap(({ id }): Mention[] => {
    if (cuts.documents.has(id)) return []
    const text = state.textOf(id)
    const real = names.real
      .filter(isUnmistakable)
      .flatMap((it) => [...occurrences(text, it), ...occurrences(text, `${it}s`)])
    const shown = spansOfNames(text, names.shown).filter((it) => !isOfOthers(id, it))
    return [...real, ...shown]
      .filter((span) => stays(id, span) && !taken(id, span))
      .map((span) => ({ document: id, span, place: null, isTelling: true }))
  })
  return withoutOverlaps([...places, ...found])
}

function at({ document, span }: PlaceInContext): Pick<Mention, 'document' | 'span'> {
  return { document, span }
}

function isTellingAt(state: ProjectState, { place: id }: PlaceInContext): boolean {
  const place = id === null ? undefined : state.get(id)
  if (place === undefined || place.replacement === null) return true
  return place.decision?.kind !== 'blackout' && place.decision?.kind !== 'remove'
}

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const it of mentions)
    if (!kept.some((other) => other.document === it.document && overlaps(other.span, it.span))) kept.push(it)
  return kept
}
