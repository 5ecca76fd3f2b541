import type { Span } from '../model/scalars'
import { compareSpans, overlaps } from './span'

type WithSpan = Readonly<{ span: Span }>

/** A stretch of text under which the same items lie from end to end. */
export type Run<T> = Readonly<{ span: Span; items: readonly T[] }>

/**
 * The boundary sweep: runs that cover `bounds` without gap or overlap, in order, cut wherever an item begins or ends.
 * In a run the items stand by start, the longer first, then as given. Empty items and those outside `bounds` are in none.
 * O(n log n) beside the size of the answer.
 */
export function sweep<T extends WithSpan>(items: readonly T[], bounds: Span): readonly Run<T>[] {
  const inside = items.filter((it) => overlaps(it.span, bounds))
  const byStart = inside.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const byEnd = byStart.toSorted((a, b) => a.span.end - b.span.end)
  const runs: Run<T>[] = []
  const open = new Set<T>()
  let [started, ended] = [0, 0]
  let start = bounds.start
  while (start < bounds.end) {
    for (; ended < byEnd.length && byEnd[ended]!.span.end <= start; ended++) open.delete(byEnd[ended]!)
    for (; started < byStart.length && byStart[started]!.span.start <= start; started++) open.add(byStart[started]!)
    const nextStart = byStart[started]?.span.start ?? bounds.end
    const nextEnd = byEnd[ended]?.span.end ?? bounds.end
    const end = Math.min(nextStart, nextEnd, bounds.end)
    runs.push({ span: { start, end }, items: [...open] })
    start = end
  }
  return runs
}

/**
 * Prepares items, in any order, to be asked which of them overlap a span. An answer is in the order of starts and takes
 * O(log n) beside the items between the first and the last that it holds.
 */
export function overlapFinder<T extends WithSpan>(items: readonly T[]): (span: Span) => readonly T[] {
  const sorted = items.toSorted((a, b) => compareSpans(a.span, b.span))
  let furthest = 0
  const reach = sorted.map(({ span }) => (furthest = Math.max(furthest, span.end)))
  return (span) => {
    const found: T[] = []
    for (let index = firstAbove(reach, span.start); index < sorted.length; index++) {
      const item = sorted[index]!
      if (item.span.start >= span.end) break
      if (overlaps(item.span, span)) found.push(item)
    }
    return found
  }
}

/** The index of the first number above the limit in a rising list. */
function firstAbove(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}
