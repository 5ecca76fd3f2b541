import type { Drop, SourceLine } from '../../source-line'
import type { Step } from '../step'
import { parseTime, timeAlone, timeSource } from '../time-form'

const timeFirst = new RegExp(String.raw`^[[({#]?\s?(${timeSource})\s?[\])}#]?(?:\s+[-–]\s+|\s+)(?=\S)`, 'u')
const fewest = 3

/**
 * Reads lines that begin with a time, or stand under one, where nobody says who speaks: at least three, on most of the lines
 * that have words, never going back. Source: the format survey, sections 1.2, 1.11, 1.12.
 */
export const readTimesOnly: Step = (lines) => {
  const times = lines.map((line) => (line.kind === 'text' ? timeOf(line.text) : null))
  if (!areTimes(lines, times)) return null
  const drops = times.flatMap((time): readonly Drop[] => (time ? [{ kind: 'time-mark', text: time.written }] : []))
  const read: SourceLine[] = []
  let clock: number | null = null
  for (const [index, line] of lines.entries()) {
    const time = times[index]
    const text = line.text.trim().slice(time?.written.length ?? 0)
    clock = time?.ms ?? clock
    if (text.trim() === '') continue
    read.push(clock === null || line.kind !== 'text' ? line : { ...line, text, startMs: clock })
    if (line.kind === 'text') clock = null
  }
  return { lines: read, drops, layout: 'times-only' }
}

/** The time at the start of a line, and what of the line it takes. */
type LineTime = Readonly<{ ms: number; written: string }>

function areTimes(lines: readonly SourceLine[], times: readonly (LineTime | null)[]): boolean {
  const found = times.flatMap((time) => time ?? [])
  const spoken = times.filter((time, index) => time === null || time.written.length < lines[index]!.text.trim().length)
  const isRising = found.every((time, index) => index === 0 || time.ms >= found[index - 1]!.ms)
  return found.length >= fewest && found.length * 2 >= spoken.length && isRising
}

function timeOf(text: string): LineTime | null {
  const trimmed = text.trim()
  const alone = timeAlone(trimmed)
  if (alone !== null) return { ms: alone, written: trimmed }
  const [written, time] = timeFirst.exec(trimmed.slice(0, 80)) ?? []
  return written === undefined || time === undefined ? null : { ms: parseTime(time), written }
}
