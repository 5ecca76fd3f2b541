/** A word of a quotation, lower case; half-open, UTF-16 units of the quotation. */
export type QuoteWord = Readonly<{ key: string; start: number; end: number }>

/** What may stand between two stretches of words: a marked cut, words put in, or an ellipsis that may be a pause. */
export type Join = 'cut' | 'insertion' | 'ellipsis'

/** A quotation as stretches of words that were said one after another, and what joins each to the next. */
export type QuotePieces = Readonly<{
  stretches: readonly (readonly QuoteWord[])[]
  /** One fewer than stretches. */
  joins: readonly Join[]
  /** Marks at its edges, which join nothing. */
  atEdges: readonly Join[]
  /** A first letter in brackets, `[D]a`. */
  hasBracketedLetter: boolean
}>

const piece =
  /(?<cut>\[\s*(?:…|\.{2,}|[-–—](?:\s*[-–—])*)\s*\]|\(\s*(?:…|\.{3})\s*\))|(?<letter>\[\p{L}\](?=\p{L})[\p{L}\p{M}]*)|(?<insertion>[\p{L}\p{M}]*\[[^\]\n]{1,80}\][\p{L}\p{M}]*)|(?<ellipsis>…|\.{3,})|(?<word>[\p{L}\p{M}\p{N}]+)/gu

/**
 * Reads a quotation by the conventions: `[…]`, `[...]`, `[- - -]` and `(…)` for what is left out, `[word]` for what is put
 * in or in place, `[D]a` for another first letter. Whatever marks come together are one join, and the strongest decides.
 */
export function quotePieces(quotation: string): QuotePieces {
  const stretches: QuoteWord[][] = []
  const joins: Join[] = []
  const atEdges: Join[] = []
  let open: QuoteWord[] = []
  let between: Join | null = null
  let hasBracketedLetter = false
  for (const found of quotation.matchAll(piece)) {
    const { cut, letter, insertion, ellipsis } = found.groups ?? {}
    const join =
      cut !== undefined ? 'cut' : insertion !== undefined ? 'insertion' : ellipsis !== undefined ? 'ellipsis' : null
    if (join !== null) {
      between = stronger(between, join)
      continue
    }
    hasBracketedLetter ||= letter !== undefined
    if (between !== null) {
      if (open.length === 0) atEdges.push(between)
      else {
        stretches.push(open)
        joins.push(between)
      }
      open = []
      between = null
    }
    open.push({ key: keyOf(found[0].replace(/[[\]]/gu, '')), start: found.index, end: found.index + found[0].length })
  }
  if (between !== null) atEdges.push(between)
  if (open.length > 0) stretches.push(open)
  return { stretches, joins: joins.slice(0, Math.max(0, stretches.length - 1)), atEdges, hasBracketedLetter }
}

/** The words, by number, before which a mark says that something is left out or put in. */
export function markedWords({ stretches }: QuotePieces): ReadonlySet<number> {
  let count = 0
  return new Set(stretches.slice(0, -1).map((it) => (count += it.length)))
}

/** A word as it is compared: composed, in lower case. */
export function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase()
}

const strength: Readonly<Record<Join, number>> = { ellipsis: 0, insertion: 1, cut: 2 }

function stronger(a: Join | null, b: Join): Join {
  return a === null || strength[b] > strength[a] ? b : a
}
