import type { Block } from './report'

/** A heading of a report. */
export type Heading = Extract<Block, { kind: 'heading' }>

/** The headings that a contents list has: those of the first two levels, in order. */
export function listedHeadings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((it) => (it.kind === 'heading' && it.level < 3 ? [it] : []))
}
