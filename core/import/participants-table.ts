import { decodeText } from './characters/encoding'
import { cleanText } from './characters/clean-text'
import { kindOfColumn, unlike, type ColumnKind } from './rows/column-kind'
import { guessDelimiter, parseDelimited } from './rows/delimited'

/** A column with the cell of every row, in the file's order. */
export type TableColumn = Readonly<{ name: string; kind: ColumnKind; cells: readonly string[] }>

/** A table read: its columns, and the one by which rows are recognised. */
export type ReadTable = Readonly<{ columns: readonly TableColumn[]; key: number | null; rows: number }>

/** Reads a table of participants: a header and one row each. Null: no row. Cells are trimmed; headers get unlike names. */
export function readParticipantsTable(bytes: Uint8Array): ReadTable | null {
  const text = cleanText(decodeText(bytes).text).text.replace(/\r\n?/gu, '\n')
  const [header, ...rows] = parseDelimited(text, guessDelimiter(text)).rows
  if (header === undefined || rows.length === 0) return null
  const width = Math.max(header.length, ...rows.map((it) => it.length))
  const names = unlike(Array.from({ length: width }, (_, at) => (header[at] ?? '').trim() || `${at + 1}`))
  const columns = names.map((name, at): TableColumn => {
    const cells = rows.map((it) => (it[at] ?? '').trim())
    return { name, cells, kind: kindOfColumn(name, cells) }
  })
  return { columns, key: keyOf(columns), rows: rows.length }
}

/** Names recognise people; else a first column in which no value stands twice, and which is no number of persons' age. */
function keyOf(columns: readonly TableColumn[]): number | null {
  const name = columns.findIndex((it) => it.kind === 'name')
  if (name >= 0) return name
  const [first] = columns
  if (first === undefined || first.kind !== 'plain') return null
  const isUnlike = new Set(first.cells).size === first.cells.length && first.cells.every((it) => it !== '')
  return isUnlike ? 0 : null
}
