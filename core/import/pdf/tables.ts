import type { Drop } from '../source-line'
import { isClock } from '../rows/row-time'
import { isRoleWord } from '../conversation/guess-role'
import { chunksOf } from './chunks'
import { joinLine } from './line-hyphen'
import type { PdfRow } from './page'
import { hadRoom } from './room'
import { rowOf } from './rows'

/** A line of a table by its columns; null: the cell has nothing on it. */
type CellLine = Readonly<{ row: PdfRow; cells: readonly (PdfRow | null)[] }>
/** The lines that are one row of a table. */
type TableRow = readonly CellLine[]

const slack = 3
const mostColumns = 6
const fewestRows = 3

/**
 * Puts the lines of tables together: each row of one is a row of its own, its cells parted by a tab, whatever number of lines
 * they were wrapped to. A head that comes again on the next page and hyphens at the ends of lines go to `drops`.
 */
export function withTableRows(rows: readonly PdfRow[], drops: Drop[]): readonly PdfRow[] {
  const read: PdfRow[] = []
  for (let at = 0; at < rows.length;) {
    const table = tableAt(rows, at)
    const count = Math.max(1, table.flat().length)
    if (table.length === 0) read.push(rows[at]!)
    else read.push(...wholeRows(table, drops))
    at += count
  }
  return read
}

/** The table that begins with a row; empty where none does. */
function tableAt(rows: readonly PdfRow[], at: number): readonly TableRow[] {
  const starts = chunksOf(rows[at]!.pieces).map(({ x }) => x)
  if (starts.length < 2 || starts.length > mostColumns) return []
  const lines: CellLine[] = []
  for (const row of rows.slice(at)) {
    const line = lineOf(row, starts)
    if (!line || row.column?.left !== rows[at]!.column?.left) break
    lines.push(line)
  }
  const table = inRows(lines, starts)
  return isTable(table) ? table : []
}

/** Lines as rows, up to the first that has a first cell and nothing else. */
function inRows(lines: readonly CellLine[], starts: readonly number[]): readonly TableRow[] {
  const table: CellLine[][] = []
  const isPadded = havePadding(lines)
  for (const [index, line] of lines.entries()) {
    const isNew = isPadded
      ? line.cells[0] !== null && isBelowGap(lines, index)
      : index === 0 || beginsRow(line, lines.slice(0, index), starts)
    if (index === 0 && line.cells[0] === null) return []
    if (isNew && line.cells.filter(Boolean).length < 2) return table
    if (isNew) table.push([line])
    else table.at(-1)!.push(line)
  }
  return table
}

/** Whether the rows of a table stand apart by more than the lines of their cells do. */
function havePadding(lines: readonly CellLine[]): boolean {
  const below = (isApart: boolean) => lines.filter((_, index) => index > 0 && isBelowGap(lines, index) === isApart)
  const [apart, close] = [below(true), below(false)]
  const begun = apart.filter(({ cells }) => cells[0] !== null)
  const isAlsoClose = close.some(
    ({ cells }) => isClock(cells[0]?.text ?? '') || isRoleWord(cells[0]?.text.trim() ?? ''),
  )
  return close.length > 0 && begun.length >= 2 && begun.length >= apart.length * 0.8 && !isAlsoClose
}

/** Whether a line with a first cell begins its page, or is farther below the one before it than the lines of a cell are. */
function isBelowGap(lines: readonly CellLine[], index: number): boolean {
  const [line, before] = [lines[index]!, lines[index - 1]]
  if (!before) return true
  if (before.row.page !== line.row.page) return line.cells[0] !== null
  return line.row.y - before.row.y > pitchOf(lines) * 1.25
}

/** The least distance between two lines of a table. */
function pitchOf(lines: readonly CellLine[]): number {
  return lines.reduce((least, { row }, index) => {
    const before = lines[index - 1]?.row
    return before?.page === row.page ? Math.min(least, row.y - before.y) : least
  }, Infinity)
}

