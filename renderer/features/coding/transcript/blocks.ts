import type { Span } from '../../../../core/model/scalars'
import type { Turn } from '../../../../core/model/turn'

/** One stretch of the reading column: a turn, or a paragraph that no turn holds. */
export type Block = Readonly<{
  /** The turn's id, or `text:<ordinal>` for a paragraph outside the turns. */
  key: string
  turn: Turn | null
  /** The turn's number in the document, 1 first; null outside the turns. */
  number: number | null
  /** Where it lies in the document's text. */
  span: Span
}>

/**
 * Cuts a document's text into blocks that rise and do not overlap: the turns as they are, and what lies between them by
 * paragraph. Only line breaks and blanks are left out, so every other character stands in exactly one block.
 */
export function blocksOf(text: string, turns: readonly Turn[]): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  let loose = 0
  function addLoose(until: number) {
    for (const span of paragraphsOf(text, from, until))
      blocks.push({ key: `text:${loose++}`, turn: null, number: null, span })
  }
  turns.forEach((turn, index) => {
    addLoose(turn.span.start)
    blocks.push({ key: turn.id, turn, number: index + 1, span: turn.span })
    from = turn.span.end
  })
  addLoose(text.length)
  return blocks
}

function paragraphsOf(text: string, from: number, until: number): readonly Span[] {
  const spans: Span[] = []
  let start = from
  while (start < until) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak === -1 || lineBreak > until ? until : lineBreak
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/** The last block that starts at or before an offset; 0 where there is none. */
export function blockAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The places of the blocks that show something of a passage, rising. The blocks rise; `starts` are theirs. */
export function blocksUnder(
  span: Span,
  { blocks, starts }: Readonly<{ blocks: readonly Block[]; starts: readonly number[] }>,
): readonly number[] {
  const under: number[] = []
  for (let index = blockAt(starts, span.start); index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (block.span.start >= span.end) break
    if (block.span.end > span.start) under.push(index)
  }
  return under
}
