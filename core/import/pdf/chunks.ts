import type { PdfPiece } from './page'

/** A stretch of a row without a gap wider than between words; `right` and `x` in points from the left edge. */
type Chunk = Readonly<{ x: number; right: number; pieces: readonly PdfPiece[] }>

/** A gap that no words in running text have between them, in ems. */
const widestSpace = 0.65

/** The chunks of a row from left to right; pieces of blanks belong to none, and are no ink. */
export function chunksOf(pieces: readonly PdfPiece[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.x - b.x)) {
    const last = chunks.at(-1)
    const right = piece.x + piece.width
    if (last && piece.x - last.right <= widestSpace * piece.size) {
      chunks[chunks.length - 1] = { x: last.x, right: Math.max(last.right, right), pieces: [...last.pieces, piece] }
    } else chunks.push({ x: piece.x, right, pieces: [piece] })
  }
  return chunks
}