/** The cells of a line; null where it does not keep to the columns. */
function lineOf(row: PdfRow, starts: readonly number[]): CellLine | null {
  const columnOf = (x: number) => starts.findLastIndex((start) => x >= start - slack)
  const chunks = chunksOf(row.pieces)
  const keeps = chunks.every(({ x, right }) => columnOf(x) >= 0 && right <= (starts[columnOf(x) + 1] ?? Infinity) - 1)
  const begin = new Set(chunks.map(({ x }) => columnOf(x)))
  const isAtStart = [...begin].every((column) => chunks.some(({ x }) => Math.abs(x - starts[column]!) <= slack))
  if (!keeps || !isAtStart) return null
  const cells = starts.map((_, column) => {
    const pieces = row.pieces.filter(({ x }) => columnOf(x) === column || (column === 0 && columnOf(x) < 0))
    return rowOf(pieces, row.page)
  })
  return { row, cells }
}

/** Whether a line has a first cell, and that is not the rest of the one above. */
function beginsRow({ row, cells }: CellLine, lines: readonly CellLine[], starts: readonly number[]): boolean {
  const [first, ...others] = cells
  const before = lines.at(-1)
  if (!before) return true
  if (!first) return false
  if (!before.cells[0] || row.page !== before.row.page || row.y - before.row.y > row.size * 1.7) return true
  const text = first.text.trim()
  const isKnown = lines.some((it) => it.cells[0]?.text.trim() === text)
  if (isKnown || isClock(text) || isRoleWord(text)) return true
  const hadRoomIn = (cell: PdfRow | null, column: number) => {
    const above = before.cells[column]
    return cell !== null && (!above || hadRoom(cell, above, endOf(column, lines, starts)))
  }
  return hadRoomIn(first, 0) || others.some((cell, index) => hadRoomIn(cell, index + 1))
}

/** How far the lines of a column reach: to the next one, or as far as its longest. */
function endOf(column: number, lines: readonly CellLine[], starts: readonly number[]): number {
  const next = starts[column + 1]
  return next === undefined ? Math.max(...lines.map((it) => it.cells[column]?.right ?? 0)) : next - 4 * slack
}

/** At least three rows of two cells and more, of which the first are words or times, and no labels with a colon, the last words. */
function isTable(table: readonly TableRow[]): boolean {
  const first = table.map(([line]) => line!.cells[0]?.text.trim() ?? '')
  const named = first.filter((it) => (/\p{L}/u.test(it) || isClock(it)) && !it.endsWith(':'))
  // A name with its time is the head of a turn, and what stands below it no cell.
  const spoken = table.filter(([line]) => /\p{L}/u.test(line!.cells.at(-1)?.text ?? ''))
  return table.length >= fewestRows && named.length * 2 > table.length && spoken.length * 2 > table.length
}

function wholeRows(table: readonly TableRow[], drops: Drop[]): readonly PdfRow[] {
  const head = table[0]![0]!.row
  return table.flatMap((lines, index) => {
    const { row } = lines[0]!
    const isAgain = index > 0 && lines.length === 1 && row.page !== head.page && row.text === head.text
    if (isAgain) drops.push({ kind: 'header-row', text: row.text })
    return isAgain ? [] : [wholeRow(lines, drops)]
  })
}

function wholeRow(lines: TableRow, drops: Drop[]): PdfRow {
  const [{ row, cells }] = lines as readonly [CellLine]
  const texts = cells.map((_, column) =>
    cellText(
      lines.flatMap((it) => it.cells[column] ?? []),
      drops,
    ),
  )
  return { ...row, text: texts.join('\t'), isWhole: true }
}

/** The lines of a cell as one; a gap between them is a new paragraph. */
function cellText(lines: readonly PdfRow[], drops: Drop[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const words = line.text.replaceAll('\t', ' ')
    const above = lines[index - 1]
    if (!above) text = words
    else if (above.page === line.page && line.y - above.y > line.size * 1.9) text += `\n${words}`
    else {
      const joined = joinLine(text, words)
      text = joined.text
      if (joined.dropped !== '') drops.push({ kind: 'line-hyphen', text: joined.dropped })
    }
  }
  return text.trim()
}
