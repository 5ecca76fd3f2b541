import type { SourceLine } from '../source-line'
import { hasMarkedLabel, matchLabel } from './label-shape'
import type { Step } from './step'

/** What a tool writes under a transcript about itself. */
const byTool =
  /^(?:this (?:editable )?transcript|transcribed (?:by|with)|transcript by|transkribert (?:av|med)|subtitles by|tekstet av)(?!\p{L})/iu
/** A few words without a stop and a time, as `Meeting ended after 00:48:03`, in any language. */
const endedAfter = /^\p{L}[^:.?!]{3,60}\s\d{1,2}:\d{2}:\d{2}[^\p{L}\p{N}]{0,4}$/u
const mostLines = 4

/**
 * Sets the last lines of a file outside the conversation where a tool wrote them: when the meeting ended, who transcribed,
 * and who stopped the transcription where a line before the conversation says in the same way who started it.
 */
export const withoutTrailer: Step = (lines) => {
  const isHead = (line: SourceLine) => line.header !== undefined || hasMarkedLabel(line.text)
  const first = Math.max(1, lines.length - mostLines, lines.findLastIndex(isHead) + 1)
  const from = lines.findIndex((line, index) => index >= first && isTrailer(line, lines))
  if (from < 0) return null
  return { lines: lines.map((line, index): SourceLine => (index < from ? line : { ...line, kind: 'note' })) }
}

function isTrailer(line: SourceLine, lines: readonly SourceLine[]): boolean {
  const text = line.text.trim()
  if (line.kind !== 'text' || text.length > 160) return false
  return byTool.test(text) || endedAfter.test(text) || isStop(text, lines)
}

/** `Kari Nordmann stopped transcription` under `Kari Nordmann started transcription`, where that name also speaks. */
function isStop(text: string, lines: readonly SourceLine[]): boolean {
  const words = text.split(/\s+/u)
  if (words.length < 3 || words.length > 9 || /[.:?!,]/u.test(text)) return false
  const name = lines.slice(0, 6).flatMap((line) => nameBeforeVerb(words, line.text.trim().split(/\s+/u)))[0]
  return name !== undefined && lines.some((line) => (line.header ?? matchLabel(line.text))?.label === name)
}

/** The words that two lines begin with alike, where only the word behind them differs. */
function nameBeforeVerb(words: readonly string[], other: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => word !== other[index])
  const isAlike =
    at > 0 && words.length === other.length && words.every((word, index) => index === at || word === other[index])
  return isAlike ? [words.slice(0, at).join(' ')] : []
}
