import type { PdfPage, PdfPiece, PdfRow, PdfSegment } from './page'

/** A gap between two pieces, in ems, from which on it is a space, several spaces, and a column. */
const gaps = { space: 0.15, spaces: 0.6, column: 2 }

/** Several spaces mean something before a time at the end of a line, as Teams sets it; else they come of a justified line. */
const idleSpaces = / {2,}(?!(?:\d{1,2}:)?\d{1,2}:\d{2}$)/gu

/** Pieces whose baselines are nearer than this, in ems, stand on one line, as a raised figure does. */
const sameLine = 0.45

/** The lines of a page from top to bottom, each put together from left to right. */
export function rowsOf(page: PdfPage, number: number): readonly PdfRow[] {
  const lines: PdfPiece[][] = []
  for (const piece of page.pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    const base = line?.reduce((tallest, it) => (it.size > tallest.size ? it : tallest))
    if (line && base && Math.abs(piece.y - base.y) <= sameLine * Math.max(piece.size, base.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap((line) => rowOf(line, number) ?? [])
}

/** Puts a piece behind a segment, with as much blank as there is between them. */
function behind(last: PdfSegment, piece: PdfPiece): PdfSegment {
  const isBlank = piece.text.trim() === ''
  const blank = (isBlank ? piece.width : piece.x - last.right) / (piece.size || 1)
  const isApart = isBlank || (blank > gaps.space && !/^\s/u.test(piece.text))
  const space = /\s$/u.test(last.text) || !isApart ? '' : blank > gaps.spaces ? '  ' : ' '
  if (isBlank) return { ...last, text: last.text + space }
  return { text: last.text + space + piece.text, x: last.x, right: Math.max(last.right, piece.x + piece.width) }
}

/** Pieces of one line as a row; null where there is nothing but blanks. */
export function rowOf(line: readonly PdfPiece[], page: number): PdfRow | null {
  const segments: PdfSegment[] = []
  for (const piece of line.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const isBlank = piece.text.trim() === ''
    const isColumn = last && !isBlank && piece.x - last.right > gaps.column * piece.size
    if (last && !isColumn) segments[segments.length - 1] = behind(last, piece)
    else if (!isBlank) segments.push({ text: piece.text, x: piece.x, right: piece.x + piece.width })
  }
  const [first] = segments
  if (!first) return null
  const heaviest = line.reduce((most, it) => (it.text.length > most.text.length ? it : most))
  return {
    text: segments.map((it) => it.text.trimEnd().replace(idleSpaces, ' ')).join('\t'),
    ...{ segments, pieces: line, page, x: first.x, right: segments.at(-1)!.right, y: heaviest.y, size: heaviest.size },
  }
}
