import { plain, type Conversation } from '../conversation/conversation'
import type { ImportMessage } from '../draft'
import type { Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import { isCodebook } from './codebook-rows'
import { withSeveralHeaders } from './header-rows'
import { columnsOfTranscript, type Rows } from './row-columns'
import { readSurvey } from './survey'
import { columnsOfSurvey } from './survey-columns'
import { readTranscriptRows } from './transcript-rows'

/** What the rows of a table hold, of whatever format: all of a reading but the format, and what its reader left out itself. */
export type RowsRead = Omit<Reading, 'format' | 'drops'>

/**
 * Reads the rows of a table: a transcript of times, speakers and words (one turn a row), or a table of answers with one row
 * for each who answered. Any other table, a codebook too, is kept as notes, one a row. Cells are in NFC with LF.
 */
export function readRows(rows: Rows, answers: ReadingAnswers): RowsRead {
  const columns = columnsOfTranscript(rows)
  if (columns) return { conversation: readTranscriptRows(rows, columns, answers), messages: [] }
  const headers = withSeveralHeaders(rows)
  const survey = columnsOfSurvey(headers?.rows ?? rows, headers?.program)
  if (!survey) return { conversation: asNotes(rows), messages: [keptAs(rows)] }
  const { conversation, people, identifying } = readSurvey(survey, headers?.others)
  const messages =
    identifying === 0 ? [] : [{ code: 'identifying-columns-left-out' as const, params: { count: identifying } }]
  return { conversation, people, kind: 'survey', messages }
}

function keptAs(rows: Rows): ImportMessage {
  return isCodebook(rows)
    ? { code: 'codebook-read-as-text', params: {} }
    : { code: 'table-kept-as-notes', params: { count: 1 } }
}

/** The cells of a row parted by tabs, which are no characters of the source but its blanks. */
function asNotes(rows: Rows): Conversation {
  const texts = rows.map((row) =>
    row
      .map((it) => it.trim())
      .join('\t')
      .trim(),
  )
  const notes = texts.filter((text) => text !== '').map((text) => ({ text, before: 0 }))
  return { ...plain, title: null, turns: [], notes, drops: [], colons: 0 }
}
