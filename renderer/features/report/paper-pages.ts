import type { Output } from '../../../core/contract/contract'

export type PreviewBlock = Output<'report.preview'>['blocks'][number]

/** One sheet of the preview. */
export type PaperPage = Readonly<{ isAcross: boolean; blocks: readonly PreviewBlock[] }>

/** How high a block stands on paper, in pixels, the space around it included; of a table also each row, the head first. */
export type BlockHeight = Readonly<{ whole: number; rows: readonly number[] }>

/** How much text a sheet holds, upright and across, in the unit of the heights. */
export type SheetHeights = Readonly<{ upright: number; across: number }>

/**
 * The blocks on sheets, as Word breaks them: a heading, a lead and a caption stay with what follows, no row is split, and a
 * table that goes on has its head again. A block that no sheet holds has a sheet of its own, which is then longer. Nothing
 * is lost or doubled but the heads.
 */
export function paperPages(
  blocks: readonly PreviewBlock[],
  heights: readonly BlockHeight[],
  sheet: SheetHeights,
): readonly PaperPage[] {
  const pages: { isAcross: boolean; blocks: PreviewBlock[] }[] = [{ isAcross: false, blocks: [] }]
  let used = 0
  const open = (isAcross: boolean) => {
    if (pages.at(-1)?.blocks.length === 0) pages.pop()
    pages.push({ isAcross, blocks: [] })
    used = 0
  }
  blocks.forEach((block, index) => {
    const page = pages.at(-1)!
    if (block.kind === 'page') return open(block.isAcross)
    const space = page.isAcross ? sheet.across : sheet.upright
    if (page.blocks.length > 0 && used + neededFor(blocks, heights, index) > space) open(page.isAcross)
    for (const piece of piecesOf(block, heights[index]!, { first: space - used, next: space })) {
      if (piece.isNext) open(page.isAcross)
      pages.at(-1)!.blocks.push(piece.block)
      used += piece.height
    }
  })
  return pages.filter((it) => it.blocks.length > 0)
}

/** What must fit on the sheet for a block to stand there: itself, or a table's head and first row, and what it leads to. */
function neededFor(blocks: readonly PreviewBlock[], heights: readonly BlockHeight[], index: number): number {
  const block = blocks[index]
  if (block === undefined || block.kind === 'page') return 0
  const { whole, rows } = heights[index]!
  if (block.kind === 'table') return whole - sum(rows.slice(2))
  return whole + (block.isLead ? neededFor(blocks, heights, index + 1) : 0)
}

type Piece = Readonly<{ block: PreviewBlock; height: number; isNext: boolean }>

/** A block as it stands, or a table in as many pieces as it takes sheets; at least one row stands in each. */
function piecesOf(block: PreviewBlock, { whole, rows }: BlockHeight, space: { first: number; next: number }): Piece[] {
  if (block.kind !== 'table' || whole <= space.first) return [{ block, height: whole, isNext: false }]
  const [head = 0, ...body] = rows
  const around = whole - sum(rows)
  const pieces: Piece[] = []
  let from = 0
  while (from < body.length || pieces.length === 0) {
    const isNext = pieces.length > 0
    const room = (isNext ? space.next : space.first) - head - around
    let end = from + 1
    while (end < body.length && sum(body.slice(from, end + 1)) <= room) end += 1
    pieces.push({ block: rowsOf(block, from, end), height: around + head + sum(body.slice(from, end)), isNext })
    from = end
  }
  return pieces
}

/** The rows of a table from one up to another, head not counted, with the head; the caption stands over the first only. */
function rowsOf(block: PreviewBlock, from: number, end: number): PreviewBlock {
  const [head = [], ...rows] = block.rows
  return {
    ...block,
    lines: from === 0 ? block.lines : [],
    rows: [head, ...rows.slice(from, end)],
    hasTotal: block.hasTotal && end >= rows.length,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, it) => all + it, 0)
}
