import { overlaps } from '../../anchor/span'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { Memo } from '../../model/memo'
import type { AnyId } from '../../model/ids'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import type { App } from '../app-session'
import { newMemo } from '../memo/memo-handlers'

/** Whoever of the study speaks first in a passage, else its document: what is about its words goes when they withdraw. */
export function voiceIn(state: ProjectState, { document, span }: Pick<Coding, 'document' | 'span'>): AnyId {
  for (const turn of state.turnsOf(document)) {
    const voice = overlaps(turn.span, span) ? voiceOfTurn(state, turn) : null
    if (voice !== null) return voice
  }
  return document
}

function voiceOfTurn(state: ProjectState, { speaker: id }: Turn): AnyId | null {
  const speaker = id === null ? undefined : state.get(id)
  return speaker ? voiceOf(speaker) : null
}

/**
 * The memos that a coding becomes when its words are gone from the file: one for each who spoke in it, about that participant, so
 * that it goes when they withdraw; about the document what nobody of the study said. At least one.
 */
export function memosOfLost(app: App, state: ProjectState, coding: Coding): readonly Memo[] {
  const text = state.textOf(coding.document)
  const said = new Map<AnyId, string[]>()
  for (const turn of state.turnsOf(coding.document)) {
    if (!overlaps(turn.span, coding.span)) continue
    const about = voiceOfTurn(state, turn) ?? coding.document
    const start = Math.max(turn.span.start, coding.span.start)
    const words = text.slice(start, Math.min(turn.span.end, coding.span.end)).trim()
    if (words !== '') said.set(about, [...(said.get(about) ?? []), words])
  }
  if (said.size === 0) said.set(coding.document, [text.slice(coding.span.start, coding.span.end)])
  const code = state.get(coding.code)?.name ?? ''
  return [...said].map(([about, words]) =>
    newMemo(app, { about, kind: 'question', text: `${code}: «${words.join(' […] ')}»` }),
  )
}
