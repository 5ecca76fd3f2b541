import type { Span } from '../../../../core/model/scalars'

/** Words chosen in a turn, by index: `at` moves, `from` is where choosing began. */
export type WordChoice = Readonly<{ from: number; at: number }>

/** The choice after a step over words; with `isLonger` it grows instead of moving. The ends hold. */
export function stepWord(
  choice: WordChoice | null,
  by: number,
  { count, isLonger }: Readonly<{ count: number; isLonger: boolean }>,
): WordChoice | null {
  if (count === 0) return null
  if (choice === null) {
    const first = by > 0 ? 0 : count - 1
    return { from: first, at: first }
  }
  const at = Math.min(count - 1, Math.max(0, choice.at + by))
  return { from: isLonger ? choice.from : at, at }
}

/** What is chosen, in the document. */
export function spanOf(choice: WordChoice | null, words: readonly Span[]): Span | null {
  if (choice === null) return null
  const first = words[Math.min(choice.from, choice.at)]
  const last = words[Math.max(choice.from, choice.at)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The words that a span in the document meets, as when it was marked with the mouse; null: none. */
export function choiceOf(span: Span, words: readonly Span[]): WordChoice | null {
  const from = words.findIndex((it) => it.end > span.start && it.start < span.end)
  const at = words.findLastIndex((it) => it.end > span.start && it.start < span.end)
  return from < 0 ? null : { from, at }
}
