import type { SourceLine } from '../source-line'
import { hasMarkedLabel } from './label-shape'
import type { Step } from './step'
import { timeAlone } from './time-form'

const narrowest = 40
const widest = 120

/**
 * Joins lines that end only because the page was full: those whose next word would not have fitted. Where nearly every
 * line break of a file is such a one that is done of itself, where most are it is offered.
 */
export const withJoinedLines: Step = (lines, { taken }) => {
  const width = lines.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0)
  if (width < narrowest || width > widest || lines.some((line) => line.wrapped)) return null
  const breaks = lines.flatMap((line, index) => (goesOn(lines[index - 1], line) ? [index] : []))
  const full = new Set(breaks.filter((index) => isFull(lines[index - 1]!, lines[index]!, width)))
  if (full.size < 3 || full.size < breaks.length * 0.7) return null
  const isCertain = full.size >= 8 && full.size >= breaks.length * 0.95
  const isTaken = taken['joined-lines'] ?? isCertain
  const mends = [{ mend: { kind: 'joined-lines', count: full.size }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  return { lines: lines.map((line, index): SourceLine => (full.has(index) ? { ...line, wrapped: true } : line)), mends }
}

/** Whether nothing but the end of a line stands between the two: no blank line, no label, no time. */
function goesOn(before: SourceLine | undefined, line: SourceLine): boolean {
  if (before?.kind !== 'text' || line.kind !== 'text' || line.header || line.startMs !== undefined) return false
  if (line.paragraph > before.paragraph + 1 || timeAlone(line.text) !== null) return false
  return !hasMarkedLabel(line.text)
}

function isFull(before: SourceLine, line: SourceLine, width: number): boolean {
  const word = /^\S*/u.exec(line.text.trimStart())![0]
  return before.text.trimEnd().length + 1 + word.length > width
}
