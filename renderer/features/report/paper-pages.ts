import type { Output } from '../../../core/contract/contract'

export type PreviewBlock = Output<'report.preview'>['blocks'][number]

/** One sheet of the preview. */
export type PaperPage = Readonly<{ isAcross: boolean; blocks: readonly PreviewBlock[] }>

/** Lines of text that a sheet holds, upright and across, and how many signs a line has. Measured on printed reports. */
const upright = { lines: 44, signs: 92 }
const sheetAcross = { lines: 28, signs: 140 }

/**
 * The blocks on sheets, about as Word breaks them: by counted lines, so that a long report is laid out at once. Where a page
 * begins by itself, it does here. A heading is not left alone at the foot.
 */
export function paperPages(blocks: readonly PreviewBlock[]): readonly PaperPage[] {
  const pages: { isAcross: boolean; blocks: PreviewBlock[] }[] = [{ isAcross: false, blocks: [] }]
  let used = 0
  const open = (isAcross: boolean) => {
    const last = pages.at(-1)
    if (last && last.blocks.length === 0) pages.pop()
    pages.push({ isAcross, blocks: [] })
    used = 0
  }
  for (const block of blocks.flatMap(shortTables)) {
    const page = pages.at(-1)!
    if (block.kind === 'page') {
      open(block.isAcross)
      continue
    }
    const sheet = page.isAcross ? sheetAcross : upright
    const lines = linesOf(block, sheet.signs)
    const kept = block.kind === 'heading' ? 4 : 0
    if (page.blocks.length > 0 && used + lines + kept > sheet.lines) open(page.isAcross)
    pages.at(-1)!.blocks.push(block)
    used += lines
  }
  return pages.filter((it) => it.blocks.length > 0)
}

/** Rows that fit under each other on one sheet. */
const longestTable = 30

/** A long table goes over several sheets, with its head on each. */
function shortTables(block: PreviewBlock): PreviewBlock[] {
  if (block.kind !== 'table' || block.rows.length <= longestTable) return [block]
  const [head = [], ...rows] = block.rows
  const [headIndent = 0, ...indents] = block.indents
  const pieces: PreviewBlock[] = []
  for (let at = 0; at < rows.length; at += longestTable)
    pieces.push({
      ...block,
      lines: at === 0 ? block.lines : [],
      rows: [head, ...rows.slice(at, at + longestTable)],
      indents: [headIndent, ...indents.slice(at, at + longestTable)],
      hasTotal: block.hasTotal && at + longestTable >= rows.length,
    })
  return pieces
}

function linesOf(block: PreviewBlock, signs: number): number {
  const text = block.lines.map((line) => line.reduce((all, it) => all + it.text.length, 0))
  const wrapped = (length: number, width: number) => Math.max(1, Math.ceil(length / width))
  switch (block.kind) {
    case 'title':
      return 3 * wrapped(text[0] ?? 0, signs / 2)
    case 'heading':
      return 2.6
    case 'quote':
      return text.reduce((all, it) => all + wrapped(it, signs - 12), 0) + 0.7
    case 'table':
      return block.rows.reduce((all, row) => all + 1.15 * rowLines(row, signs), 2)
    case 'answer':
      return (block.level ?? 1) + 1
    default:
      return text.reduce((all, it) => all + wrapped(it, signs), 0) + 0.6
  }
}

/** The height of a row: its highest cell, the first column taking half the width. */
function rowLines(row: readonly string[], signs: number): number {
  const rest = Math.max(6, signs / 2 / Math.max(1, row.length - 1))
  return Math.max(
    ...row.map((cell, index) =>
      cell
        .split('\n')
        .reduce((all, it) => all + Math.max(1, Math.ceil(it.length / (index === 0 ? signs / 2 : rest))), 0),
    ),
  )
}
