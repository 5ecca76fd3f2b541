import search from 'approx-string-match'
import type { Span } from '../model/scalars'

/** A passage by its words and what stands around them, as far as 32 UTF-16 units either side. Source: W3C Web Annotation, section 4.2.4. */
export type Quote = Readonly<{ exact: string; prefix: string; suffix: string }>

const reach = 32
/** A passage shorter than this is found by its very words or not at all. */
const shortestNear = 12
/** The share of characters that may differ in a passage that is found by likeness. */
const tolerance = 0.2
/** Longer passages are sought by their beginning and their end. */
const longestNear = 400

/** The passage as a quote. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - reach), start),
    suffix: text.slice(end, end + reach),
  }
}

/**
 * Where a quote stands in a text: by its very words, of several places the one whose surroundings are most alike, then the
 * one nearest to `near`; else by likeness, at most a fifth of its characters differing. Null: nowhere.
 */
export function findQuote(text: string, quote: Quote, near: number): Span | null {
  if (quote.exact.trim() === '') return null
  return findExact(text, quote, near) ?? findNear(text, quote, near)
}

/** As `findQuote`, by the very words alone. */
export function findExact(text: string, quote: Quote, near: number): Span | null {
  const { exact } = quote
  const starts: number[] = []
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at)
  const cuts = cutsWords(quote)
  const spans = starts
    .map((start) => ({ start, end: start + exact.length }))
    .filter((span) => cuts || !cutsWords(quoteOf(text, span)))
  return bestOf(text, spans, { quote, near })
}

/** Whether a passage begins or ends inside a word: one that does not is not sought inside other words. */
function cutsWords({ exact, prefix, suffix }: Quote): boolean {
  return isInside(prefix + exact, prefix.length) || isInside(exact + suffix, exact.length)
}

function isInside(text: string, at: number): boolean {
  return isWord.test(text.charAt(at - 1)) && isWord.test(text.charAt(at))
}

const isWord = /[\p{L}\p{M}\p{N}]/u

function findNear(text: string, quote: Quote, near: number): Span | null {
  const { exact } = quote
  if (exact.length < shortestNear) return null
  if (exact.length > longestNear) return findEnds(text, quote, near)
  const matches = search(text, exact, Math.floor(exact.length * tolerance))
  const fewest = Math.min(...matches.map((it) => it.errors))
  const best = matches.filter((it) => it.errors === fewest)
  const found = bestOf(text, best, { quote, near })
  return found && wholeWords(text, found)
}

/** What is found by likeness may end inside a word, where a letter more is a fault more. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span
  while (isInside(text, start)) start -= 1
  while (isInside(text, end)) end += 1
  return { start, end }
}

/** A long passage lies from where its beginning is found to where its end is. */
function findEnds(text: string, { exact, prefix, suffix }: Quote, near: number): Span | null {
  const size = longestNear / 2
  const head = findQuote(text, { exact: exact.slice(0, size), prefix, suffix: exact.slice(size, size + reach) }, near)
  if (head === null) return null
  const before = exact.slice(-size - reach, -size)
  const tail = findQuote(text, { exact: exact.slice(-size), prefix: before, suffix }, head.start + exact.length)
  const length = tail === null ? 0 : tail.end - head.start
  const isLike = Math.abs(length - exact.length) <= exact.length * tolerance
  return tail !== null && isLike ? { start: head.start, end: tail.end } : null
}

function bestOf(
  text: string,
  spans: readonly Span[],
  { quote, near }: Readonly<{ quote: Quote; near: number }>,
): Span | null {
  let best: Readonly<{ span: Span; likeness: number; distance: number }> | null = null
  for (const { start, end } of spans) {
    const likeness = contextLikeness(quoteOf(text, { start, end }), quote)
    const distance = Math.abs(start - near)
    const isBetter =
      best === null || likeness > best.likeness || (likeness === best.likeness && distance < best.distance)
    if (isBetter) best = { span: { start, end }, likeness, distance }
  }
  return best?.span ?? null
}

/** How many characters on both sides are the same, counted outwards from the passage. */
function contextLikeness(a: Quote, b: Quote): number {
  const before = sameFrom([...a.prefix].reverse(), [...b.prefix].reverse())
  return before + sameFrom([...a.suffix], [...b.suffix])
}

function sameFrom(a: readonly string[], b: readonly string[]): number {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1
  return same
}
