import { hasUnpaddedTimes, isTiming, parseTiming } from '../captions/cue-time'
import type { Drop, SourceLine } from '../source-line'

/**
 * Reads the Word transcripts of Teams from 2021-22: a line of times, a line with the name, then the speech. The name becomes
 * the head of the first line of speech. A file with fewer than two such lines comes back as it is. Source: the format
 * survey, section 1.1.
 */
export function withTimedLines(lines: readonly SourceLine[]): Readonly<{
  lines: readonly SourceLine[]
  drops: readonly Drop[]
}> {
  const texts = lines.map((line) => line.text)
  if (texts.filter(isTiming).length < 2) return { lines, drops: [] }
  const isUnpadded = hasUnpaddedTimes(texts)
  const drops: Drop[] = []
  const read: SourceLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const timing = parseTiming(line.text, isUnpadded)
    const [name, speech] = [lines[index + 1], lines[index + 2]]
    const label = name?.text.trim() ?? ''
    const isHead = timing && name && speech && isName(label) && !isTiming(speech.text)
    if (!isHead) {
      if (timing) drops.push({ kind: 'time-mark', text: timing.written })
      else read.push(line)
      continue
    }
    const header = {
      shape: 'name-time',
      label,
      startMs: timing.startMs,
      rest: speech.text,
      marks: '',
      time: '',
    } as const
    drops.push({ kind: 'time-mark', text: timing.written })
    read.push({ ...speech, header, endMs: timing.endMs })
    index += 2
  }
  return { lines: read, drops }
}

function isName(label: string): boolean {
  return label !== '' && label.length <= 63 && !/[.!?…:]$/u.test(label) && !isTiming(label)
}
