import { replaceSpans, type ChangeSet } from './change-set'
import { commonPairs, type Pair } from './common-pairs'
import { wordEdits, type WordEdit } from './word-edits'

/** Up to so many pairs of lines a stretch is compared line by line; a larger one is split at lines that stand once in each. */
const mostPairs = 4_000_000

/** A part of both: from one pair of lines to another, half-open. */
type Stretch = Readonly<{ from: Pair; to: Pair }>

/**
 * The change that makes one text the other, line by line and then word by word in lines that differ: what stays the same
 * keeps its place. For whole documents; a stretch that was moved is taken out and put in.
 */
export function textChange(before: string, after: string): ChangeSet {
  const a = linesOf(before)
  const b = linesOf(after)
  const [startsA, startsB] = [startsOf(a), startsOf(b)]
  const edits: WordEdit[] = []
  let from: Pair = { a: 0, b: 0 }
  for (const to of [...commonLines(a, b), { a: a.length, b: b.length }]) {
    const was = before.slice(startsA[from.a], startsA[to.a])
    const now = after.slice(startsB[from.b], startsB[to.b])
    const shift = startsA[from.a]!
    for (const { span, text } of wordEdits(was, now))
      edits.push({ span: { start: span.start + shift, end: span.end + shift }, text })
    from = { a: to.a + 1, b: to.b + 1 }
  }
  return replaceSpans(before, edits)
}

/** Lines with their LF, so that they are the text when put together. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length)
  return starts
}

/** Lines that both have, as pairs that rise: a longest common subsequence, or one between lines that stand once in each. */
function commonLines(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const whole: Stretch = { from: { a: 0, b: 0 }, to: { a: a.length, b: b.length } }
  if (a.length * b.length <= mostPairs) return pairsIn(a, b, whole)
  const pairs: Pair[] = []
  let from: Pair = { a: 0, b: 0 }
  for (const to of [...uniquePairs(a, b), { a: a.length, b: b.length }]) {
    const size = (to.a - from.a) * (to.b - from.b)
    if (size > 0 && size <= mostPairs) pairs.push(...pairsIn(a, b, { from, to }))
    if (to.a < a.length) pairs.push(to)
    from = { a: to.a + 1, b: to.b + 1 }
  }
  return pairs
}

function pairsIn(a: readonly string[], b: readonly string[], { from, to }: Stretch): readonly Pair[] {
  const found = commonPairs(a.slice(from.a, to.a), b.slice(from.b, to.b))
  return found.map((it) => ({ a: it.a + from.a, b: it.b + from.b }))
}

/** Lines that stand once in each text, in the longest row that rises in both. Source: Bram Cohen's patience diff. */
function uniquePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const [inA, inB] = [onceIn(a), onceIn(b)]
  const shared = [...inA].flatMap(([line, at]) => {
    const other = inB.get(line)
    return other === undefined ? [] : [{ a: at, b: other }]
  })
  return longestRising(shared)
}

function onceIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return new Map(lines.flatMap((line, at) => (counts.get(line) === 1 ? [[line, at] as const] : [])))
}

/** The longest row of pairs that rises in `b`; they are given rising in `a`. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = []
  const before: number[] = []
  pairs.forEach((pair, at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]!.b < pair.b) low = middle + 1
      else high = middle
    }
    before[at] = low === 0 ? -1 : tails[low - 1]!
    tails[low] = at
  })
  const row: Pair[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(pairs[at]!)
  return row.reverse()
}
