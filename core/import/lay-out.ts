import type { Span } from '../model/scalars'
import type { Draft, DraftTurn } from './draft'

/** A turn of the laid-out text. A note is a turn without speaker. */
export type LaidOutTurn = Readonly<{
  speaker: string | null
  /** Which of the draft's turns it is; null for a note. */
  index: number | null
  span: Span
  startMs: number | null
  endMs: number | null
}>

/** The text of a document with its turns, which cover it but for the LF between them. */
export type LaidOut = Readonly<{ text: string; turns: readonly LaidOutTurn[] }>

type Piece = DraftTurn & Readonly<{ index: number | null }>

const noteOf = (text: string): Piece => ({ speaker: null, startMs: null, endMs: null, text, index: null })

function inFileOrder(draft: Draft): readonly Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (let index = 0; index <= draft.turns.length; index += 1) {
    for (let note = draft.notes[next]; note && note.before <= index; note = draft.notes[++next]) {
      pieces.push(noteOf(note.text))
    }
    const turn = draft.turns[index]
    if (turn) pieces.push({ ...turn, index })
  }
  for (const note of draft.notes.slice(next)) pieces.push(noteOf(note.text))
  return pieces
}

/** Lays a draft out as the text of a document: notes and turns in the file's order, joined by one LF; no labels. */
export function layOut(draft: Draft): LaidOut {
  const turns: LaidOutTurn[] = []
  let at = 0
  const pieces = inFileOrder(draft)
  for (const { speaker, index, startMs, endMs, text } of pieces) {
    turns.push({ speaker, index, startMs, endMs, span: { start: at, end: at + text.length } })
    at += text.length + 1
  }
  return { text: pieces.map((piece) => piece.text).join('\n'), turns }
}
