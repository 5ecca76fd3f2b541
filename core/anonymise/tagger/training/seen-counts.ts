import { isOpening } from '../sentence-features'
import type { Seen, SeenOf } from '../seen'
import type { Marked } from './marked'

/** How often each word of marked sentences stands in lower case, and with a capital where no sentence opens. */
export type SeenCounts = ReadonlyMap<string, Seen>

/** Counts the words of sentences. */
export function countSeen(sentences: readonly Marked[]): SeenCounts {
  const counts = new Map<string, { lower: number; capital: number }>()
  for (const { tokens } of sentences)
    tokens.forEach((token, at) => {
      if (!/\p{L}/u.test(token)) return
      const own = ownSeen(tokens, at)
      const folded = token.toLowerCase()
      const it = counts.get(folded) ?? { lower: 0, capital: 0 }
      counts.set(folded, { lower: it.lower + own.lower, capital: it.capital + own.capital })
    })
  return counts
}

/** What one word adds to the counts. */
export function ownSeen(tokens: readonly string[], at: number): Seen {
  const token = tokens[at] ?? ''
  if (token === token.toLowerCase()) return { lower: 1, capital: 0 }
  return { lower: 0, capital: isOpening(tokens, at) ? 0 : 1 }
}

const never: Seen = { lower: 0, capital: 0 }

/** Counts as the app ships them: words in lower case once are left out, as are those that are never in lower case. */
export function shippedSeen(counts: SeenCounts): SeenOf {
  return (folded) => {
    const it = counts.get(folded)
    return it && it.lower >= 2 ? it : never
  }
}

/** The counts of one word of a sentence, without that word itself. */
export function seenWithout(counts: SeenCounts, tokens: readonly string[], at: number): Seen {
  const it = shippedSeen(counts)((tokens[at] ?? '').toLowerCase())
  const own = ownSeen(tokens, at)
  return it === never ? never : { lower: it.lower - own.lower, capital: Math.max(0, it.capital - own.capital) }
}
