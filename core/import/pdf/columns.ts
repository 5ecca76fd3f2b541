import { labelKey } from '../conversation/accept-labels'
import { hasMarkedLabel, matchLabel } from '../conversation/label-shape'
import { chunksOf } from './chunks'
import { mostCommon, type PdfPiece, type PdfRow } from './page'
import { hadRoom } from './room'
import { rowOf } from './rows'

/** Where a text in two columns is parted: `x`, where the right one begins; the edges of both in points. */
type Gutter = Readonly<{ x: number; left: number; leftEnd: number; right: number }>

/** Rows between two that run over the gutter, as the lines of each column. */
type Band = Readonly<{ rows: readonly PdfRow[]; left: readonly PdfRow[]; right: readonly PdfRow[] }>

const narrowest = 5
const slack = 2
const fewestLines = 3

/**
 * The rows of pages in the order in which they are read: where text runs on in two columns, the left one first, between each
 * two rows that are as wide as the page. Rows of a table, whose cells stand beside each other, are left as they are.
 */
export function inReadingOrder(pages: readonly (readonly PdfRow[])[]): readonly PdfRow[] {
  const gutters = pages.flatMap((rows) => edgesOf(rows).flatMap((x) => guttersAt(rows, x)))
  const [first, ...others] = gutters
  if (!first) return pages.flat()
  const x = mostCommon(gutters.map((it) => [it.x, 1])) ?? first.x
  const gutter = others
    .filter((it) => Math.abs(it.x - x) <= 2 * slack)
    .reduce(
      (a, b) => widest(a, b),
      gutters.find((it) => it.x === x)!,
    )
  return pages.flatMap((rows) =>
    bandsOf(rows, x).flatMap((band) => (isParted(band) ? unfolded(band, gutter) : band.rows)),
  )
}

function widest(a: Gutter, b: Gutter): Gutter {
  return {
    x: a.x,
    left: Math.min(a.left, b.left),
    leftEnd: Math.max(a.leftEnd, b.leftEnd),
    right: Math.max(a.right, b.right),
  }
}

/** Where a right column may begin: lines begin there often, in the middle of the page's text. */
function edgesOf(rows: readonly PdfRow[]): readonly number[] {
  const left = Math.min(...rows.map((row) => row.x))
  const width = Math.max(...rows.map((row) => row.right)) - left
  const counts = new Map<number, number>()
  for (const { pieces } of rows) {
    for (const chunk of chunksOf(pieces)) {
      const share = (chunk.x - left) / width
      if (share > 0.3 && share < 0.8) counts.set(Math.round(chunk.x), (counts.get(Math.round(chunk.x)) ?? 0) + 1)
    }
  }
  const often = [...counts].filter(([, count]) => count >= fewestLines).toSorted((a, b) => b[1] - a[1])
  return often.slice(0, 3).map(([x]) => x)
}

/** The gutter before `x`, as wide as it is on this page, if text flows on both its sides. */
function guttersAt(rows: readonly PdfRow[], x: number): readonly Gutter[] {
  const right = Math.max(...rows.map((row) => row.right))
  return bandsOf(rows, x)
    .filter(isFlowing)
    .flatMap((band) => {
      const left = Math.min(...band.left.map((row) => row.x))
      const leftEnd = Math.max(...band.left.map((row) => row.right))
      const [one, other] = [x - left, right - x]
      const isEven = Math.min(one, other) >= Math.max(one, other) / 2
      return isEven || haveSameSpeakers(band.left, band.right) ? [{ x, left, leftEnd, right }] : []
    })
}

/** The rows of a page cut at those that run over the gutter before `x`. */
function bandsOf(rows: readonly PdfRow[], x: number): readonly Band[] {
  const bands: PdfRow[][] = [[]]
  let wasOver = false
  for (const row of rows) {
    const isOver = chunksOf(row.pieces).some((it) => it.x < x - slack && it.right > x - narrowest)
    if (isOver !== wasOver) bands.push([])
    wasOver = isOver
    bands.at(-1)!.push(row)
  }
  return bands.filter((it) => it.length > 0).map((it) => bandOf(it, x))
}

