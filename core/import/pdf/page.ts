/** A run of text on a page. Lengths in points; `x` from the left edge, `y` of the baseline from the top edge. */
export type PdfPiece = Readonly<{ text: string; x: number; y: number; width: number; size: number }>

/** A page with its text in the order in which it was drawn. */
export type PdfPage = Readonly<{ width: number; height: number; pieces: readonly PdfPiece[] }>

/** A stretch of a row, apart from the others of it by a wide gap. */
export type PdfSegment = Readonly<{ text: string; x: number; right: number }>

/** What stands on one line of a page, from left to right; `text` has a tab between its segments. */
export type PdfRow = Readonly<{
  text: string
  segments: readonly PdfSegment[]
  pieces: readonly PdfPiece[]
  page: number
  x: number
  right: number
  y: number
  size: number
  /** The edges of the column that it stands in, where the page has several. */
  column?: Readonly<{ left: number; right: number }>
  /** A row of a table, with all the lines of its cells: nothing goes on in it or out of it. */
  isWhole?: boolean
}>

/** The value that comes most often, each counted by its weight; null of nothing. */
export function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number | null {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: number | null = null
  for (const [value, weight] of weights) if (best === null || weight > weights.get(best)!) best = value
  return best
}

/** Things by a key, in the order in which the keys come. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}
