import type { Span } from '../../../../core/model/scalars'
import { blockAt } from './blocks'
import { offsetOfPoint, pointOfOffset } from './dom-offsets'
import type { Layout } from './layout'

/** The element id of a turn's text, and of the turn. Only one transcript is on screen at a time. */
export function wordsId(key: string): string {
  return `words-${key}`
}

export function turnId(key: string): string {
  return `at-${key}`
}

/**
 * The document offset of a DOM point in the reading column. Beside the text, as in a turn's head, a `start` moves on to the
 * next text and an `end` back to the one before. Null when nothing is there.
 */
export function offsetInPage(
  page: HTMLElement,
  layout: Layout,
  point: Readonly<{ node: Node; offset: number }>,
  side: 'start' | 'end',
): number | null {
  if (!page.contains(point.node)) return null
  const element = point.node instanceof Element ? point.node : point.node.parentElement
  const words = element?.closest<HTMLElement>('[data-words]')
  if (words) {
    const inside = offsetOfPoint(words, point.node, point.offset)
    const start = startOf(layout, words)
    return inside === null || start === null ? null : start + inside
  }
  return offsetBeside(page, layout, point, side)
}

function offsetBeside(
  page: HTMLElement,
  layout: Layout,
  { node, offset }: Readonly<{ node: Node; offset: number }>,
  side: 'start' | 'end',
): number | null {
  const all = [...page.querySelectorAll<HTMLElement>('[data-words]')]
  const next = all.findIndex((it) => {
    const range = document.createRange()
    range.selectNodeContents(it)
    return range.comparePoint(node, offset) < 0
  })
  const words = side === 'start' ? all[next] : all.at(next === -1 ? -1 : next - 1)
  if (!words || (side === 'end' && next === 0)) return null
  const start = startOf(layout, words)
  return start === null ? null : start + (side === 'end' ? (words.textContent?.length ?? 0) : 0)
}

function startOf(layout: Layout, words: HTMLElement): number | null {
  const index = layout.indexOf.get(words.dataset['words'] ?? '')
  return index === undefined ? null : (layout.starts[index] ?? null)
}

/** The DOM range of a passage, as far as its turns are on the page; null when neither end is. */
export function rangeOfSpan(layout: Layout, span: Span): Range | null {
  const start = domPoint(layout, span.start, 'start')
  const end = domPoint(layout, span.end, span.end > span.start ? 'end' : 'start')
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** The same turn by turn, so that what stands between the words of two turns is left out. */
export function rangesOfSpan(layout: Layout, span: Span): readonly Range[] {
  const ranges: Range[] = []
  for (let index = blockAt(layout.starts, span.start); index < layout.blocks.length; index++) {
    const block = layout.blocks[index]
    if (!block || block.span.start >= span.end) break
    const start = Math.max(span.start, block.span.start)
    const end = Math.min(span.end, block.span.end)
    const range = start < end ? rangeOfSpan(layout, { start, end }) : null
    if (range) ranges.push(range)
  }
  return ranges
}

/** Where an offset of the document stands in the DOM. A turn without text gives the element itself. */
export function domPoint(
  layout: Layout,
  offset: number,
  side: 'start' | 'end',
): Readonly<{ node: Node; offset: number }> | null {
  const index = blockAt(layout.starts, side === 'end' ? Math.max(0, offset - 1) : offset)
  const block = layout.blocks[index]
  const words = block ? document.getElementById(wordsId(block.key)) : null
  if (!block || !words) return null
  const inside = Math.max(0, Math.min(offset - block.span.start, block.span.end - block.span.start))
  return pointOfOffset<Node>(words, inside, side) ?? { node: words, offset: 0 }
}
