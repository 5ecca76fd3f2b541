import type { Span } from '../../../../core/model/scalars'
import { blockAt } from './blocks'
import { snapEdge } from './snap'

/** What the caret moves over. Blocks rise; places are the replaced ones, which the caret passes in one step. */
export type CaretGround = Readonly<{
  text: string
  blocks: readonly Span[]
  starts: readonly number[]
  places: readonly Span[]
}>

/** `line-beyond`: from the first or last line of a block, to its end or on to the nearest end of the next one. */
export type CaretUnit = 'character' | 'word' | 'block' | 'block-edge' | 'line-beyond' | 'document'
export type CaretDirection = 'back' | 'forward'

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

/** Where the caret stands after one step. It stands only where text is shown, and in no character and no place. */
export function moveCaret(ground: CaretGround, from: number, unit: CaretUnit, direction: CaretDirection): number {
  if (ground.blocks.length === 0) return 0
  const index = blockAt(ground.starts, from)
  const block = ground.blocks[index] as Span
  const back = direction === 'back'
  const target = steps[unit](ground, { index, block, from, back })
  return snapEdge(ground.text, ground.places, target, back ? 'start' : 'end')
}

type Stand = Readonly<{ index: number; block: Span; from: number; back: boolean }>

const steps: Readonly<Record<CaretUnit, (ground: CaretGround, stand: Stand) => number>> = {
  character: (ground, stand) => beyondBlock(ground, stand) ?? stand.from + (stand.back ? -1 : 1),
  word: (ground, stand) => beyondBlock(ground, stand) ?? wordStep(ground.text, stand),
  block: blockStep,
  'line-beyond': (ground, stand) => beyondBlock(ground, stand) ?? beyondBlock(ground, atEdge(stand)) ?? stand.from,
  'block-edge': (_, { block, back }) => (back ? block.start : block.end),
  document: ({ blocks }, { block, back }) => (back ? (blocks[0] ?? block).start : (blocks.at(-1) ?? block).end),
}

/** Over the edge of a block the caret goes to the nearest end of the next one. */
function beyondBlock({ blocks }: CaretGround, { index, block, from, back }: Stand): number | null {
  if (back) return from > block.start ? null : (blocks[index - 1]?.end ?? block.start)
  return from < block.end ? null : (blocks[index + 1]?.start ?? block.end)
}

function atEdge(stand: Stand): Stand {
  return { ...stand, from: stand.back ? stand.block.start : stand.block.end }
}

function blockStep({ blocks }: CaretGround, { index, block, from, back }: Stand): number {
  if (!back) return blocks[index + 1]?.start ?? block.end
  return from > block.start ? block.start : (blocks[index - 1]?.start ?? block.start)
}

function wordStep(text: string, { block, from, back }: Stand): number {
  const inside = text.slice(block.start, block.end)
  const at = from - block.start
  const words = [...inside.matchAll(word)]
  if (back) return block.start + (words.findLast((it) => it.index < at)?.index ?? 0)
  const next = words.find((it) => it.index + it[0].length > at)
  return next ? block.start + next.index + next[0].length : block.end
}

/** The word that an offset touches, or null between words. */
export function wordAt(text: string, block: Span, offset: number): Span | null {
  const at = offset - block.start
  for (const found of text.slice(block.start, block.end).matchAll(word)) {
    const end = found.index + found[0].length
    if (found.index <= at && at <= end) return { start: block.start + found.index, end: block.start + end }
  }
  return null
}
