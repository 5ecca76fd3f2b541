import { countedDocuments, countedParticipants, voiceFinder } from '../analysis/tally'
import { overlapFinder } from '../anchor/sweep'
import type { ProjectState } from '../history/project-state'
import type { Coding } from '../model/coding'
import type { Document } from '../model/document'
import type { CodeId, ParticipantId, SpeakerId } from '../model/ids'
import type { Span } from '../model/scalars'
import { voiceOf } from '../model/speaker'
import { countedBelow, parkedCodes } from './codebook'

/** The part of a passage that lies in one turn. `label` is the speaker's; null where nobody is known to speak. */
export type ExcerptPart = Readonly<{ label: string | null; counted: boolean; span: Span }>

/** A coded passage with its words; without those of people who have withdrawn or do not count. */
export type Excerpt = Readonly<{
  coding: Coding
  text: string
  documentTitle: string
  parts: readonly ExcerptPart[]
}>

/**
 * The coded passages of a code, with or without those below it that count for it, or of every code that is not laid aside
 * (null): by document, then by place in it. `parts` has one part for each turn that the passage touches, clipped to the
 * passage, in document coordinates; `counted` is true where a participant's words stand, said by themselves or by an interpreter.
 * The rule of the counts and of reports holds here too: no passage of a guide or a letter, none of people alone who have
 * withdrawn or do not count, and none of their words in the others.
 */
export function excerptsOf(state: ProjectState, code: CodeId | null, withDescendants: boolean): Excerpt[] {
  const wanted = wantedCodes(state, code, withDescendants)
  const counted = countedParticipants(state)
  return countedDocuments(state, null).flatMap((document) => {
    const codings = state.codingsOf(document.id).filter((it) => wanted.has(it.code))
    return codings.length === 0 ? [] : excerptsIn(state, document, { codings, counted })
  })
}

function wantedCodes(state: ProjectState, code: CodeId | null, withDescendants: boolean): ReadonlySet<CodeId> {
  const codes = state.all('code')
  if (code === null) {
    const parked = parkedCodes(codes)
    return new Set(codes.flatMap(({ id }) => (parked.has(id) ? [] : [id])))
  }
  return withDescendants ? countedBelow(codes, code) : new Set([code])
}

type Wanted = Readonly<{ codings: readonly Coding[]; counted: ReadonlySet<ParticipantId> }>

function excerptsIn(state: ProjectState, document: Document, { codings, counted }: Wanted): readonly Excerpt[] {
  const text = state.textOf(document.id)
  const turnsOverlapping = overlapFinder(state.turnsOf(document.id))
  const voicesIn = voiceFinder(state, document.id, counted)
  const textAt = ({ start, end }: Span) => text.slice(start, end)
  return codings.flatMap((coding) => {
    if (voicesIn(coding.span).isTheirsAlone) return []
    const turns = turnsOverlapping(coding.span)
    const staying = turns.filter((it) => !isLeftOut(state, it.speaker, counted))
    const parts = staying.map((turn) => ({
      ...speakerOf(state, turn.speaker),
      span: { start: Math.max(turn.span.start, coding.span.start), end: Math.min(turn.span.end, coding.span.end) },
    }))
    const isWhole = staying.length === turns.length
    const words = isWhole ? textAt(coding.span) : parts.map((it) => textAt(it.span)).join('\n')
    return [{ coding, text: words, documentTitle: document.title, parts }]
  })
}

function isLeftOut(state: ProjectState, id: SpeakerId | null, counted: ReadonlySet<ParticipantId>): boolean {
  const speaker = id === null ? undefined : state.get(id)
  const person = speaker === undefined ? null : voiceOf(speaker)
  return person !== null && !counted.has(person)
}

function speakerOf(state: ProjectState, id: SpeakerId | null): Omit<ExcerptPart, 'span'> {
  const speaker = id === null ? undefined : state.get(id)
  return { label: speaker?.label ?? null, counted: speaker !== undefined && voiceOf(speaker) !== null }
}
