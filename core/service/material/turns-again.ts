import { lengthOf } from '../../anchor/span'
import type { Span } from '../../model/scalars'

type WithSpan = Readonly<{ span: Span }>
type Pair<A, B> = Readonly<{ before: A; after: B; shared: number }>

/**
 * Which turn of the version before each turn of the one after is: the one that shares most of its text, at least half of
 * either. Spans count in one text, and rise; each turn is matched once.
 */
export function matchTurns<A extends WithSpan, B extends WithSpan>(
  before: readonly A[],
  after: readonly B[],
): ReadonlyMap<B, A> {
  const pairs = sharedPairs(before, after).toSorted((a, b) => b.shared - a.shared)
  const matched = new Map<B, A>()
  const used = new Set<A>()
  for (const pair of pairs) {
    if (used.has(pair.before) || matched.has(pair.after)) continue
    used.add(pair.before)
    matched.set(pair.after, pair.before)
  }
  return matched
}

function sharedPairs<A extends WithSpan, B extends WithSpan>(
  before: readonly A[],
  after: readonly B[],
): readonly Pair<A, B>[] {
  const pairs: Pair<A, B>[] = []
  let from = 0
  for (const old of before) {
    while (from < after.length && after[from]!.span.end <= old.span.start) from += 1
    for (let at = from; at < after.length && after[at]!.span.start < old.span.end; at += 1) {
      const shared = sharedLength(old.span, after[at]!.span)
      const least = Math.min(lengthOf(old.span), lengthOf(after[at]!.span))
      if (shared * 2 >= least && shared > 0) pairs.push({ before: old, after: after[at]!, shared })
    }
  }
  return pairs
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
