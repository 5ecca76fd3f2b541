import type { Coding } from '../../../../core/model/coding'
import { blockAt, blocksUnder, type Block } from './blocks'
import { packLanes, placeAmong, type Extent } from './lanes'
import { spread } from './turn-marks'

/** A line never holds more characters than this at the reading column's width. */
const LINE = 90

/** Where the codings of a document are drawn. Both lists of blocks are the layout's own. */
export type CodingsByBlock = Readonly<{
  all: readonly Coding[]
  blocks: readonly Block[]
  starts: readonly number[]
  /** The codings that each block shows, in their order in `all`. The same list as before: its codings kept their lanes. */
  byBlock: readonly (readonly Coding[])[]
  lanes: ReadonlyMap<string, number>
}>

type Ground = Pick<CodingsByBlock, 'blocks' | 'starts'>

/** So many that come and go are looked at one by one; more are spread anew. */
const FEW = 20

/**
 * Hands the codings to their blocks and gives them lanes. What `before` had stays the same objects wherever it holds still:
 * while the blocks are the same, a coding that comes or goes costs what its own blocks hold, not what the document does.
 */
export function codingsByBlock(all: readonly Coding[], ground: Ground, before?: CodingsByBlock): CodingsByBlock {
  if (before?.blocks === ground.blocks) {
    if (before.all === all) return before
    const { gone, come } = difference(before.all, all)
    if (gone.length + come.length <= FEW) return patched(before, all, { gone, come })
  }
  const { blocks, starts } = ground
  const extents = all.map((it) => extentOf(it, ground))
  return { all, blocks, starts, byBlock: spread(all, ground), lanes: packLanes(extents, before?.lanes) }
}

type Difference = Readonly<{ gone: readonly Coding[]; come: readonly Coding[] }>

/** What stands between the part that both lists begin with and the part that both end with. */
function difference(before: readonly Coding[], after: readonly Coding[]): Difference {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const kept = new Set(after.slice(start, after.length - end))
  const had = new Set(before.slice(start, before.length - end))
  return { gone: [...had].filter((it) => !kept.has(it)), come: [...kept].filter((it) => !had.has(it)) }
}

function patched(before: CodingsByBlock, all: readonly Coding[], { gone, come }: Difference): CodingsByBlock {
  const { blocks, starts } = before
  const left = new Set(gone)
  const byBlock = [...before.byBlock]
  for (const block of new Set([...gone, ...come].flatMap((it) => blocksUnder(it.span, before)))) {
    const list = (byBlock[block] ?? []).filter((it) => !left.has(it))
    list.push(...come.filter((it) => blocksUnder(it.span, before).includes(block)))
    byBlock[block] = inOrderOf(all, list)
  }
  const lanes = new Map(before.lanes)
  for (const { id } of gone) lanes.delete(id)
  const extents = come.map((it) => extentOf(it, before)).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const extent of extents) {
    const coding = come.find((it) => it.id === extent.id) as Coding
    const beside = new Set(blocksUnder(coding.span, before).flatMap((block) => byBlock[block] ?? []))
    beside.delete(coding)
    const others = [...beside].map((it) => extentOf(it, before))
    lanes.set(extent.id, placeAmong(extent, others, { lanes, kept: before.lanes.get(extent.id) }))
  }
  return { all, blocks, starts, byBlock, lanes }
}

/** A list of codings in the order of all of them. */
function inOrderOf(all: readonly Coding[], list: readonly Coding[]): readonly Coding[] {
  const places = new Map(list.map((it) => [it, all.indexOf(it)]))
  return [...list].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** A stripe claims the rest of the line that it ends on, so that two on one line get a lane each. */
function extentOf({ id, span }: Coding, { blocks, starts }: Ground): Extent {
  const last = blocks[blockAt(starts, span.end - 1)]
  const end = Math.max(span.end, Math.min(span.end + LINE, last?.span.end ?? span.end))
  return { id, start: span.start, end }
}
