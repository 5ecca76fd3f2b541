import { isRoleWord } from './guess-role'
import { parseTime } from './time-form'
import { labelKey } from './accept-labels'
import type { SourceLine } from '../source-line'

type Columns = Readonly<{ time: number; who: number; speech: number; header: boolean }>

const timePattern = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?$/u
const headWords = /^(tid|tidspunkt|hvem|kven|taler|talar|person|navn|namn|tekst|time|who|speaker|text)\b/iu

function column(rows: readonly (readonly string[])[], index: number): readonly string[] {
  return rows.map((row) => row[index] ?? '')
}

/** Whether the rows can be a transcript: at least three, all of two or all of three cells. */
function isRegular(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0
  return rows.length >= 3 && (width === 2 || width === 3) && rows.every((row) => row.length === width)
}

/** The columns of a transcript laid out as a table: (time,) who, what was said. Null for any other table. */
function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  if (!isRegular(rows)) return null
  const header = rows[0]!.filter((cell) => headWords.test(cell)).length >= 2
  const body = header ? rows.slice(1) : rows
  const indices = rows[0]!.map((_, index) => index)
  const time = indices.find((index) => column(body, index).every((it) => timePattern.test(it))) ?? -1
  const [who, speech, more] = indices.filter((index) => index !== time)
  if (who === undefined || speech === undefined || more !== undefined) return null
  return isSpeakers(column(body, who), header || time >= 0) ? { time, who, speech, header } : null
}

/** A column names speakers if its short names repeat, and the layout or a word for a part says so too. */
function isSpeakers(cells: readonly string[], laidOutSo: boolean): boolean {
  const names = cells.map(labelKey)
  const isShort = names.every((name) => name.length <= 63 && name !== '' && !name.includes('\n'))
  return isShort && new Set(names).size < names.length && (laidOutSo || names.some(isRoleWord))
}

function note(cells: readonly string[], paragraph: number): SourceLine {
  const text = cells
    .map((cell) => cell.replaceAll('\n', ' '))
    .join(joint)
    .trim()
  return { text: /^[|\s]*$/u.test(text) ? '' : text, kind: 'note', paragraph, wrapped: false }
}

const joint = ' | '

/** The lines of a table, one a row. `cellAt`: where a cell's text begins in the text of its row's line, if it is in it. */
type TableLines = Readonly<{
  lines: readonly SourceLine[]
  isTranscript: boolean
  cellAt: (row: number, column: number) => number | null
}>

/** The lines of a table: turns where it is a transcript, else one note a row, its cells joined by ` | `. */
export function linesOfTable(rows: readonly (readonly string[])[], firstParagraph: number): TableLines {
  const columns = columnsOf(rows)
  const lines = rows.map((cells, index): SourceLine => {
    const paragraph = firstParagraph + index + 1
    if (!columns || (columns.header && index === 0)) return note(cells, paragraph)
    const time = columns.time < 0 ? '' : cells[columns.time]!
    const label = cells[columns.who]!.replace(/\s*:$/u, '').replace(/\s+/gu, ' ')
    const text = cells[columns.speech]!
    const startMs = time ? parseTime(time.replace(/[^\d:.,]/gu, '')) : null
    const marks = cells[columns.who]!.trim().endsWith(':') ? ':' : ''
    return {
      ...{ text, kind: 'text', paragraph, wrapped: false },
      header: { shape: 'table', label, startMs, time, rest: text, marks },
    }
  })
  const cellAt = (row: number, column: number) => {
    if (lines[row]?.kind === 'note') return cellInNote(rows[row] ?? [], column)
    return column === columns?.speech ? 0 : null
  }
  return { lines, isTranscript: columns !== null, cellAt }
}

function cellInNote(cells: readonly string[], column: number): number {
  const indent = cells.join(joint).length - cells.join(joint).trimStart().length
  return cells.slice(0, column).reduce((sum, cell) => sum + cell.length + joint.length, 0) - indent
}
