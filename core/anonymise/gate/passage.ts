import type { SourcedRun } from '../../export/manifest'

/** A stretch of a passage with the run that it comes from; null: no run accounts for it. Half-open, UTF-16 units. */
export type Piece = Readonly<{
  start: number
  end: number
  run: SourcedRun | null
  /** Offset in the run. */ at: number
}>

/**
 * Text of the finished file that is searched as one: a paragraph, an attribute, a part's name. `isPrinted`: it stands
 * on the page, and may go on in the passage after it.
 */
export type Passage = Readonly<{ part: string; text: string; isPrinted: boolean; pieces: readonly Piece[] }>

/** A passage that nobody says where it comes from. */
export function unsourcedPassage(part: string, text: string, isPrinted: boolean): Passage {
  return { part, text, isPrinted, pieces: [{ start: 0, end: text.length, run: null, at: 0 }] }
}

/** The pieces that a stretch touches, at least partly. */
export function piecesIn(passage: Passage, start: number, end: number): readonly Piece[] {
  return passage.pieces.filter((piece) => piece.end > start && piece.start < end)
}
