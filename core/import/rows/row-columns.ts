import { isClock, isNumber } from './row-time'

/** Which column of a table holds what, where its rows are a transcript; -1: none does. */
export type RowColumns = Readonly<{ start: number; end: number; who: number; speech: number; hasHeader: boolean }>

/** The cells of a table, row by row; a row may be shorter than others. */
export type Rows = readonly (readonly string[])[]

type Part = 'start' | 'end' | 'who' | 'speech'

/** The heads of the columns in Norwegian and English, as programs and people write them. */
const heads: Readonly<Record<Part, RegExp>> = {
  start:
    /^(start(?:[ _-]?(?:time|tid|ms|s))?|begin(?:time)?|fra|from|tid(?:spunkt|skode|srom)?|time(?:[ _-]?(?:span|stamp|code))?|timestamps?)$/iu,
  end: /^((?:end|stop|slutt)(?:[ _-]?(?:time|tid|ms|s))?|til|to)$/iu,
  who: /^(speakers?|speaker[ _-]?name|hvem|kven|who|talere?|talar|person|navn|namn|name|deltaker|deltakar|participant|voice)$/iu,
  speech:
    /^(te(?:ks|x)t|content|innhold|innhald|transcript(?:ion)?|transkripsjon|utsagn|replikk|ytring|utterance|sentence|speech|sagt)$/iu,
}

/** The columns of a transcript; null for any other table. A header tells, else what the columns look like. */
export function columnsOfTranscript(rows: Rows): RowColumns | null {
  return byHeader(rows) ?? byLooks(rows)
}

function byHeader([header, ...body]: Rows): RowColumns | null {
  if (header === undefined || body.length === 0) return null
  const indexOf = (part: Part) => header.findIndex((cell) => heads[part].test(cell.trim()))
  const columns = { start: indexOf('start'), end: indexOf('end'), who: indexOf('who'), speech: indexOf('speech') }
  if (columns.speech < 0 || (columns.start < 0 && columns.who < 0)) return null
  const times = columns.start < 0 ? [] : columnAt(body, columns.start).filter((it) => it.trim() !== '')
  const hasTimes = times.filter((it) => isClock(it) || isNumber(it)).length > times.length / 2
  const names = columns.who < 0 ? [] : columnAt(body, columns.who).map((it) => it.trim())
  const isSpoken = new Set(names).size < names.length && names.every((it) => it.length <= 63)
  return hasTimes || isSpoken ? { ...columns, hasHeader: true } : null
}

function byLooks(rows: Rows): RowColumns | null {
  if (rows.length < 2 || rows.some((row) => row.length !== 3)) return null
  const [first, second] = [columnAt(rows, 0), columnAt(rows, 1)]
  if (first.every(isNumber) && second.every(isNumber) && isOrdered(first, second)) {
    return { start: 0, end: 1, who: -1, speech: 2, hasHeader: false }
  }
  const isNamed = second.every((it) => /^\s*\p{L}[^\n:]{0,62}:?\s*$/u.test(it)) && new Set(second).size < second.length
  return first.every(isClock) && isNamed ? { start: 0, end: -1, who: 1, speech: 2, hasHeader: false } : null
}

/** Whether no row ends before it begins. */
function isOrdered(starts: readonly string[], ends: readonly string[]): boolean {
  return starts.every((it, index) => Number(it.replace(',', '.')) <= Number(ends[index]!.replace(',', '.')))
}

/** The cells of one column, from 0; empty where a row is too short. */
export function columnAt(rows: Rows, index: number): readonly string[] {
  return rows.map((row) => row[index] ?? '')
}
