import type { Drop, SourceLine } from '../../source-line'
import { labelKey } from '../accept-labels'
import { headOf } from '../head'
import { matchLabel, type LabelMatch } from '../label-shape'
import type { Step } from '../step'
import { timeAlone } from '../time-form'

/** The signs over the two halves, whatever the language of the words behind them. */
const notesSign = '📝'
const transcriptSign = '📖'
const fiveMinutes = 300_000

/**
 * Reads what Google Meet writes. Newer documents hold a machine's summary before the transcript: it is left out, with the
 * addresses of those invited; between the sign of the transcript and its first time stand its date and title, and a label
 * behind a time is a speaker. Older ones have a time every five minutes. Source: the format survey, section 1.4.
 */
export const readMeet: Step = (lines) => {
  const start = startOf(lines)
  if (start !== null) return afterSummary(lines, start)
  const marks = lines.flatMap((line) => timeAlone(line.text) ?? [])
  const isEven = marks.length >= 2 && marks.every((ms) => ms > 0 && ms % fiveMinutes === 0)
  return isEven ? { lines, layout: 'meet' } : null
}

/** Where the summary ends and where the speech begins, by the signs and the first time over a label; null without signs. */
function startOf(lines: readonly SourceLine[]): Readonly<{ summary: number; speech: number }> | null {
  const sign = lines.findIndex((line) => line.text.trim().startsWith(transcriptSign))
  const isSigned = sign >= 0 || lines.slice(0, 3).some((line) => line.text.trim().startsWith(notesSign))
  if (!isSigned) return null
  const speech = lines.findIndex(
    (line, index) => index > sign && timeAlone(line.text) !== null && labelAt(lines[index + 1]),
  )
  if (sign >= 0) return { summary: sign, speech: speech < 0 ? sign + 1 : speech }
  return speech < 0 ? null : { summary: speech, speech }
}

function afterSummary(lines: readonly SourceLine[], { summary, speech }: NonNullable<ReturnType<typeof startOf>>) {
  const drops = lines.slice(0, summary).map((line): Drop => ({ kind: 'machine-summary', text: line.text }))
  const before = lines.slice(summary, speech).map((line, index, all): SourceLine => {
    return { ...line, kind: index > 0 && index === all.length - 1 ? 'title' : 'note' }
  })
  const spoken = lines.slice(speech)
  const known = knownLabels(spoken)
  const said = spoken.map((line): SourceLine => {
    const label = labelAt(line)
    if (!label || !known.has(labelKey(label.label))) return line
    return { ...line, text: label.rest, header: headOf(label.label, label) }
  })
  return { lines: [...before, ...said], drops, layout: 'meet' as const }
}

/** The labels behind a time; where nearly every line has one, as Meet writes, all of them. */
function knownLabels(spoken: readonly SourceLine[]): ReadonlySet<string> {
  const labels = spoken.map((line) => labelAt(line)?.label)
  const said = spoken.filter((line) => timeAlone(line.text) === null).length
  const isEvery = labels.filter(Boolean).length >= (said - 2) * 0.9
  const isBehindTime = (index: number) => index > 0 && timeAlone(spoken[index - 1]!.text) !== null
  return new Set(labels.flatMap((label, index) => (label && (isEvery || isBehindTime(index)) ? [labelKey(label)] : [])))
}

function labelAt(line: SourceLine | undefined): LabelMatch | null {
  const match = line && line.kind !== 'note' ? matchLabel(line.text) : null
  return match?.shape === 'colon' ? match : null
}
