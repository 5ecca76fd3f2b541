/** Where the same thing stands in two lists. */
export type Pair = Readonly<{ a: number; b: number }>

/** Up to so many pairs two lists are compared whole; larger ones are split at what stands once in each. */
const mostPairs = 4_000_000

/**
 * What two lists have in common in the same order, by its pairs of places, both rising: a longest common subsequence, or, where
 * the lists are too long for that, one between what stands once in each.
 */
export function commonPairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  if (a.length * b.length <= mostPairs) return wholePairs(a, b)
  const pairs: Pair[] = []
  let from: Pair = { a: 0, b: 0 }
  for (const to of [...uniquePairs(a, b), { a: a.length, b: b.length }]) {
    const size = (to.a - from.a) * (to.b - from.b)
    if (size > 0 && size <= mostPairs)
      for (const it of wholePairs(a.slice(from.a, to.a), b.slice(from.b, to.b)))
        pairs.push({ a: it.a + from.a, b: it.b + from.b })
    if (to.a < a.length) pairs.push(to)
    from = { a: to.a + 1, b: to.b + 1 }
  }
  return pairs
}

/** A longest common subsequence. Its cost is the product of the two lengths. */
function wholePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + lengths[(i + 1) * width + j + 1]!
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push({ a: i++, b: j++ })
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
    else j += 1
  }
  return pairs
}

/** What stands once in each list, in the longest row that rises in both. Source: Bram Cohen's patience diff. */
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
