import type { Drop, SourceLine } from '../source-line'
import type { Step } from './step'

const numbered = /^(\s*)(\d{1,5})(?:([.:)]?\s)\s*(.*))?$/u

/** Whether the numbers rise by one from line to line; a new page may begin again at 1. */
function areConsecutive(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1 || number === 1)
}

/**
 * Takes away line numbers that a printout has on every line with text, at least three of them; its narrow lines are then
 * wrapped, not ended. A list is numbered too: of itself this is done where the numbers stand in a column, or where lines
 * plainly go on from the line before.
 */
export const withoutLineNumbers: Step = (lines, { taken }) => {
  const filled = lines.filter((line) => line.kind === 'text')
  const matches = filled.map((line) => (line.header ? null : numbered.exec(line.text)))
  const numbers = matches.flatMap((match) => (match ? [Number(match[2])] : []))
  if (numbers.length < 3 || numbers.length < filled.length || !areConsecutive(numbers)) return null
  if (!matches.some((match) => match?.[4])) return null
  const isPrinted = isColumn(matches.map((it) => it!)) || isRunning(matches.map((it) => it![4] ?? ''))
  const isTaken = taken['line-numbers'] ?? isPrinted
  const mends = [{ mend: { kind: 'line-numbers', count: numbers.length }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  const bare = new Map(filled.map((line, index) => [line, matches[index]!]))
  const drops = filled.map((line): Drop => ({ kind: 'line-number', text: withMark(bare.get(line)!) }))
  return { lines: lines.flatMap((line) => withoutNumber(line, bare.get(line))), drops, mends }
}

function withoutNumber(line: SourceLine, match: RegExpExecArray | undefined): readonly SourceLine[] {
  if (!match) return [line]
  const text = match[4] ?? ''
  return text.trim() === '' ? [] : [{ ...line, text, wrapped: true }]
}

function withMark([, , number, mark = '']: RegExpExecArray): string {
  return number! + mark.trim()
}

/** Numbers with nothing behind them but blanks, set in from the left, or at least two blanks from every line. */
function isColumn(matches: readonly RegExpExecArray[]): boolean {
  if (matches.some((match) => /[.:)]/u.test(match[3] ?? ''))) return false
  const isSetIn = matches.every((match) => match[1] !== '')
  return (
    isSetIn ||
    matches.every(({ 0: whole, 2: number }) => /^(?:\s{2}|\t|$)/u.test(whole.trimStart().slice(number!.length)))
  )
}

/** Some lines begin in the middle of a sentence, others at the start of one. */
function isRunning(texts: readonly string[]): boolean {
  return texts.some((text) => /^\p{Lu}/u.test(text)) && texts.some((text) => /^\p{Ll}/u.test(text))
}
