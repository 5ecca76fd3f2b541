import type { SourcedRun } from '../../export/manifest'
import { unsourcedPassage, type Passage, type Piece } from './passage'

type Runs = readonly SourcedRun[]

/**
 * Lays the paragraphs that a part has beside those that the manifest lists, in order. A paragraph that is not listed
 * is unsourced; one that differs is unsourced where it differs. Listed paragraphs that are missing are no matter: what
 * is not in the file does not leave.
 */
export function alignParagraphs(part: string, actual: readonly string[], listed: readonly Runs[]): Passage[] {
  const texts = listed.map((runs) => runs.map((run) => run.text).join(''))
  const listedAt = positions(texts)
  const actualAt = positions(actual)
  let next = 0
  return actual.map((text, index) => {
    const same = texts[next] === text ? next : firstFrom(listedAt.get(text), next)
    if (same !== undefined) {
      next = same + 1
      return sourced(part, text, listed[same] ?? [])
    }
    const expected = texts[next]
    const stillComes = expected !== undefined && firstFrom(actualAt.get(expected), index + 1) !== undefined
    if (expected === undefined || stillComes) return unsourcedPassage(part, text, true)
    next += 1
    return partlySourced(part, text, listed[next - 1] ?? [])
  })
}

function positions(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  texts.forEach((text, index) => {
    const list = found.get(text)
    if (list === undefined) found.set(text, [index])
    else list.push(index)
  })
  return found
}

/** The first of rising numbers that is at least `from`. */
function firstFrom(numbers: readonly number[] | undefined, from: number): number | undefined {
  if (numbers === undefined) return undefined
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return numbers[low]
}

function sourced(part: string, text: string, runs: Runs): Passage {
  return { part, text, isPrinted: true, pieces: piecesOf(runs, 0) }
}

/** Where each run lies, when the first one begins at `from`. */
function piecesOf(runs: Runs, from: number): Piece[] {
  let start = from
  return runs.map((run) => {
    const piece = { start, end: start + run.text.length, run, at: 0 }
    start = piece.end
    return piece
  })
}

/** Common beginning and common end keep their runs; what stands between them is unsourced. */
function partlySourced(part: string, text: string, runs: Runs): Passage {
  const expected = runs.map((run) => run.text).join('')
  const shorter = Math.min(text.length, expected.length)
  let head = 0
  while (head < shorter && text[head] === expected[head]) head += 1
  let tail = 0
  while (tail < shorter - head && text.at(-1 - tail) === expected.at(-1 - tail)) tail += 1
  const shift = text.length - expected.length
  const pieces: Piece[] = [
    ...piecesOf(runs, 0).flatMap((piece) => clipped(piece, 0, head)),
    { start: head, end: text.length - tail, run: null, at: 0 },
    ...piecesOf(runs, shift).flatMap((piece) => clipped(piece, text.length - tail, text.length)),
  ]
  return { part, text, isPrinted: true, pieces: pieces.filter((piece) => piece.end > piece.start) }
}

function clipped(piece: Piece, from: number, to: number): Piece[] {
  const start = Math.max(piece.start, from)
  const end = Math.min(piece.end, to)
  return start < end ? [{ ...piece, start, end, at: start - piece.start }] : []
}
