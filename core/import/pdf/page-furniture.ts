import { groupBy, type PdfRow } from './page'

/** How many rows at the head and at the foot of a page may be no part of its text. */
const depth = 3
/** How far, in points, a running head may stand from where it stood on the page before. */
const drift = 4

/** A page number with or without the number of pages, as `Side 3 av 12`, `- 3 -` or `3/12`. */
const pageNumber = /^\W*(?:side|s|page|p|sida)?\W*#+\W*(?:(?:av|of|\/|\|)\W*#+)?\W*$/iu
const pageOfPages = /^\W*(?:side|s|page|p|sida)?\W*1\W*(?:av|of|\/)\W*1\W*$/iu

function shapeOf(row: PdfRow): string {
  return row.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()
}

/** The first and last rows of each page. */
function edgesOf(rows: readonly PdfRow[]): readonly PdfRow[] {
  const pages = groupBy(rows, (row) => row.page)
  return [...pages.values()].flatMap((page) => [...new Set([...page.slice(0, depth), ...page.slice(-depth)])])
}

/**
 * The rows that are head and foot of the pages: the same words, or the page's number, at the same height on most of them; on
 * a single page only `1/1` and the like.
 */
export function pageFurniture(rows: readonly PdfRow[]): ReadonlySet<PdfRow> {
  const edges = edgesOf(rows)
  const pages = new Set(rows.map((row) => row.page)).size
  if (pages === 1) return new Set(rows.length > 1 ? edges.filter((row) => pageOfPages.test(row.text)) : [])
  const byShape = groupBy(edges, shapeOf)
  const found = edges.filter((row) => {
    const shape = shapeOf(row)
    const same = byShape.get(shape)!.filter((it) => Math.abs(it.y - row.y) <= drift)
    const onPages = new Set(same.map((it) => it.page)).size
    const differ = new Set(same.map((it) => it.text)).size
    // Numbers that do not change are no page numbers; words that come again on every other page are a running head.
    const needed = Math.max(2, Math.ceil(pages * (pageNumber.test(shape) ? 0.5 : 0.4)))
    return onPages >= needed && (differ > 1 || !pageNumber.test(shape))
  })
  // Pages that hold nothing else hold their text there.
  return new Set(found.length < rows.length ? found : [])
}
