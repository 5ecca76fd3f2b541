import { FaultError } from '../../contract/fault'
import { readPdfAsides, readPdfPages } from '../../import/pdf'
import { inReadingOrder } from '../../import/pdf/columns'
import { groupBy, mostCommon, type PdfPage, type PdfRow } from '../../import/pdf/page'
import { pageFurniture } from '../../import/pdf/page-furniture'
import { paragraphsOf } from '../../import/pdf/paragraphs'
import { rowsOf } from '../../import/pdf/rows'
import type { SourceLine } from '../../import/source-line'
import { asidePassage, passageOf, type FinishedDocument, type LocatedPassage } from './located'
import { picturesInPdf } from './pictures'
import { propertyPassage } from './properties'
import { unreadOf } from './unread'
import { isAddress } from './word/read-story'

/** So much further in than the text, in points, is a long quotation. */
const leastIndent = 14

/**
 * Reads a PDF whole: its paragraphs by page, heads and feet, links, notes and properties. Faults: `import.encrypted`,
 * `import.damaged`, `import.no-text`, `import.too-large` {megabytes}.
 */
export async function readPdfDocument(bytes: Uint8Array): Promise<FinishedDocument> {
  const pages = await readPdfPages(bytes)
  const asides = await readPdfAsides(bytes)
  const passages = passagesOf(pages)
  const pictures = picturesInPdf(bytes)
  if (passages.length === 0) throw new FaultError('import.no-text')
  const beside = asides.pages.flatMap(({ links, notes, authors }, index) => {
    const place = (part: 'link' | 'comment' | 'comment-author') => ({ part, page: index + 1, paragraph: null })
    return [
      ...links.map((it) => asidePassage(it, place('link'), isAddress(it))),
      ...notes.map((it) => asidePassage(it, place('comment'))),
      ...authors.map((it) => asidePassage(it, place('comment-author'))),
    ]
  })
  return {
    format: 'pdf',
    passages: [...passages, ...beside, ...asides.properties.flatMap(propertyPassage)],
    pictures,
    unread: unreadOf({ pictures, 'embedded-files': 0, 'damaged-parts': 0 }),
  }
}

/** The paragraphs of all pages; one that goes on over a page counts on the page where it begins. */
function passagesOf(pages: readonly PdfPage[]): readonly LocatedPassage[] {
  const rows = pages.flatMap((page, index) => rowsOf(page, index))
  const furniture = pageFurniture(rows)
  const body = rows.filter((it) => !furniture.has(it))
  const ordered = inReadingOrder([...groupBy(body, (row) => row.page).values()])
  const left = mostCommon(ordered.map((row) => [Math.round(row.x), 1])) ?? 0
  const lines = paragraphsOf(ordered, [])
  const found = rowsOfLines(lines, ordered)
  return [
    ...lines.flatMap((line, index) => passageOfLine(line, found[index] ?? [], left)),
    ...[...furniture].map((row) => passageOf(row.text, { part: 'header', page: row.page + 1, paragraph: null })),
  ]
}

function passageOfLine({ text, kind }: SourceLine, rows: readonly PdfRow[], left: number): readonly LocatedPassage[] {
  const plain = text.replace(/\s+/gu, ' ').trim()
  if (plain === '') return []
  const part = kind === 'note' ? 'footnote' : /^(?:figur|tabell|figure|table)\s+\d/iu.test(plain) ? 'caption' : 'body'
  const isBlock = kind === 'text' && rows.length > 0 && rows.every((row) => row.x - left >= leastIndent)
  const heading = kind === 'title' ? 0 : kind === 'heading' ? 1 : null
  return [passageOf(plain, { part, page: (rows[0]?.page ?? 0) + 1, paragraph: null }, { isBlock, heading })]
}

/** The rows that each paragraph was made of, by the letters that they hold: notes stand in another order than their rows. */
function rowsOfLines(lines: readonly SourceLine[], rows: readonly PdfRow[]): readonly (readonly PdfRow[])[] {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  const left = rows.map((row) => ({ row, letters: letters(row.text) })).filter((it) => it.letters !== '')
  return lines.map((line) => {
    let wanted = letters(line.text)
    const own: PdfRow[] = []
    let at = left.findIndex((it) => wanted.startsWith(it.letters))
    while (at >= 0 && at < left.length && wanted !== '' && wanted.startsWith(left[at]?.letters ?? ' ')) {
      const [taken] = left.splice(at, 1)
      if (taken) own.push(taken.row)
      wanted = wanted.slice(taken?.letters.length)
      if (wanted !== '') at = left.findIndex((it) => wanted.startsWith(it.letters))
    }
    return own
  })
}
