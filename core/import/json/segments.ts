import { cleanText } from '../characters/clean-text'
import type { DraftTurn } from '../draft'
import { parseRowTime, type TimeUnit } from '../rows/row-time'
import type { Drop } from '../source-line'
import { isObject, stringAt, type JsonObject } from './segments-in'

const names = {
  text: ['text', 'content', 'transcript', 'utterance', 'sentence', 'tekst'],
  speaker: [
    'speaker',
    'speaker_label',
    'speakerLabel',
    'speaker_name',
    'speakerName',
    'speaker_id',
    'speakerId',
    'taler',
    'role',
  ],
  start: ['start', 'start_time', 'startTime', 'begin', 'from', 'offset', 'time'],
  end: ['end', 'end_time', 'endTime', 'stop', 'to'],
  word: ['word', 'text', 'punctuated_word', 'value'],
}

/** One turn for each segment with words. Where a segment has none itself, they are those of its words. */
export function turnsOfSegments(segments: readonly JsonObject[], drops: Drop[]): readonly DraftTurn[] {
  const spans = segments.map(spanOf)
  const unit = unitOf(spans)
  return segments.flatMap((segment, index): DraftTurn[] => {
    const text = cleaned(wordsOf(segment), drops)
    const speaker = cleaned(speakerOf(segment), drops).replace(/\s+/gu, ' ')
    const startMs = msOf(spans[index]!.start, unit)
    const endMs = msOf(spans[index]!.end, unit)
    if (text === '') return []
    const isOrdered = startMs === null || endMs === null || endMs >= startMs
    return [{ speaker: speaker === '' ? null : speaker, startMs, endMs: isOrdered ? endMs : startMs, text }]
  })
}

function cleaned(text: string, drops: Drop[]): string {
  const clean = cleanText(text)
  if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
  return clean.text.trim().replace(/\r\n?/gu, '\n')
}

function wordsOf(segment: JsonObject): string {
  const text = stringAt(segment, names.text)
  if (text !== null) return text
  const words = segment['words'] ?? segment['tokens']
  if (!Array.isArray(words)) return ''
  const said = words.map((it) => (typeof it === 'string' ? it : (stringAt(it, names.word) ?? '')))
  return said.some((it) => it.startsWith(' ')) ? said.join('') : said.join(' ')
}

function speakerOf(segment: JsonObject): string {
  const speaker = segment['speaker']
  return stringAt(segment, names.speaker) ?? stringAt(speaker, ['name', 'label', 'id']) ?? ''
}

type Written = Readonly<{ start: string | null; end: string | null }>

/** Times as written, also `timestamp: [0, 4.2]` of Transformers, and `timestamps` of whisper.cpp. */
function spanOf(segment: JsonObject): Written {
  const pair = segment['timestamp']
  if (Array.isArray(pair)) return { start: numeral(pair[0]), end: numeral(pair[1]) }
  const nested = [segment['timestamps'], segment].find(isObject)
  return { start: stringAt(nested, names.start), end: stringAt(nested, names.end) }
}

function numeral(value: unknown): string | null {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null
}

/**
 * Numbers count seconds, as everywhere, but where all are whole and what is said between two of them would on the average
 * take more than two minutes.
 */
function unitOf(spans: readonly Written[]): TimeUnit {
  const numbers = spans.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [[Number(start), Number(end)]],
  )
  if (numbers.length === 0 || !numbers.flat().every(Number.isInteger)) return 'seconds'
  const mean = numbers.reduce((sum, [start, end]) => sum + end! - start!, 0) / numbers.length
  return mean > 120 ? 'milliseconds' : 'seconds'
}

function msOf(written: string | null, unit: TimeUnit): number | null {
  if (written === null) return null
  const number = Number(written)
  if (written.trim() !== '' && Number.isFinite(number)) {
    return Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, Math.round(unit === 'seconds' ? number * 1000 : number)))
  }
  return parseRowTime(written, unit)?.startMs ?? null
}
