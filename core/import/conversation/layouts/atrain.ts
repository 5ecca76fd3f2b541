import type { Drop, SourceLine } from '../../source-line'
import { headOf } from '../head'
import { parseTime } from '../time-form'
import type { Step } from '../step'

const segment = /\[(\d{2}:\d{2}:\d{2})\] - /gu
const title = /^Transcription for \S/u
const speakerId = /^SPEAKER_\d{2,}$/u

/**
 * Reads the text files of aTrain: a line with the speaker, then what that speaker said until the next, in segments with or
 * without their times, each on a line of its own or all on one. Segments of one turn are joined by a space.
 * Source: the format survey, section 1.16.
 */
export const readATrain: Step = (lines) => {
  const isTitled = title.test(lines[0]?.text ?? '')
  const isTimed = lines.map((line) => line.text.trim().search(segment) === 0)
  if (isTimed.filter(Boolean).length < (isTitled ? 1 : 2) && !(isTitled && lines.some(isId))) return null
  const drops: Drop[] = []
  const isSpeaker = (index: number) =>
    index > 0 && (isId(lines[index]!) || (isTimed[index + 1] === true && !isTimed[index] && isName(lines[index]!.text)))
  let isInTurn = false
  const read = lines.map((line, index): SourceLine => {
    if (index === 0 && isTitled) return { ...line, kind: 'title' }
    if (isSpeaker(index)) {
      isInTurn = true
      return { ...line, text: '', header: headOf(line.text.trim(), { startMs: startOf(lines[index + 1]?.text) }) }
    }
    for (const it of line.text.matchAll(segment)) drops.push({ kind: 'time-mark', text: it[0].trim() })
    const startMs = startOf(line.text)
    const text = line.text.replaceAll(segment, ' ').replace(/ {2,}/gu, ' ').trim()
    return { ...line, text, wrapped: isInTurn, ...(startMs === null ? {} : { startMs }) }
  })
  return { lines: read, drops, layout: 'atrain' }
}

function isId(line: SourceLine): boolean {
  return speakerId.test(line.text.trim())
}

function isName(text: string): boolean {
  return text.trim().length <= 63 && !/[.!?…:]$/u.test(text.trim())
}

function startOf(text: string | undefined): number | null {
  const [, time] = /^\s*\[(\d{2}:\d{2}:\d{2})\] - /u.exec(text ?? '') ?? []
  return time === undefined ? null : parseTime(time)
}
