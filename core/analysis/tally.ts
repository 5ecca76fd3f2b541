import { isSameSpan } from '../anchor/span'
import { overlapFinder } from '../anchor/sweep'
import { pathOf } from '../coding/codebook'
import type { ProjectState } from '../history/project-state'
import type { Code } from '../model/code'
import type { Document } from '../model/document'
import type { CodeId, DocumentId, ParticipantId, SpeakerId } from '../model/ids'
import type { Span } from '../model/scalars'
import { voiceOf } from '../model/speaker'

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

/** Documents and, in them, passages come in order: a count rises where the last one seen was another. */
type Gathered = {
  codings: number
  segments: number
  documents: number
  lastSegment: number
  lastDocument: DocumentId | null
  readonly participants: Set<ParticipantId>
}

/**
 * Counts every coding whose code and document are there, but for passages of none but people who have withdrawn or do not
 * count; `within` counts only these documents.
 */
export function tallyOf(state: ProjectState, within: ReadonlySet<DocumentId> | null = null): Tally {
  const codes = state.all('code')
  const all = gather()
  const withBelow = new Map(codes.map(({ id }) => [id, gather()]))
  const alone = new Map<CodeId, number>()
  const counted = countedParticipants(state)
  const above = new Map(codes.map(({ id }) => [id, gatheredAbove(pathOf(codes, id), all, withBelow)]))
  let segment = 0
  for (const { id: document } of countedDocuments(state, within)) {
    const voicesIn = voiceFinder(state, document, counted)
    let last: Span | null = null
    for (const { code, span } of state.codingsOf(document)) {
      const { people, isTheirsAlone } = voicesIn(span)
      if (isTheirsAlone) continue
      if (last === null || !isSameSpan(span, last)) segment += 1
      last = span
      alone.set(code, (alone.get(code) ?? 0) + 1)
      for (const gathered of above.get(code) ?? []) add(gathered, document, segment, people)
    }
  }
  return {
    codingsAlone: (code) => alone.get(code) ?? 0,
    withBelow: (code) => countsOf(withBelow.get(code) ?? gather()),
    all: countsOf(all),
  }
}

/** Where a coding counts: its code and all above it, and everything. A code laid aside, with all below it, counts for itself alone. */
function gatheredAbove(
  path: readonly Code[],
  all: Gathered,
  withBelow: ReadonlyMap<CodeId, Gathered>,
): readonly Gathered[] {
  const parked = path.findLastIndex((it) => it.isParked)
  const counting = path.slice(Math.max(0, parked)).map((it) => withBelow.get(it.id)!)
  return parked === -1 ? [all, ...counting] : counting
}

function add(gathered: Gathered, document: DocumentId, segment: number, people: readonly ParticipantId[]): void {
  gathered.codings += 1
  if (gathered.lastSegment !== segment) gathered.segments += 1
  if (gathered.lastDocument !== document) gathered.documents += 1
  gathered.lastSegment = segment
  gathered.lastDocument = document
  for (const person of people) gathered.participants.add(person)
}

/** Who counts: the participants who stand in tables and have not withdrawn; `within` counts only those who speak in these documents. */
export function countedParticipants(
  state: ProjectState,
  within: ReadonlySet<DocumentId> | null = null,
): ReadonlySet<ParticipantId> {
  const staying = new Set(
    state.all('participant').flatMap((it) => (it.isCounted && it.consent.withdrawn === null ? [it.id] : [])),
  )
  if (within === null) return staying
  const speaking = countedDocuments(state, within)
    .flatMap((it) => state.speakersOf(it.id))
    .map(voiceOf)
  return new Set(
    speaking.flatMap((participant) => (participant !== null && staying.has(participant) ? [participant] : [])),
  )
}

/** The material of a selection, in order; null: all of it. Guides and letters are the researcher's own words and never count. */
export function countedDocuments(state: ProjectState, within: ReadonlySet<DocumentId> | null): readonly Document[] {
  return state
    .documents()
    .filter((it) => it.kind !== 'guide' && it.kind !== 'letter' && (within === null || within.has(it.id)))
}

function gather(): Gathered {
  return { codings: 0, segments: 0, documents: 0, lastSegment: 0, lastDocument: null, participants: new Set() }
}

function countsOf({ codings, segments, participants, documents }: Gathered): Counts {
  return { codings, segments, participants: participants.size, documents }
}

/** Who speaks in a passage. `isTheirsAlone`: only people who have withdrawn or do not count, so the passage does not either. */
type Voices = Readonly<{ people: readonly ParticipantId[]; isTheirsAlone: boolean }>

/** A participant's speaker whom nobody has been put a person to stays: it may be anyone. Interviewers are no voices. */
export function voiceFinder(
  state: ProjectState,
  document: DocumentId,
  counted: ReadonlySet<ParticipantId>,
): (span: Span) => Voices {
  const bySpeaker = new Map<SpeakerId, ParticipantId | null>()
  for (const speaker of state.speakersOf(document)) {
    const participant = voiceOf(speaker)
    if (participant !== null || speaker.role === 'participant') bySpeaker.set(speaker.id, participant)
  }
  const turns = state.turnsOf(document).filter((it) => it.speaker !== null && bySpeaker.has(it.speaker))
  const turnsOverlapping = overlapFinder(turns)
  return (span) => {
    const voices = turnsOverlapping(span).map((turn) => bySpeaker.get(turn.speaker!) ?? null)
    const isTheirsAlone = voices.length > 0 && voices.every((it) => it !== null && !counted.has(it))
    return { people: voices.flatMap((it) => (it !== null && counted.has(it) ? [it] : [])), isTheirsAlone }
  }
}
