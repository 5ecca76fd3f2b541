import type { Span } from '../model/scalars'
import type { Draft, DraftTurn } from './draft'

/** A turn of the laid-out text. A note is a turn without speaker. */
export type LaidOutTurn = Readonly<{
  speaker: string | null
  span: Span
  startMs: number | null
  endMs: number | null
}>

/** The text of a document with its turns, which cover it but for the LF between them. */
export type LaidOut = Readonly<{ text: string; turns: readonly LaidOutTurn[] }>

function inFileOrder(draft: Draft): readonly DraftTurn[] {
  const pieces: DraftTurn[] = []
  let next = 0
  for (let index = 0; index <= draft.turns.length; index += 1) {
    for (let note = draft.notes[next]; note && note.before <= index; note = draft.notes[++next]) {
      pieces.push({ speaker: null, startMs: null, endMs: null, text: note.text })
    }
    const turn = draft.turns[index]
    if (turn) pieces.push(turn)
  }
  for (const note of draft.notes.slice(next))
    pieces.push({ speaker: null, startMs: null, endMs: null, text: note.text })
  return pieces
}

/** Lays a draft out as the text of a document: notes and turns in the file's order, joined by one LF; no labels. */
export function layOut(draft: Draft): LaidOut {
  const turns: LaidOutTurn[] = []
  let at = 0
  const pieces = inFileOrder(draft)
  for (const { speaker, startMs, endMs, text } of pieces) {
    turns.push({ speaker, startMs, endMs, span: { start: at, end: at + text.length } })
    at += text.length + 1
  }
  return { text: pieces.map((piece) => piece.text).join('\n'), turns }
}
