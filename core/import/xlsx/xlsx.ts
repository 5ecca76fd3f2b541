import { cleanText } from '../characters/clean-text'
import type { DraftComment, ImportMessage } from '../draft'
import type { Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import { readRows } from '../rows/read-rows'
import type { Rows } from '../rows/row-columns'
import type { Drop } from '../source-line'
import { childOf, elements, ownText, type XmlElement } from '../xml'
import { rowsOf } from './cells'
import { openWorkbook, textOf, type Sheet } from './workbook'

/** Cells may hold this much between them when they are laid out as a table: sparse sheets of a few words are wider than memory. */
const mostCells = 5_000_000

function lengthOf(rows: Rows): number {
  return rows.reduce((sum, row) => row.reduce((length, cell) => length + cell.length, sum), 0)
}

/** Cells in NFC with LF, without shapeless characters, which go to `drops`. */
function cleanRows(rows: Rows, drops: Drop[]): Rows {
  return rows.map((row) =>
    row.map((cell) => {
      const { text, removed } = cleanText(cell.replace(/\r\n?/gu, '\n'))
      if (removed !== '') drops.push({ kind: 'invisible', text: removed })
      return text
    }),
  )
}

/** The remarks on a sheet's cells; where they stand is not in the draft, for a cell is no turn of its own. */
function commentsOf({ comments }: Sheet): readonly DraftComment[] {
  const authors = elements(childOf(comments ?? undefined, 'x:authors') ?? noElement).map(ownText)
  return elements(childOf(comments ?? undefined, 'x:commentList') ?? noElement).map((comment) => ({
    on: null,
    author: authors[Number(comment.attributes[':authorId'])] ?? '',
    writtenAt: null,
    text: cleanText(textOf(comment)).text.trim(),
    answers: null,
  }))
}

const noElement: XmlElement = { name: '', attributes: {}, children: [] }

/**
 * Reads an Excel file: the sheet with the most text, hidden ones only where there is no other, as the rows of a table. Numbers
 * stand as figures, dates as `2026-03-04`. What other sheets hold is left out and told. Source: ECMA-376 part 1, 18.
 */
export function readXlsx(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const workbook = openWorkbook(bytes)
  const drops: Drop[] = []
  const sheets = workbook.sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet.part, workbook, mostCells) }))
  const shown = sheets.some(({ sheet, rows }) => !sheet.isHidden && rows.length > 0)
  const [first, ...others] = sheets
    .filter(({ sheet }) => !shown || !sheet.isHidden)
    .toSorted((a, b) => lengthOf(b.rows) - lengthOf(a.rows))
  for (const it of sheets.filter((other) => other !== first)) {
    for (const text of it.rows.flat()) drops.push({ kind: it.sheet.isHidden && shown ? 'hidden' : 'other-part', text })
  }
  const read = readRows(cleanRows(first!.rows, drops), answers)
  const comments = commentsOf(first!.sheet)
  const left = others.filter(({ rows }) => rows.length > 0).length
  const noticed: readonly (readonly [ImportMessage['code'], number])[] = [
    ['comments-kept', comments.length],
    ['other-sheets-left-out', left],
  ]
  const messages = noticed.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } }))
  return { format: 'xlsx', ...read, comments, messages: [...messages, ...read.messages], drops }
}
