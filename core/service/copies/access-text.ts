import { own, words } from '../../export/runs'
import type { SourcedRun } from '../../export/manifest'
import type { Cluster } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId, IdentifierId, ParticipantId, PlaceId } from '../../model/ids'
import type { Span } from '../../model/scalars'

/** What the access of one participant is made from: the material, what the queue knows, and the originals that are the person's own. */
export type AccessBasis = Readonly<{
  state: ProjectState
  person: ParticipantId
  clusters: readonly Cluster[]
  /** The originals of places, from the project and the open name list. */
  originals: ReadonlyMap<PlaceId, string>
  /** The person's own identifiers. */
  own: ReadonlySet<IdentifierId>
  /** Words of others' names, lower case: a name that shares one tells of both, and stays hidden. */
  others: ReadonlySet<string>
}>

type Piece = Readonly<{ span: Span; run: SourcedRun }>

/**
 * A passage for the eyes of one participant: what is theirs as they said it, also where it is replaced in the project;
 * everybody else's names as they are replaced, and blacked out where nobody has decided yet.
 */
export function accessRuns(basis: AccessBasis, document: DocumentId, span: Span): readonly SourcedRun[] {
  const { state, originals, own: mine } = basis
  const text = state.textOf(document)
  const decided = state
    .placesOf(document)
    .filter((it) => it.decision !== null || it.replacement !== null)
    .map((it): Piece => {
      const original = mine.has(it.identifier) ? originals.get(it.id) : undefined
      const stands = text.slice(it.span.start, it.span.end)
      if (it.replacement !== null && original !== undefined && isTheirsAlone(basis, original))
        return { span: it.span, run: { text: original, source: { kind: 'label' } } }
      return { span: it.span, run: { text: stands, source: { kind: 'place', place: it.id } } }
    })
  const waiting = basis.clusters.flatMap(({ participant, places }) =>
    places
      .filter((it) => it.document === document && it.decision === null)
      .map((it) => ({ span: it.span, run: runOfWaiting(basis, participant, text.slice(it.span.start, it.span.end)) })),
  )
  return cutOut(text, span, [...decided, ...waiting], (start, end) => ({
    text: text.slice(start, end),
    source: { kind: 'text', document, start },
  }))
}

/** The user's words in a field of a record, for the same eyes. */
export function accessWords(basis: AccessBasis, record: AnyId, field: string, text: string): readonly SourcedRun[] {
  const waiting = basis.clusters.flatMap(({ participant, outside }) =>
    outside
      .filter((it) => it.record === record && it.field === field && it.decision === null)
      .map((it) => ({ span: it.span, run: runOfWaiting(basis, participant, text.slice(it.span.start, it.span.end)) })),
  )
  return cutOut(text, { start: 0, end: text.length }, waiting, (start, end) =>
    words(text.slice(start, end), `${record}/${field}`),
  )
}

/** Whether a name of the person's may be shown: no word of it is in anybody else's. */
export function isTheirsAlone({ others }: Pick<AccessBasis, 'others'>, name: string): boolean {
  return !wordsOfName(name).some((word) => others.has(word))
}

/** The words of a name, lower case, without the shortest, which many names have. */
export function wordsOfName(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []
}

function runOfWaiting(basis: AccessBasis, participant: ParticipantId | null, stands: string): SourcedRun {
  if (participant === basis.person && isTheirsAlone(basis, stands)) return { text: stands, source: { kind: 'label' } }
  return own(basis.state.settings().maskToken)
}

/** The span as runs: the pieces where they lie, `between` for the rest. A piece that the span cuts stands whole. */
function cutOut(
  text: string,
  span: Span,
  pieces: readonly Piece[],
  between: (start: number, end: number) => SourcedRun,
): readonly SourcedRun[] {
  const runs: SourcedRun[] = []
  let at = span.start
  const inside = pieces.filter((it) => it.span.start < span.end && it.span.end > span.start)
  for (const piece of inside.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (piece.span.end <= at) continue
    if (piece.span.start > at) runs.push(between(at, piece.span.start))
    if (piece.span.start >= at) runs.push(piece.run)
    at = Math.max(at, piece.span.end)
  }
  if (at < Math.min(span.end, text.length)) runs.push(between(at, span.end))
  return runs
}
