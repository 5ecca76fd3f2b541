import { cutLines, joinLines, moveInto, nextLine, noteNumber, type JoinedText } from '../comments/line-book'
import { linesOfCells } from '../comments/table-lines'
import type { SourceLine } from '../source-line'
import { elements, type XmlElement } from '../xml'
import { changesIn } from './odt-changes'
import { addToInsertions, readOdtInline, takeChangeMark, type OdtInline, type OdtWalk } from './odt-inline'

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
    const isHidden = hides || walk.styles.isHidden(style)
    // Before what is in it: a note has paragraphs too.
    const number = isHidden || !/^text:[ph]$/u.test(paragraph.name) ? null : walk.numbering.next(paragraph)
    readOdtInline(walk, paragraph, inline, isHidden)
    addToInsertions(walk, '\n')
    seen.paragraph += 1
    const kind = kindOf(walk, paragraph)
    const cut = cutLines(walk.book, inline.text, inline.marks, { kind, paragraph: seen.paragraph })
    noteNumber(walk.book, cut, number)
    for (const line of cut) lines.push(line)
    inline.after.forEach(addNote)
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

  function readList(list: XmlElement, hides: boolean): void {
    walk.numbering.openList(list)
    for (const item of elements(list)) {
      walk.numbering.openItem(item)
      readAll(item, hides)
    }
    walk.numbering.closeList()
  }

  function readAll(element: XmlElement, hides: boolean): void {
    for (const child of elements(element)) {
      const { name, attributes } = child
      if (name === 'text:p' || name === 'text:h') readParagraph(child, hides)
      else if (name === 'table:table') readTable(child, hides)
      else if (name === 'text:tracked-changes') readDeleted(walk, child)
      else if (name === 'text:list') readList(child, hides)
      else if (name.startsWith('text:change-')) takeChangeMark(walk, child)
      // A shape or comment between paragraphs is read as a paragraph that holds nothing else.
      else if (name.startsWith('draw:') || name === 'office:annotation')
        readParagraph({ ...child, children: [child] }, hides)
      else if (!passedOver.has(name)) readAll(child, hides || isHiddenSection(attributes))
    }
  }

  readAll(container, isHidden)
  return { lines, tables: seen.tables }
}

function kindOf({ styles }: OdtWalk, { name, attributes }: XmlElement): SourceLine['kind'] {
  const style = attributes['text:style-name']
  if (styles.isTitle(style)) return 'title'
  return name === 'text:h' || styles.isHeading(style) ? 'heading' : 'text'
}

/** The paragraphs of deleted text, and who deleted it and when. */
function readDeleted(walk: OdtWalk, changes: XmlElement): void {
  for (const [id, change] of changesIn(changes, textsBelow)) walk.changes.set(id, change)
  for (const region of elements(changes).flatMap(elements)) {
    for (const part of elements(region)) {
      const kind = part.name === 'office:change-info' ? 'machine-data' : 'deleted'
      walk.drops.push({ kind, text: textsBelow(part).join('') })
    }
  }
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
