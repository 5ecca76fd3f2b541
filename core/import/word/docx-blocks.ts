import { cutLines, joinLines, moveInto, nextLine, noteNumber } from '../comments/line-book'
import { linesOfCells } from '../comments/table-lines'
import type { SourceLine } from '../source-line'
import { commentMark, readInline, textBelow, type DocxWalk, type Inline } from './docx-inline'
import { revisionOf } from './docx-revisions'
import { childOf, descendants, elements, type XmlElement } from '../xml'

/** The lines of a stretch of blocks, and how many of its tables were kept as notes. */
export type Blocks = Readonly<{ lines: readonly SourceLine[]; tables: number }>

/** Whether this paragraph goes on in the next: its mark was deleted or moved away, or it is a drop cap. */
function goesOn(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr')
  const frame = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  return Boolean(childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) || frame !== 'none'
}

/** What was read so far. `carried`: a paragraph that goes on in the next. */
type Sequence = { readonly lines: SourceLine[]; paragraph: number; tables: number; carried: Inline | null }

/** Reads paragraphs and tables in document order. */
export function readBlocks(walk: DocxWalk, container: XmlElement): Blocks {
  const read: Sequence = { lines: [], paragraph: 0, tables: 0, carried: null }

  function readAll(element: XmlElement): void {
    for (const child of elements(element)) {
      const mark = commentMark(child)
      if (mark !== null) addMark(walk, read, mark)
      else if (child.name === 'w:p') addParagraph(walk, read, child)
      else if (child.name === 'w:tbl') addTable(walk, read, child)
      else if (child.name === 'mc:AlternateContent') readFirst(child)
      else if (child.name === 'w:altChunk') addPage(walk, read, child)
      else if (!/^w:\w+Pr$/u.test(child.name)) readAll(child)
    }
  }

  function readFirst(alternatives: XmlElement): void {
    const [chosen, ...others] = elements(alternatives)
    if (chosen) readAll(chosen)
    for (const text of others.flatMap(textBelow)) walk.drops.push({ kind: 'alternate', text })
  }

  readAll(container)
  if (read.carried) addLines(walk, read, read.carried, undefined)
  return { lines: read.lines, tables: read.tables }
}

/** The lines of a paragraph, by the properties of its mark; without them where the mark is gone. */
function addLines(walk: DocxWalk, read: Sequence, inline: Inline, properties: XmlElement | undefined): void {
  read.carried = null
  read.paragraph += 1
  const { paragraph } = read
  const kind = walk.styles.kindOf(properties)
  const lines = cutLines(walk.book, inline.text, inline.marks, { kind, paragraph })
  // A paragraph without words counts too, unless nothing of it is seen.
  const isSeen = inline.text.trim() !== '' || !walk.styles.isHidden(childOf(properties, 'w:rPr'), properties)
  if (isSeen) noteNumber(walk.book, lines, walk.numbering.next(properties))
  for (const line of lines) read.lines.push(line)
  for (const note of inline.after) {
    const id = nextLine(walk.book)
    moveInto(walk.book, note, id, 0)
    read.lines.push({ text: note.text, id, kind: 'note', paragraph, wrapped: false })
  }
}

function addParagraph(walk: DocxWalk, read: Sequence, paragraph: XmlElement): void {
  const properties = childOf(paragraph, 'w:pPr')
  const inline: Inline = read.carried ?? { text: '', marks: [], after: [] }
  readInline(walk, paragraph, inline)
  if (goesOn(properties)) read.carried = inline
  else addLines(walk, read, inline, properties)
}

function addTable(walk: DocxWalk, read: Sequence, table: XmlElement): void {
  const rows = rowsOf(table).flatMap((row) => {
    const deleted = childOf(childOf(row, 'w:trPr'), 'w:del')
    if (!deleted) {
      return [cellsOf(row).map((cell) => joinLines(readBlocks(walk, cell).lines, '\n'))]
    }
    const texts = textBelow(row)
    for (const text of texts) walk.drops.push({ kind: 'deleted', text })
    walk.revisions.push(revisionOf(deleted, 'deleted', texts.join(' ')))
    return []
  })
  const { lines, isTranscript } = linesOfCells(walk.book, rows, read.paragraph)
  read.paragraph += rows.length
  if (!isTranscript) read.tables += 1
  for (const line of lines) read.lines.push(line)
}

/** A web page that was put into the text is read where it stands; other files are only counted. */
function addPage(walk: DocxWalk, read: Sequence, chunk: XmlElement): void {
  const page = walk.readPage(chunk.attributes['r:id'] ?? '')
  if (page === null) {
    walk.chunks += 1
    return
  }
  const before = read.paragraph
  for (const line of page.lines) {
    read.paragraph = before + line.paragraph + 1
    read.lines.push({ ...line, id: nextLine(walk.book), paragraph: read.paragraph })
  }
  walk.drops.push(...page.drops)
  walk.pictures += page.pictures
  read.tables += page.tables
}

/** A mark between paragraphs stands at the next line, or behind the last. */
function addMark(walk: DocxWalk, read: Sequence, key: string): void {
  const last = read.lines.at(-1)
  const isEnd = !key.startsWith('start') && last?.id !== undefined
  const place = isEnd ? { line: last.id, offset: last.text.length } : { line: walk.book.lines + 1, offset: 0 }
  if (!walk.book.marks.has(key)) walk.book.marks.set(key, place)
}

/** The rows of a table, also those inside content controls, not those of a table inside a cell. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((child) => (child.name === 'w:tr' ? [child] : hasRows(child) ? rowsOf(child) : []))
}

function hasRows(element: XmlElement): boolean {
  return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/u.test(element.name) && !descendants(element, 'w:tr').next().done
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elements(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : /^w:(sdt|sdtContent|customXml)$/u.test(child.name) ? cellsOf(child) : [],
  )
}
