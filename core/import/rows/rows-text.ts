import { cleanText } from '../characters/clean-text'
import { decodeText } from '../characters/encoding'
import { guessedEncoding, type Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import type { Drop } from '../source-line'
import { evenness, guessDelimiter, parseDelimited } from './delimited'
import { readRows } from './read-rows'
import { columnsOfTranscript, type Rows } from './row-columns'
import { isClock } from './row-time'
import { columnsOfSurvey } from './survey-columns'

/** Reads a table in a text file, its cells parted by `;`, tab, `,` or `|`. */
export function readRowsText(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const decoded = decodeText(bytes)
  const { text, removed } = cleanText(decoded.text)
  const [told, lined] = withoutDelimiterLine(withLineFeeds(text))
  const { rows, marks } = parseDelimited(lined, told?.at(-1) ?? guessDelimiter(lined))
  const drops: readonly Drop[] = [
    { kind: 'markup', text: (told ?? '') + marks },
    { kind: 'invisible', text: removed },
  ]
  const read = readRows(rows, answers)
  return { format: 'rows', ...read, messages: [...guessedEncoding(decoded), ...read.messages], drops }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
}

/** Excel's own first line, as `sep=;`, and the rest; null where there is none. */
function withoutDelimiterLine(text: string): readonly [told: string | null, rest: string] {
  const told = /^sep=[;,|\t](?=\n)/u.exec(text)?.[0] ?? null
  return [told, told === null ? text : text.slice(told.length + 1)]
}

const enough = 200_000

/**
 * Whether a text is a table of rows that we know. `isNamedSo`: its name says so, as `.csv`; then every table is one. A text
 * under another name is a table only where its rows are even and are a transcript or answers: a chat and a conversation
 * with a tab behind each name are lines.
 */
export function isRowsText(text: string, isNamedSo: boolean): boolean {
  const [told, start] = withoutDelimiterLine(withLineFeeds(text.slice(0, enough)))
  const delimiter = told?.at(-1) ?? guessDelimiter(start)
  const { rows } = parseDelimited(start, delimiter)
  if (isNamedSo || told !== null) return rows[0] !== undefined && rows[0].length > 1 && evenness(rows) >= 0.8
  return delimiter !== ',' && evenness(rows) >= 0.95 && isKnownTable(rows)
}

function isKnownTable(rows: Rows): boolean {
  if (rows.length < 3 || rows[0]!.length < 3) return false
  const columns = columnsOfTranscript(rows)
  if (!columns) return columnsOfSurvey(rows) !== null
  return columns.hasHeader || columns.who < 0 || !rows.every((row) => isTimeOfDay(row[0]!))
}

/** Hours in two figures, as the chats of Zoom have it. */
function isTimeOfDay(cell: string): boolean {
  return isClock(cell) && /^\d{2}:\d{2}:\d{2}$/u.test(cell.trim())
}
