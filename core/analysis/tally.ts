import { overlapFinder } from '../anchor/sweep'
import { pathOf } from '../coding/codebook'
import type { ProjectState } from '../history/project-state'
import type { Document } from '../model/document'
import type { CodeId, DocumentId, ParticipantId, SpeakerId } from '../model/ids'
import type { Span } from '../model/scalars'

/** How much stands behind a code. All are counts of distinct things, whole numbers from 0. */
export type Counts = Readonly<{
  codings: number
  /** Distinct passages: two codings of the same span are one. */
  segments: number
  /** Participants who speak in a passage. Interviewers and moderators, and who has withdrawn, are nobody. */
  participants: number
  documents: number
}>

/** Counts per code, by one pass over the codings of each document. */
export type Tally = Readonly<{
  /** Codings on the code itself. */
  codingsAlone(code: CodeId): number
  /** On the code and all below it: a passage or person under two sub-codes is one. */
  withBelow(code: CodeId): Counts
  all: Counts
}>

type Gathered = {
  codings: number
  readonly segments: Set<number>
  readonly participants: Set<ParticipantId>
  readonly documents: Set<DocumentId>
}

/** Counts every coding whose code and document are there; `within` counts only these documents. */
export function tallyOf(state: ProjectState, within: ReadonlySet<DocumentId> | null = null): Tally {
  const codes = state.all('code')
  const paths = new Map(codes.map(({ id }) => [id, pathOf(codes, id).map((it) => it.id)]))
  const withBelow = new Map(codes.map(({ id }) => [id, gather()]))
  const all = gather()
  const alone = new Map<CodeId, number>()
  const counted = countedParticipants(state)
  for (const { id: document } of documentsWithin(state, within)) {
    const peopleIn = participantFinder(state, document, counted)
    const segments = new Map<string, number>()
    for (const { code, span } of state.codingsOf(document)) {
      const path = paths.get(code)
      if (!path) continue
      const key = `${span.start}-${span.end}`
      const segment = segments.get(key) ?? all.segments.size
      segments.set(key, segment)
      const people = peopleIn(span)
      alone.set(code, (alone.get(code) ?? 0) + 1)
      for (const gathered of [all, ...path.map((id) => withBelow.get(id)!)]) {
        gathered.codings += 1
        gathered.segments.add(segment)
        gathered.documents.add(document)
        for (const person of people) gathered.participants.add(person)
      }
    }
  }
  return {
    codingsAlone: (code) => alone.get(code) ?? 0,
    withBelow: (code) => countsOf(withBelow.get(code) ?? gather()),
    all: countsOf(all),
  }
}

/** Who counts: the participants who have not withdrawn; `within` counts only those who speak in these documents. */
export function countedParticipants(
  state: ProjectState,
  within: ReadonlySet<DocumentId> | null = null,
): ReadonlySet<ParticipantId> {
  const staying = new Set(state.all('participant').flatMap((it) => (it.consent.withdrawn === null ? [it.id] : [])))
  if (within === null) return staying
  const speaking = documentsWithin(state, within).flatMap((it) => state.speakersOf(it.id))
  return new Set(
    speaking.flatMap(({ participant }) => (participant !== null && staying.has(participant) ? [participant] : [])),
  )
}

/** The documents of a selection, in order; null: all. */
export function documentsWithin(state: ProjectState, within: ReadonlySet<DocumentId> | null): readonly Document[] {
  return within === null ? state.documents() : state.documents().filter((it) => within.has(it.id))
}

function gather(): Gathered {
  return { codings: 0, segments: new Set(), participants: new Set(), documents: new Set() }
}

function countsOf({ codings, segments, participants, documents }: Gathered): Counts {
  return { codings, segments: segments.size, participants: participants.size, documents: documents.size }
}

function participantFinder(
  state: ProjectState,
  document: DocumentId,
  counted: ReadonlySet<ParticipantId>,
): (span: Span) => readonly ParticipantId[] {
  const bySpeaker = new Map<SpeakerId, ParticipantId>()
  for (const { id, role, participant } of state.speakersOf(document))
    if (role === 'participant' && participant !== null && counted.has(participant)) bySpeaker.set(id, participant)
  const turns = state.turnsOf(document).filter((it) => it.speaker !== null && bySpeaker.has(it.speaker))
  const turnsOverlapping = overlapFinder(turns)
  return (span) => turnsOverlapping(span).map((turn) => bySpeaker.get(turn.speaker!)!)
}