function bandOf(rows: readonly PdfRow[], x: number): Band {
  const isOver = rows.some(({ pieces }) => chunksOf(pieces).some((it) => it.x < x - slack && it.right > x - narrowest))
  if (isOver) return { rows, left: [], right: [] }
  const side = (isIn: (piece: PdfPiece) => boolean) =>
    rows.flatMap((row) => rowOf(row.pieces.filter(isIn), row.page) ?? [])
  return { rows, left: side((it) => it.x < x - slack), right: side((it) => it.x >= x - slack) }
}

/** Whether both sides hold running text, or the same speakers, and are no cells beside each other. */
function isFlowing(band: Band): boolean {
  const { left, right } = band
  if (Math.min(left.length, right.length) < fewestLines || isSparse(left, right)) return false
  if (haveSameSpeakers(left, right)) return true
  return isProse(left) && isProse(right) && !beginTogether(left, right)
}

/** Whether a band has text on both sides of a gutter that is known, and no cells. */
function isParted({ left, right }: Band): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !beginTogether(left, right) || haveSameSpeakers(left, right)
}

/** Cells of a few words beside cells of many. */
function isSparse(left: readonly PdfRow[], right: readonly PdfRow[]): boolean {
  const [top, bottom] = [left[0]!.y, left.at(-1)!.y]
  const beside = right.filter(({ y }) => y >= top - slack && y <= bottom + slack).length
  return left.length < beside * 0.6
}

/** Whether a column's lines are long enough for running text, many of them full, and some in the middle of a sentence. */
function isProse(rows: readonly PdfRow[]): boolean {
  const end = Math.max(...rows.map((row) => row.right))
  const full = rows.filter((row, index) => index > 0 && !hadRoom(row, rows[index - 1]!, end))
  const length = rows.reduce((sum, { text }) => sum + text.length, 0) / rows.length
  const running = rows.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  const parted = rows.filter(({ segments }) => segments.length > 1).length
  const isLong = length >= 15 && full.length >= (rows.length - 1) * 0.35
  return isLong && running * 4 >= rows.length && parted * 4 <= rows.length
}

/** The heights at which paragraphs begin: where there was room on the line above, or a gap below it. */
function beginnings(rows: readonly PdfRow[]): readonly number[] {
  const end = Math.max(...rows.map((row) => row.right))
  const distances = rows.map((row, index) => row.y - (rows[index - 1]?.y ?? -Infinity))
  const pitch = Math.min(...distances)
  const begun = rows.filter(
    (row, index) => index > 0 && (hadRoom(row, rows[index - 1]!, end) || distances[index]! > pitch * 1.3),
  )
  return begun.map(({ y }) => y)
}

/** Whether what begins on the one side begins on the other, as the cells of a row do. */
function beginTogether(left: readonly PdfRow[], right: readonly PdfRow[]): boolean {
  const [one, other] = [beginnings(left), beginnings(right)]
  const together = one.filter((y) => other.some((it) => Math.abs(it - y) <= slack)).length
  return Math.min(one.length, other.length) >= 2 && together >= Math.min(one.length, other.length) * 0.75
}

function haveSameSpeakers(left: readonly PdfRow[], right: readonly PdfRow[]): boolean {
  const [one, other] = [left, right].map((rows) =>
    rows.flatMap(({ text }) => (hasMarkedLabel(text) ? [labelKey(matchLabel(text)!.label)] : [])),
  )
  return one!.length >= 2 && other!.length >= 2 && other!.some((key) => one!.includes(key))
}

function unfolded({ left, right }: Band, gutter: Gutter): readonly PdfRow[] {
  return [
    ...left.map((row) => ({ ...row, column: { left: gutter.left, right: gutter.leftEnd } })),
    ...right.map((row) => ({ ...row, column: { left: gutter.x, right: gutter.right } })),
  ]
}
