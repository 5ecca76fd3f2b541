import type { Draft } from '../../../core/import/draft'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'

/** A draft with nothing in it. */
export const emptyDraft: Draft = {
  ...{ format: 'txt', title: null, kind: 'interview', language: 'nb', layout: 'labels', parts: null },
  ...{
    notes: [],
    turns: [],
    comments: [],
    revisions: [],
    people: [],
    codings: [],
    codes: [],
    mends: [],
    leftOut: [],
    messages: [],
  },
}

/** Reads bytes that must be readable. */
export function readOrThrow(name: string, bytes: Uint8Array) {
  const result = readTranscriptWithDrops(name, bytes)
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

/** Reads plain text that must be readable. */
export function readText(text: string) {
  return readOrThrow('a.txt', new TextEncoder().encode(text)).draft
}

/** Turns as `speaker: text`. */
export function spoken(draft: { turns: readonly { speaker: string | null; text: string }[] }): readonly string[] {
  return draft.turns.map(({ speaker, text }) => `${speaker ?? '-'}: ${text}`)
}

/** The characters of a text in no order, decomposed, without blanks: two texts with the same lost and doubled nothing. */
export function charactersOf(pieces: readonly string[]): string {
  return [...pieces.join('').normalize('NFD').replace(/\s/gu, '')].sort().join('')
}

/**
 * Everything that a reading holds: turns, labels, notes, title, comments, people's cells, and what was left out on purpose.
 * Those who answer a survey stand once among its people, and again at each of their answers.
 */
export function piecesOf({ draft, drops }: ReturnType<typeof readOrThrow>): readonly string[] {
  const isSurvey = draft.people.length > 0
  return [
    draft.title ?? '',
    ...draft.notes.map((note) => note.text),
    ...draft.turns.flatMap((turn) => [isSurvey ? '' : (turn.speaker ?? ''), turn.text]),
    ...draft.comments.map((comment) => comment.text),
    ...draft.people.flatMap(({ label, attributes }) => [label, ...Object.values(attributes)]),
    ...drops.map((drop) => drop.text),
  ]
}
