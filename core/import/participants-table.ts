import { firstNames, foldName, surnames } from '../anonymise/lexicon/lexicon'
import { decodeText } from './characters/encoding'
import { cleanText } from './characters/clean-text'

/** What a column holds. All but `plain` say who a person is, and are never attributes. */
export type ColumnKind = 'name' | 'phone' | 'email' | 'national-id' | 'address' | 'plain'

/** A column with the cell of every row, in the file's order. */
export type TableColumn = Readonly<{ name: string; kind: ColumnKind; cells: readonly string[] }>

/** A table read: its columns, and the one by which rows are recognised. */
export type ReadTable = Readonly<{ columns: readonly TableColumn[]; key: number | null; rows: number }>

/** The records of a delimited text, quoted by RFC 4180: `"` around, `""` inside, line breaks in quotes. Blank lines fall away. */
export function parseDelimited(text: string, delimiter: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    record.push(cell)
    cell = ''
  }
  const endRecord = () => {
    endCell()
    if (record.some((it) => it.trim() !== '')) records.push(record)
    record = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at)
      else isQuoted = false
    } else if (character === '"' && cell === '') isQuoted = true
    else if (character === delimiter) endCell()
    else if (character === '\n') endRecord()
    else cell += character
  }
  endRecord()
  return records
}

/** The delimiter of `;`, tab and `,` that cuts most records into as many cells as the first; more cells win. */
export function guessDelimiter(text: string): string {
  const scores = [';', '\t', ','].map((delimiter) => {
    const records = parseDelimited(text, delimiter)
    const width = records[0]?.length ?? 0
    const even = records.filter((it) => it.length === width).length / Math.max(1, records.length)
    return { delimiter, score: width > 1 ? even * 1000 + Math.min(width, 500) : 0 }
  })
  return scores.reduce((best, it) => (it.score > best.score ? it : best)).delimiter
}

/** Reads a table of participants: a header and one row each. Null: no row. Cells are trimmed; headers get unlike names. */
export function readParticipantsTable(bytes: Uint8Array): ReadTable | null {
  const text = cleanText(decodeText(bytes).text).text.replace(/\r\n?/gu, '\n')
  const [header, ...rows] = parseDelimited(text, guessDelimiter(text))
  if (header === undefined || rows.length === 0) return null
  const width = Math.max(header.length, ...rows.map((it) => it.length))
  const names = unlike(Array.from({ length: width }, (_, at) => (header[at] ?? '').trim() || `${at + 1}`))
  const columns = names.map((name, at): TableColumn => {
    const cells = rows.map((it) => (it[at] ?? '').trim())
    return { name, cells, kind: kindOfColumn(name, cells) }
  })
  return { columns, key: keyOf(columns), rows: rows.length }
}

function unlike(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let n = 2; seen.has(free); n += 1) free = `${name} ${n}`
    seen.add(free)
    return free
  })
}

const headers: readonly (readonly [ColumnKind, RegExp])[] = [
  ['phone', /^(telefon|tlf|mobil|mobiltlf|phone|mobile)/iu],
  ['email', /^(e-?post|e-?mail|mail)/iu],
  ['national-id', /(fødsels|person|d-)n(umme)?r|^fnr|national.?id/iu],
  ['address', /^(post|gate)?adress/iu],
  ['name', /^(fulle? |full)?(for|etter|mellom)?na[vm]n(et)?$|^(first|last|full)?.?name$|^kontakt(?!info)/iu],
]

const shapes: readonly (readonly [ColumnKind, (cell: string) => boolean])[] = [
  ['email', (cell) => /^\S+@\S+$/u.test(cell)],
  ['national-id', (cell) => /^\d{6}[\s.-]?\d{5}$/u.test(cell)],
  ['phone', (cell) => /^(\+|00)\d[\d\s()-]{6,}$|^[2-9]\d{7}$|^\d{2}( \d{2}){3}$|^\d{3} \d{2} \d{3}$/u.test(cell)],
  ['name', looksLikeName],
]

/**
 * What a column holds, by its header or by its cells: one telephone, e-mail or identity number makes it a column of such,
 * names must fill at least half of it, because a place may be named like a person.
 */
export function kindOfColumn(header: string, cells: readonly string[]): ColumnKind {
  const named = headers.find(([, pattern]) => pattern.test(header.trim()))
  if (named) return named[0]
  const filled = cells.filter((it) => it !== '')
  const shape = shapes.find(([kind, fits]) => {
    const hits = filled.filter(fits).length
    return kind === 'name' ? hits > 0 && hits * 2 >= filled.length : hits > 0
  })
  return shape?.[0] ?? 'plain'
}

/** One to four capitalised words, of which one is a first name (alone, or with a surname or an unknown word). */
function looksLikeName(cell: string): boolean {
  const words = cell.split(/[\s,]+/u).filter((it) => it !== '')
  if (words.length === 0 || words.length > 4 || !words.every((it) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(it)))
    return false
  const folded = words.map(foldName)
  return folded.some((it) => firstNames().has(it)) || (words.length > 1 && folded.some((it) => surnames().has(it)))
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
