import { hasUnpaddedTimes, isTiming, parseTiming } from '../../captions/cue-time'
import type { Drop, SourceLine } from '../../source-line'
import { headOf } from '../head'
import type { Step } from '../step'

/**
 * Reads the Word transcripts of Teams from 2021-22: a line of times, a line with the name, then the speech. The name becomes
 * the head of the first line of speech. Two such lines make the layout. Source: the format survey, section 1.1.
 */
export const readTeams2021: Step = (lines) => {
  const texts = lines.map((line) => line.text)
  if (texts.filter(isTiming).length < 2) return null
  const isUnpadded = hasUnpaddedTimes(texts)
  const drops: Drop[] = []
  const read: SourceLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const timing = parseTiming(line.text, isUnpadded)
    if (timing) drops.push({ kind: 'time-mark', text: timing.written })
    const [name, speech] = [lines[index + 1], lines[index + 2]]
    if (!timing) read.push(line)
    else if (name && speech && isName(name.text.trim()) && !isTiming(speech.text)) {
      read.push({ ...speech, header: headOf(name.text.trim(), { startMs: timing.startMs }), endMs: timing.endMs })
      index += 2
    }
  }
  return { lines: read, drops, layout: 'teams-2021' }
}

function isName(label: string): boolean {
  return label !== '' && label.length <= 63 && !/[.!?…:]$/u.test(label) && !isTiming(label)
}
