import type { Span } from '../../../../core/model/scalars'
import { pointOfOffset } from './dom-offsets'

/** Passing marks, drawn by the browser over the text without touching it. Styled in `turn.css`. */
export type PassingMark = 'candidate' | 'chosen' | 'pointed'

function registered(mark: PassingMark): Highlight | null {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return null
  const known = CSS.highlights.get(mark)
  if (known) return known
  const made = new Highlight()
  made.priority = mark === 'candidate' ? 1 : mark === 'chosen' ? 2 : 3
  CSS.highlights.set(mark, made)
  return made
}

/** Marks spans of one turn's words. Gives the way to take them away. */
export function addPassing(mark: PassingMark, words: HTMLElement, spans: readonly Span[]): () => void {
  const highlight = spans.length > 0 ? registered(mark) : null
  if (!highlight) return () => undefined
  const ranges = spans.flatMap((span) => {
    const start = pointOfOffset<Node>(words, span.start, 'start')
    const end = pointOfOffset<Node>(words, span.end, 'end')
    if (!start || !end) return []
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return [range]
  })
  for (const range of ranges) highlight.add(range)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}

/** Marks these instead of what was marked before. */
export function setPassing(mark: PassingMark, ranges: readonly Range[]): void {
  const highlight = registered(mark)
  highlight?.clear()
  for (const range of ranges) highlight?.add(range)
}
