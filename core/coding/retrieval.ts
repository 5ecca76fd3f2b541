import { overlapFinder } from '../anchor/sweep'
import type { ProjectState } from '../history/project-state'
import type { Coding } from '../model/coding'
import type { Document } from '../model/document'
import type { CodeId, SpeakerId } from '../model/ids'
import type { Span } from '../model/scalars'
import { voiceOf } from '../model/speaker'
import { countedBelow, parkedCodes } from './codebook'

/** The part of a passage that lies in one turn. `label` is the speaker's; null where nobody is known to speak. */
export type ExcerptPart = Readonly<{ label: string | null; counted: boolean; span: Span }>

/** A coded passage with its words. */
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
 */
export function excerptsOf(state: ProjectState, code: CodeId | null, withDescendants: boolean): Excerpt[] {
  const wanted = wantedCodes(state, code, withDescendants)
  return state.documents().flatMap((document) => {
    const codings = state.codingsOf(document.id).filter((it) => wanted.has(it.code))
    return codings.length === 0 ? [] : excerptsIn(state, document, codings)
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

function excerptsIn(state: ProjectState, document: Document, codings: readonly Coding[]): readonly Excerpt[] {
  const text = state.textOf(document.id)
  const turnsOverlapping = overlapFinder(state.turnsOf(document.id))
  return codings.map((coding) => ({
    coding,
    text: text.slice(coding.span.start, coding.span.end),
    documentTitle: document.title,
    parts: turnsOverlapping(coding.span).map((turn) => ({
      ...speakerOf(state, turn.speaker),
      span: { start: Math.max(turn.span.start, coding.span.start), end: Math.min(turn.span.end, coding.span.end) },
    })),
  }))
}

function speakerOf(state: ProjectState, id: SpeakerId | null): Omit<ExcerptPart, 'span'> {
  const speaker = id === null ? undefined : state.get(id)
  return { label: speaker?.label ?? null, counted: speaker !== undefined && voiceOf(speaker) !== null }
}
