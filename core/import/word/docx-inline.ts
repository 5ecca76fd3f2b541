import { symbolOf } from '../characters/symbol-font'
import { readRevision, type OpenRevision } from './docx-revisions'
import type { DocxNumbering } from './docx-numbering'
import type { DocxStyles } from './docx-styles'
import type { JoinedText, LineBook, Mark } from '../comments/line-book'
import type { HtmlLines } from '../markup/html-lines'
import type { Drop, DropKind } from '../source-line'
import { childOf, descendants, elements, ownText, type XmlElement } from '../xml'

/** What a walk through the parts has seen so far. Fields may run over several paragraphs, so their state lies here. */
export type DocxWalk = {
  readonly styles: DocxStyles
  readonly numbering: DocxNumbering
  /** Footnotes and endnotes by `footnote:id`; a note leaves the map when its reference is met. */
  readonly noteTexts: Map<string, JoinedText>
  readonly book: LineBook
  readonly drops: Drop[]
  readonly revisions: OpenRevision[]
  readonly fields: ('instruction' | 'result')[]
  pictures: number
  /** Whole files put into this one, of formats that are read by themselves only. */
  chunks: number
  /** Reads a web page that was put into the text; null where there is none of that id. */
  readonly readPage: (id: string) => HtmlLines | null
  /** Reads the blocks of a text box as notes, one a line. */
  readonly readBox: (box: XmlElement) => readonly JoinedText[]
}

/** The text of one paragraph with the marks of comments in it; `after` are notes that belong behind it. A line break is LF. */
export type Inline = { text: string; readonly marks: Mark[]; readonly after: JoinedText[] }

type Sink = 'text' | DropKind

const marksOfText: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}
const leftOut: Readonly<Record<string, DropKind>> = {
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:delText': 'deleted',
  'w:instrText': 'field-instruction',
  'w:delInstrText': 'field-instruction',
}
const settings = /^w:(pPr|rPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|fldChar|tblPr|trPr|tcPr)$/u

/** The text of a note, the first time that it is asked for. */
function takeNote(walk: DocxWalk, key: string): readonly JoinedText[] {
  const note = walk.noteTexts.get(key)
  walk.noteTexts.delete(key)
  return note && note.text !== '' ? [note] : []
}

const commentMarks: Readonly<Record<string, string>> = {
  'w:commentRangeStart': 'start',
  'w:commentRangeEnd': 'end',
  'w:commentReference': 'point',
}

/** The key of a mark of a comment, as `start 3`; null for any other element. */
export function commentMark({ name, attributes }: XmlElement): string | null {
  const mark = commentMarks[name]
  return mark === undefined ? null : `${mark} ${attributes['w:id']}`
}

/** Reads a paragraph's runs in the accepted view: insertions in, deletions out, results of fields in, codes out. */
export function readInline(walk: DocxWalk, paragraph: XmlElement, inline: Inline): void {
  const properties = childOf(paragraph, 'w:pPr')

  function emit(text: string, sink: Sink): void {
    const kind = sink === 'text' && walk.fields.includes('instruction') ? 'field-instruction' : sink
    if (kind === 'text') inline.text += text
    else walk.drops.push({ kind, text })
  }

  function emitNotes(notes: readonly JoinedText[], sink: Sink): void {
    if (sink === 'text') inline.after.push(...notes)
    else walk.drops.push(...notes.map(({ text }) => ({ kind: sink, text })))
  }

  function readField(type: string | undefined): void {
    if (type === 'begin') walk.fields.push('instruction')
    else if (type === 'separate') walk.fields.splice(-1, 1, 'result')
    else if (type === 'end') walk.fields.pop()
  }

  function readAlternatives(element: XmlElement, sink: Sink): void {
    const [chosen, ...others] = elements(element)
    if (chosen) readAll(chosen, sink)
    for (const other of others) for (const text of textBelow(other)) walk.drops.push({ kind: 'alternate', text })
  }

  function readAll(element: XmlElement, sink: Sink): void {
    for (const child of elements(element)) read(child, sink)
  }

  function read(element: XmlElement, sink: Sink): void {
    const { name, attributes } = element
    const mark = marksOfText[name]
    const out = leftOut[name]
    if (name === 'w:fldChar') readField(attributes['w:fldCharType'])
    else if (settings.test(name)) return
    else if (name === 'w:t' || name === 'm:t') emit(ownText(element).replace(/[\r\n]/gu, ' '), sink)
    else if (mark) emit(mark, sink)
    else if (name === 'w:sym') emit(symbolOf(attributes['w:char']), sink)
    else if (name === 'w:r') readRun(element, sink)
    else if (name === 'mc:AlternateContent') readAlternatives(element, sink)
    else if (name === 'w:txbxContent') emitNotes(walk.readBox(element), sink)
    else readRevision(walk, element, [paragraph, inline], () => readOther(element, out ?? sink))
  }

  function readOther(element: XmlElement, sink: Sink): void {
    const reference = /^w:(footnote|endnote)Reference$/u.exec(element.name)
    const comment = commentMark(element)
    if (comment !== null) inline.marks.push({ key: comment, at: inline.text.length })
    else if (reference) emitNotes(takeNote(walk, `${reference[1]}:${element.attributes['w:id']}`), sink)
    else if (leftOut[element.name] && elements(element).length === 0) emit(ownText(element), sink)
    else {
      if ((element.name === 'pic:pic' || element.name === 'v:imagedata') && sink === 'text') walk.pictures += 1
      readAll(element, sink)
    }
  }

  function readRun(run: XmlElement, sink: Sink): void {
    const isHidden = sink === 'text' && walk.styles.isHidden(childOf(run, 'w:rPr'), properties)
    readAll(run, isHidden ? 'hidden' : sink)
  }

  readAll(paragraph, 'text')
}

/** Every text below an element, of whatever view. */
export function textBelow(element: XmlElement): readonly string[] {
  const names = ['w:t', 'm:t', 'w:delText', 'w:instrText', 'w:delInstrText']
  return names.flatMap((name) => [...descendants(element, name)].map(ownText))
}
