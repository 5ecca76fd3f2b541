import type { Drop, SourceLine } from '../../source-line'
import type { Step } from '../step'

/** `#00:04:10-3#` of f4 and easytranscript: hours, minutes, seconds and tenths. */
const mark = /\s?#(\d{2}):(\d{2}):(\d{2})-(\d)#/gu

/**
 * Takes the time marks of f4 and easytranscript out of the lines: the last one of a line is when that which stands before it
 * ended, and where the next begins; one at the very start of a line is when that line begins. Two make the layout.
 * Source: the format survey, section 1.10.
 */
export const readF4: Step = (lines) => {
  const count = lines.reduce((sum, line) => sum + [...line.text.matchAll(mark)].length, 0)
  if (count < 2) return null
  const drops: Drop[] = []
  const read: SourceLine[] = []
  let clock = 0
  for (const line of lines) {
    const found = [...line.text.matchAll(mark)]
    for (const it of found) drops.push({ kind: 'time-mark', text: it[0].trim() })
    const text = line.text.replaceAll(mark, '').trimStart()
    const { startMs, endMs } = timesOf(line.text, found, clock)
    clock = endMs ?? startMs
    const before = read.at(-1)
    if (text !== '') read.push({ ...line, text, startMs, ...(endMs === null ? {} : { endMs }) })
    else if (before) read[read.length - 1] = { endMs: clock, ...before }
  }
  return { lines: read, drops, layout: 'f4' }
}

function timesOf(text: string, found: readonly RegExpMatchArray[], clock: number) {
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return { startMs: clock, endMs: null }
  const isAtStart = text.slice(0, first.index).trim() === ''
  if (!isAtStart) return { startMs: clock, endMs: milliseconds(last) }
  return { startMs: milliseconds(first), endMs: found.length > 1 ? milliseconds(last) : null }
}

function milliseconds([, hours, minutes, seconds, tenths]: RegExpExecArray | RegExpMatchArray): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(tenths) * 100
}
