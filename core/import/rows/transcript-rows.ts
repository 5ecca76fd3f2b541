import { plain, type Conversation } from '../conversation/conversation'
import type { DraftTurn } from '../draft'
import type { OfferedMend, ReadingAnswers } from '../reading-mend'
import type { Drop } from '../source-line'
import { columnAt, type RowColumns, type Rows } from './row-columns'
import { parseRowTime, unitOf, type TimeUnit } from './row-time'

/** Three hyphens inside a cell, as converters write a new paragraph for NVivo. Source: the format survey, section 1.13. */
const paragraphMark = /---/gu
/** Audacity's labels by whisperX: `[[SPEAKER_00]]` before the words. Source: the format survey, section 1.7. */
const bracketed = /^\s*\[\[([^[\]]{1,63})\]\](.*)$/su

type Parts = {
  readonly turns: DraftTurn[]
  readonly notes: { text: string; before: number }[]
  readonly drops: Drop[]
}

/** Reads rows of times, speakers and words: one turn a row. Other cells are notes, or numbers of the program's own. */
export function readTranscriptRows(rows: Rows, columns: RowColumns, { taken }: ReadingAnswers): Conversation {
  const body = columns.hasHeader ? rows.slice(1) : rows
  const parts: Parts = { turns: [], notes: [], drops: [] }
  if (columns.hasHeader) for (const text of rows[0]!) parts.drops.push({ kind: 'header-row', text })
  const units = { start: unitOf(columnAt(body, columns.start)), end: unitOf(columnAt(body, columns.end)) }
  const unit = units.start === 'seconds' ? units.start : units.end
  const isParted = taken['paragraph-marks'] === true
  for (const row of body) addRow(parts, { row, columns, unit, isParted })
  const count = columnAt(body, columns.speech).join('\n').match(paragraphMark)?.length ?? 0
  const mends: readonly OfferedMend[] =
    count === 0 ? [] : [{ mend: { kind: 'paragraph-marks', count }, taken: isParted }]
  return { ...plain, title: null, ...parts, colons: 0, mends, layout: columns.who < 0 ? 'whisper' : 'nvivo-rows' }
}

type ReadRow = Readonly<{ row: readonly string[]; columns: RowColumns; unit: TimeUnit; isParted: boolean }>

function addRow(parts: Parts, read: ReadRow): void {
  const { turns, notes, drops } = parts
  const { row, columns, unit, isParted } = read
  const cell = (at: number) => (at < 0 ? '' : (row[at] ?? '').trim())
  keepOtherCells(parts, read)
  const time = parseRowTime(cell(columns.start), unit)
  const endMs = parseRowTime(cell(columns.end), unit)?.startMs ?? time?.endMs ?? null
  const { speaker, text } = voiceOf(cell(columns.who), cell(columns.speech), drops)
  const words = isParted ? withParagraphs(text, drops) : text
  if (words !== '') turns.push({ speaker, startMs: time?.startMs ?? null, endMs, text: words })
  else if (speaker !== null) notes.push({ text: speaker, before: turns.length })
}

/** Times go to the drops, and so do numbers that no column is known for; words that nobody spoke are notes. */
function keepOtherCells({ turns, notes, drops }: Parts, { row, columns, unit }: ReadRow): void {
  for (const [at, written] of row.entries()) {
    if (written.trim() === '' || at === columns.who || at === columns.speech) continue
    const isTime = (at === columns.start || at === columns.end) && parseRowTime(written, unit) !== null
    if (/\p{L}/u.test(written)) notes.push({ text: written.trim(), before: turns.length })
    else drops.push({ kind: isTime ? 'time-mark' : 'machine-data', text: written })
  }
}

function voiceOf(who: string, speech: string, drops: Drop[]): Readonly<{ speaker: string | null; text: string }> {
  const found = who === '' ? bracketed.exec(speech) : null
  if (found) {
    drops.push({ kind: 'label-mark', text: '[[]]' })
    return { speaker: found[1]!.trim() || null, text: found[2]!.trim() }
  }
  const speaker = who.replace(/\s*:$/u, '').replace(/\s+/gu, ' ')
  if (who.endsWith(':')) drops.push({ kind: 'label-mark', text: ':' })
  return { speaker: speaker === '' ? null : speaker, text: speech }
}

function withParagraphs(text: string, drops: Drop[]): string {
  for (const [mark] of text.matchAll(paragraphMark)) drops.push({ kind: 'markup', text: mark })
  return text
    .split(paragraphMark)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .join('\n')
}
