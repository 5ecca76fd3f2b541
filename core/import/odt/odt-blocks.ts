import { cutLines, joinLines, moveInto, nextLine, type JoinedText } from '../comments/line-book'
import { linesOfCells } from '../comments/table-lines'
import type { SourceLine } from '../source-line'
import { elements, type XmlElement } from '../xml'
import { readOdtInline, type OdtInline, type OdtWalk } from './odt-inline'

/** The lines of a stretch of blocks, and how many of its tables were kept as notes. */
export type OdtBlocks = Readonly<{ lines: readonly SourceLine[]; tables: number }>

/** Blocks whose text is in no part of the reading, or is read elsewhere. */
const passedOver = new Set(['office:forms', 'office:scripts', 'text:sequence-decls', 'text:variable-decls'])

/** Reads paragraphs, lists, sections and tables in document order; `isHidden`: a section around them hides them. */
export function readOdtBlocks(walk: OdtWalk, container: XmlElement, isHidden = false): OdtBlocks {
  const lines: SourceLine[] = []
  const seen = { paragraph: 0, tables: 0 }

  function addNote(note: JoinedText): void {
    const id = nextLine(walk.book)
    moveInto(walk.book, note, id, 0)
    lines.push({ text: note.text, id, kind: 'note', paragraph: seen.paragraph, wrapped: false })
  }

  function readParagraph(paragraph: XmlElement, hides: boolean): void {
    const style = paragraph.attributes['text:style-name']
    const inline: OdtInline = { text: '', marks: [], after: [], isAfterBlank: true }
    readOdtInline(walk, paragraph, inline, hides || walk.styles.isHidden(style))
    seen.paragraph += 1
    const kind = kindOf(paragraph)
    const cut = cutLines(walk.book, inline.text, inline.marks, { kind, paragraph: seen.paragraph })
    for (const line of cut) lines.push(line)
    inline.after.forEach(addNote)
  }

  function kindOf({ name, attributes }: XmlElement): SourceLine['kind'] {
    const style = attributes['text:style-name']
    if (walk.styles.isTitle(style)) return 'title'
    return name === 'text:h' || walk.styles.isHeading(style) ? 'heading' : 'text'
  }

  function readTable(table: XmlElement, hides: boolean): void {
    const rows = rowsOf(table).map((row) =>
      elements(row)
        .filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell')
        .map((cell) => joinLines(readOdtBlocks(walk, cell, hides).lines, '\n')),
    )
    const read = linesOfCells(walk.book, rows, seen.paragraph)
    seen.paragraph += rows.length
    if (!read.isTranscript) seen.tables += 1
    for (const line of read.lines) lines.push(line)
  }

  /** The paragraphs of deleted text, and who deleted it and when. */
  function readDeleted(changes: XmlElement): void {
    for (const region of elements(changes).flatMap(elements)) {
      for (const part of elements(region)) {
        const kind = part.name === 'office:change-info' ? 'machine-data' : 'deleted'
        walk.drops.push({ kind, text: textsBelow(part).join('') })
      }
    }
  }

  function readAll(element: XmlElement, hides: boolean): void {
    for (const child of elements(element)) {
      const { name, attributes } = child
      if (name === 'text:p' || name === 'text:h') readParagraph(child, hides)
      else if (name === 'table:table') readTable(child, hides)
      else if (name === 'text:tracked-changes') readDeleted(child)
      // A shape or comment between paragraphs is read as a paragraph that holds nothing else.
      else if (name.startsWith('draw:') || name === 'office:annotation')
        readParagraph({ ...child, children: [child] }, hides)
      else if (!passedOver.has(name)) readAll(child, hides || isHiddenSection(attributes))
    }
  }

  readAll(container, isHidden)
  return { lines, tables: seen.tables }
}

function isHiddenSection(attributes: XmlElement['attributes']): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
}

/** The rows of a table, also those of its head and of groups, not those of a table inside a cell. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(header-rows|rows|row-group)$/u.test(child.name) ? rowsOf(child) : []
  })
}

/** Every text below an element, a paragraph a piece. */
export function textsBelow(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : textsBelow(child)))
}
