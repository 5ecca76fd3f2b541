import type { Drop, SourceLine } from '../../source-line'
import type { Step } from '../step'
import { parseTime } from '../time-form'

const time = String.raw`((?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}|\d{1,6}\.\d{1,3}s)`
const segment = new RegExp(String.raw`^\[\s?${time}\s?-{1,2}>\s{1,3}${time}\s?\]\s{0,4}(.*)$`, 'u')

/**
 * Reads what Whisper and faster-whisper print while they work: `[00:00.000 --> 00:04.000]  words`, `[0.00s -> 4.00s] words`.
 * What they print before the first segment is outside the conversation. Source: the format survey, section 1.6.
 */
export const readWhisper: Step = (lines) => {
  const found = lines.map((line) => segment.exec(line.text.trim()))
  const first = found.findIndex(Boolean)
  if (first < 0 || found.filter(Boolean).length * 2 < lines.length - first) return null
  const drops: Drop[] = []
  const read = lines.flatMap((line, index): readonly SourceLine[] => {
    const [whole, start, end, text] = found[index] ?? []
    if (start === undefined || end === undefined) return [index < first ? { ...line, kind: 'note' } : line]
    drops.push({ kind: 'time-mark', text: whole!.slice(0, whole!.length - text!.length) })
    return text!.trim() === '' ? [] : [{ ...line, text: text!, startMs: milliseconds(start), endMs: milliseconds(end) }]
  })
  return { lines: read, drops, layout: 'whisper' }
}

function milliseconds(written: string): number {
  return written.endsWith('s') ? Math.round(Number(written.slice(0, -1)) * 1000) : parseTime(written)
}
