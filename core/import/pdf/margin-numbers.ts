import { mostCommon, type PdfPage, type PdfPiece } from './page'

const isNumber = (piece: PdfPiece) => /^\s*\d{1,5}\s*$/u.test(piece.text)

/** Where most lines begin, in points from the left edge: there the text begins that numbers in the margin stand beside. */
function leftOf(pages: readonly PdfPage[]): number | null {
  const starts = pages.flatMap(({ pieces }) => {
    const byLine = new Map<number, number>()
    for (const { text, x, y } of pieces.filter((it) => !isNumber(it))) {
      if (text.trim() !== '') byLine.set(Math.round(y), Math.min(x, byLine.get(Math.round(y)) ?? Infinity))
    }
    return [...byLine.values()]
  })
  return mostCommon(starts.map((x) => [Math.round(x), 1]))
}

/**
 * The numbers that a printout has in its left margin, of lines or of paragraphs: at least three, that rise from page to page,
 * or begin again on each. Source: the format survey, section 1.14.
 */
export function marginNumbers(pages: readonly PdfPage[]): ReadonlySet<PdfPiece> {
  const left = leftOf(pages)
  if (left === null) return new Set()
  const beside = pages.map(({ pieces }) =>
    pieces.filter((it) => isNumber(it) && it.x + it.width < left - 1).toSorted((a, b) => a.y - b.y),
  )
  const rise = beside.every((column) =>
    column.every((it, index) => index === 0 || Number(it.text) > Number(column[index - 1]!.text)),
  )
  const found = beside.flat()
  return new Set(found.length >= 3 && rise ? found : [])
}
