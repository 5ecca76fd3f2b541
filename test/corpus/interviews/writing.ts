import type { Chance } from './chance'
import type { Piece, Writing } from './gold'

/** A turn as it was written down: by a machine without capitals, with some of them, or without any mark at all. */
export function writtenAs(pieces: readonly Piece[], writing: Writing, chance: Chance): readonly Piece[] {
  if (writing === 'typed') return pieces
  return pieces.map((piece) => {
    const isKept = writing === 'few' && piece.mark !== undefined && chance.happens(0.3)
    const text = isKept ? piece.text : piece.text.toLowerCase()
    return { ...piece, text: writing === 'bare' && !/\d|@/.test(text) ? withoutMarks(text) : text }
  })
}

function withoutMarks(text: string): string {
  return text.replace(/ – /g, ' ').replace(/[.,!?:;«»"()…–]/gu, '')
}
