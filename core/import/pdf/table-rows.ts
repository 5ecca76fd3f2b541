import { linesOfTable } from '../conversation/transcript-table'
import type { SourceLine } from '../source-line'

/** The cells of a line that has columns, but for a label with its colon, which is read as such anyway. */
function cellsOf(line: SourceLine): readonly string[] | null {
  const cells = line.text.split('\t')
  return line.kind === 'text' && cells.length > 1 && !/:\s*$/u.test(cells[0]!) ? cells : null
}

/** Reads lines in columns as the turns of a table, where they are the rows of a transcript; other lines stay as they are. */
export function withTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = []
  for (let at = 0; at < lines.length;) {
    const rows: (readonly string[])[] = []
    for (let cells = cellsOf(lines[at]!); cells && at + rows.length < lines.length;) {
      rows.push(cells)
      const next = lines[at + rows.length]
      cells = next ? cellsOf(next) : null
    }
    const table = rows.length > 0 ? linesOfTable(rows, lines[at]!.paragraph - 1) : null
    const count = Math.max(1, rows.length)
    read.push(...(table?.isTranscript ? table.lines : lines.slice(at, at + count)))
    at += count
  }
  return read
}
