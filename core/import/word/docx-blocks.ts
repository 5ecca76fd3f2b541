import { cutLines, joinLines, moveInto, nextLine } from '../comments/line-book'
import { linesOfCells } from '../comments/table-lines'
import type { SourceLine } from '../source-line'
import { commentMark, readInline, textBelow, type DocxWalk, type Inline } from './docx-inline'
import { childOf, descendants, elements, type XmlElement } from '../xml'

/** The lines of a stretch of blocks, and how many of its tables were kept as notes. */
export type Blocks = Readonly<{ lines: readonly SourceLine[]; tables: number }>

/** Whether this paragraph goes on in the next: its mark was deleted or moved away, or it is a drop cap. */
function goesOn(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr')
  const frame = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  return Boolean(childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) || frame !== 'none'
}

/** Reads paragraphs and tables in document order. */
export function readBlocks(walk: DocxWalk, container: XmlElement): Blocks {
  const lines: SourceLine[] = []
  const seen = { paragraph: 0, tables: 0 }
  let carried: Inline | null = null

  function flush(inline: Inline, kind: SourceLine['kind']): void {
    carried = null
    seen.paragraph += 1
    const { paragraph } = seen
    lines.push(...cutLines(walk.book, inline.text, inline.marks, { kind, paragraph }))
    for (const note of inline.after) {
      const id = nextLine(walk.book)
      moveInto(walk.book, note, id, 0)
      lines.push({ text: note.text, id, kind: 'note', paragraph, wrapped: false })
    }
  }

  function readParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr')
    const inline: Inline = carried ?? { text: '', marks: [], after: [] }
    readInline(walk, paragraph, inline)
    if (goesOn(properties)) carried = inline
    else flush(inline, walk.styles.kindOf(properties))
  }

  function readTable(table: XmlElement): void {
    const rows = rowsOf(table).flatMap((row) => {
      if (!childOf(childOf(row, 'w:trPr'), 'w:del'))
        return [cellsOf(row).map((cell) => joinLines(readBlocks(walk, cell).lines, '\n'))]
      for (const text of textBelow(row)) walk.drops.push({ kind: 'deleted', text })
      return []
    })
    const read = linesOfCells(walk.book, rows, seen.paragraph)
    seen.paragraph += rows.length
    if (!read.isTranscript) seen.tables += 1
    lines.push(...read.lines)
  }

  /** A mark between paragraphs stands at the next line, or behind the last. */
  function readMark(key: string): void {
    const last = lines.at(-1)
    const isEnd = !key.startsWith('start') && last?.id !== undefined
    const place = isEnd ? { line: last.id, offset: last.text.length } : { line: walk.book.lines + 1, offset: 0 }
    if (!walk.book.marks.has(key)) walk.book.marks.set(key, place)
  }

  function readAll(element: XmlElement): void {
    for (const child of elements(element)) {
      const mark = commentMark(child)
      if (mark !== null) readMark(mark)
      else if (child.name === 'w:p') readParagraph(child)
      else if (child.name === 'w:tbl') readTable(child)
      else if (child.name === 'mc:AlternateContent') readFirst(child)
      else if (child.name === 'w:altChunk') walk.chunks += 1
      else if (!/^w:\w+Pr$/u.test(child.name)) readAll(child)
    }
  }

  function readFirst(alternatives: XmlElement): void {
    const [chosen, ...others] = elements(alternatives)
    if (chosen) readAll(chosen)
    for (const text of others.flatMap(textBelow)) walk.drops.push({ kind: 'alternate', text })
  }

  readAll(container)
  if (carried) flush(carried, 'text')
  return { lines, tables: seen.tables }
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
