import type { Span } from '../model/scalars'
import { mapSpan, type ChangeSet } from './change-set'
import { findQuote, quoteOf } from './quote'

/** Where a passage lies in another version of its text. `moved`: its words stand elsewhere; `gone`: nowhere. */
export type Reanchored = Readonly<{ how: 'kept' | 'moved'; span: Span }> | Readonly<{ how: 'gone' }>

/** Two versions of a text, and the change that makes the one the other. */
export type Versions = Readonly<{ before: string; after: string; change: ChangeSet }>

/** At its place a passage is still the same as long as half of its words are. */
const leastKept = 0.5

/**
 * Where a passage of the version before lies in the one after: at its place, if its words or at least half of them still
 * stand there; else where its words stand now, the surroundings deciding between several; else nowhere. The order is
 * position, words, context; nothing is guessed from less.
 */
export function reanchor({ before, after, change }: Versions, span: Span): Reanchored {
  const here = mapSpan(change, span)
  const was = before.slice(span.start, span.end)
  const now = after.slice(here.start, here.end)
  if (now !== '' && (now === was || keptShare(was, now) >= leastKept)) return { how: 'kept', span: here }
  const found = findQuote(after, quoteOf(before, span), here.start)
  return found === null ? { how: 'gone' } : { how: 'moved', span: found }
}

/** The share of the longer one's words that both have, 0-1; words are counted as often as they stand. */
function keptShare(was: string, now: string): number {
  const [a, b] = [wordsOf(was), wordsOf(now)]
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return shared / Math.max(1, a.length, b.length)
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('nb').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
