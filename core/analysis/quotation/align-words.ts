import { withinOneEdit } from '../../anonymise/near'

/** Two words that lie beside each other; `isSame` false: only alike. */
type AlignedPair = Readonly<{ a: number; b: number; isSame: boolean }>

/** Pairs that rise in both rows. `score`: same words count 1, words that are alike ½, less what is passed over between. */
export type Aligned = Readonly<{ pairs: readonly AlignedPair[]; score: number }>

/** What a word of `b` costs that is passed over, where nothing marks it and where something does. */
const passing = 0.1
const passingAtMark = 0.001

type Row = readonly string[]
type Scores = Readonly<{ at: Float32Array; width: number }>

/**
 * Lays words of `a` beside words of `b` so that most are the same or alike (an edit apart, or with a common beginning of
 * four letters). Words of `b` before the first and behind the last pair cost nothing. `marked`: the places in `a` before
 * which something is left out. Cost: the product of the lengths.
 */
export function alignWords(a: Row, b: Row, marked: ReadonlySet<number> = new Set()): Aligned {
  const scores = scoresOf(a, b, marked)
  const { at, width } = scores
  let j = 0
  for (let start = 1; start < b.length; start += 1) if (at[start]! > at[j]!) j = start
  const score = at[j] ?? 0
  const pairs: AlignedPair[] = []
  let i = 0
  while (i < a.length && j < b.length && at[i * width + j]! > 0) {
    const here = at[i * width + j]!
    const like = likeness(a[i]!, b[j]!)
    if (like > 0 && isNear(here, like + at[(i + 1) * width + j + 1]!))
      pairs.push({ a: i++, b: j++, isSame: like === 1 })
    else if (isNear(here, at[(i + 1) * width + j]!)) i += 1
    else j += 1
  }
  return { pairs, score }
}

/** The best score of what is left of both rows, from each place on. */
function scoresOf(a: Row, b: Row, marked: ReadonlySet<number>): Scores {
  const width = b.length + 1
  const at = new Float32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const cost = marked.has(i) ? passingAtMark : passing
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const like = likeness(a[i]!, b[j]!)
      const beside = like === 0 ? 0 : like + at[(i + 1) * width + j + 1]!
      at[i * width + j] = Math.max(beside, at[(i + 1) * width + j]!, at[i * width + j + 1]! - cost, 0)
    }
  }
  return { at, width }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0005
}

function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 3 || b.length < 3) return 0
  const isStem = a.length > 4 && b.length > 4 && a.slice(0, 4) === b.slice(0, 4)
  return isStem || withinOneEdit(a, b) ? 0.5 : 0
}
