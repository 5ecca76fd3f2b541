import { linesOfTable } from '../conversation/transcript-table'
import type { SourceLine } from '../source-line'
import { moveInto, nextLine, type JoinedText, type LineBook } from './line-book'

/** The lines of a table whose cells were put together from lines, as `linesOfTable`, with the comments in them found again. */
export function linesOfCells(
  book: LineBook,
  rows: readonly (readonly JoinedText[])[],
  firstParagraph: number,
): Readonly<{ lines: readonly SourceLine[]; isTranscript: boolean }> {
  const table = linesOfTable(
    rows.map((cells) => cells.map((cell) => cell.text)),
    firstParagraph,
  )
  const lines = table.lines.map((line, row) => {
    const id = nextLine(book)
    for (const [column, cell] of rows[row]!.entries()) {
      const at = table.cellAt(row, column)
      if (at !== null) moveInto(book, cell, id, at)
      else for (const it of cell.from) book.beside.set(it.line, id)
    }
    return { ...line, id }
  })
  return { lines, isTranscript: table.isTranscript }
}
