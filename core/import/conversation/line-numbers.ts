import type { Drop, SourceLine } from '../source-line'

const numbered = /^\s*(\d{1,5})(?:[\s.:)]\s*(.*))?$/u

/** Whether the numbers rise by one from line to line; a new page may begin again at 1. */
function areConsecutive(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1 || number === 1)
}

/**
 * Takes away line numbers that a printout has on every line with text, at least three of them; its narrow lines are then
 * wrapped, not ended. Other files come back as they are.
 */
export function withoutLineNumbers(
  lines: readonly SourceLine[],
): Readonly<{ lines: readonly SourceLine[]; drops: readonly Drop[] }> {
  const filled = lines.filter((line) => line.text.trim() !== '')
  const matches = filled.map((line) => numbered.exec(line.text))
  const numbers = matches.flatMap((match) => (match ? [Number(match[1])] : []))
  if (filled.length < 3 || numbers.length < filled.length || !areConsecutive(numbers)) return { lines, drops: [] }
  return {
    lines: filled.map((line, index) => ({ ...line, text: matches[index]![2] ?? '', wrapped: true })),
    drops: numbers.map((number) => ({ kind: 'line-number', text: String(number) })),
  }
}
