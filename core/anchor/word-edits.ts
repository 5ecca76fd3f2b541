import type { Span } from '../model/scalars'
import { commonPairs } from './common-pairs'

/** What is put in the place of a span; an empty one only adds. */
export type WordEdit = Readonly<{ span: Span; text: string }>

/**
 * The smallest edits, word by word, that make one text the other: what stays the same keeps its place, and with it what is
 * coded there. Spans count in `before`, rise, and do not touch.
 */
export function wordEdits(before: string, after: string): readonly WordEdit[] {
  const a = piecesOf(before)
  const b = piecesOf(after)
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const middle = { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail) }
  const pairs = commonPairs(middle.a, middle.b)
  const edits: WordEdit[] = []
  let at = a.slice(0, head).join('').length
  let from = { a: 0, b: 0 }
  for (const to of [...pairs, { a: middle.a.length, b: middle.b.length }]) {
    const removed = middle.a.slice(from.a, to.a).join('')
    const text = middle.b.slice(from.b, to.b).join('')
    if (removed !== text) edits.push({ span: { start: at, end: at + removed.length }, text })
    at += removed.length + (middle.a[to.a] ?? '').length
    from = { a: to.a + 1, b: to.b + 1 }
  }
  return edits
}

/** Words, and what stands between them, each sign by itself. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? []
}
