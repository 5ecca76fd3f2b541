import { joinLines, type JoinedText, type LineBook, type Mark } from '../comments/line-book'
import type { Drop, DropKind, SourceLine } from '../source-line'
import { elements, type XmlElement } from '../xml'
import type { OdtChange } from './odt-changes'
import type { OdtNumbering } from './odt-numbering'
import type { OdtStyles } from './odt-styles'

/** What a walk through an OpenDocument text has seen so far. */
export type OdtWalk = {
  readonly styles: OdtStyles
  readonly numbering: OdtNumbering
  readonly book: LineBook
  readonly drops: Drop[]
  readonly annotations: XmlElement[]
  /** Tracked changes by their ids, and those inside which the text just now is. */
  readonly changes: Map<string, OdtChange>
  readonly openChanges: Set<string>
  notes: number
  pictures: number
  /** Reads the blocks of a text box, a note or a comment. */
  readonly readLines: (container: XmlElement) => readonly SourceLine[]
}

/** The text of one paragraph with the marks of comments in it; `after` are notes that belong behind it. A line break is LF. */
export type OdtInline = { text: string; readonly marks: Mark[]; readonly after: JoinedText[]; isAfterBlank: boolean }

type Sink = 'text' | DropKind

/** Shapes and frames, whose paragraphs stand beside the text. */
const boxNames: ReadonlySet<string> = new Set(
  'text-box custom-shape rect ellipse circle line polyline polygon path regular-polygon connector caption measure'
    .split(' ')
    .map((it) => `draw:${it}`),
)

/** Elements whose text no reader sees: hidden text, the number of a note or of a list item, descriptions, form fields, pictures as text. */
const unseen: Readonly<Record<string, DropKind>> = {
  'text:note-citation': 'markup',
  'text:number': 'markup',
  'svg:title': 'machine-data',
  'svg:desc': 'machine-data',
  'office:binary-data': 'machine-data',
  'office:event-listeners': 'machine-data',
  'text:hidden-text': 'hidden',
}

/** Adds text to the insertions that it stands in. */
export function addToInsertions({ changes, openChanges }: OdtWalk, text: string): void {
  for (const id of openChanges) {
    const change = changes.get(id)
    if (change?.kind === 'inserted') change.text += text
  }
}

/** Takes the mark at which the words of a tracked change begin or end, if it is one. */
export function takeChangeMark({ openChanges }: OdtWalk, { name, attributes }: XmlElement): void {
  const id = attributes['text:change-id'] ?? ''
  if (name === 'text:change-start') openChanges.add(id)
  else if (name === 'text:change-end') openChanges.delete(id)
}

/** The key of an annotation's marks: its name, or its number where it has none. */
export function annotationKey(walk: OdtWalk, annotation: XmlElement): string {
  return annotation.attributes['office:name'] ?? `#${walk.annotations.indexOf(annotation)}`
}

/** How many spaces a `text:s` stands for; a number that no person typed is one. */
function spacesOf({ attributes }: XmlElement): string {
  const count = Number(attributes['text:c'] ?? 1)
  return ' '.repeat(Number.isInteger(count) && count > 0 && count <= 10_000 ? count : 1)
}

/**
 * Reads the content of a paragraph: white space collapsed, as the format says, hidden text out, fields as they show
 * themselves. Source: OpenDocument 1.3, part 3, sections 6.1.2 and 19.
 */
export function readOdtInline(walk: OdtWalk, paragraph: XmlElement, inline: OdtInline, isHidden: boolean): void {
  function emit(text: string, sink: Sink): void {
    if (sink !== 'text') return void walk.drops.push({ kind: sink, text })
    inline.text += text
    addToInsertions(walk, text)
  }

  function readCharacters(written: string, sink: Sink): void {
    emit(sink === 'text' ? collapse(inline, written) : written, sink)
  }

  function emitMark(text: string, sink: Sink): void {
    inline.isAfterBlank = false
    emit(text, sink)
  }

  function emitNotes(container: XmlElement, sink: Sink, separator: string | null): void {
    const notes = notesIn(walk, container, separator)
    if (sink === 'text') inline.after.push(...notes)
    else walk.drops.push(...notes.map(({ text }) => ({ kind: sink, text })))
  }

  function readAll(element: XmlElement, sink: Sink): void {
    for (const child of element.children) {
      if (typeof child === 'string') readCharacters(child, sink)
      else read(child, sink)
    }
  }

  const readers: Readonly<Record<string, (element: XmlElement, sink: Sink) => unknown>> = {
    'text:s': (element, sink) => emitMark(spacesOf(element), sink),
    'text:tab': (_, sink) => emitMark('\t', sink),
    'text:line-break': (_, sink) => emitMark('\n', sink),
    'text:span': (element, sink) => {
      const isOut = sink === 'text' && walk.styles.isHidden(element.attributes['text:style-name'])
      readAll(element, isOut ? 'hidden' : sink)
    },
    'text:note-body': (element, sink) => {
      if (sink === 'text') walk.notes += 1
      emitNotes(element, sink, '\n')
    },
    'office:annotation': (element) => {
      walk.annotations.push(element)
      inline.marks.push({ key: `start ${annotationKey(walk, element)}`, at: inline.text.length })
    },
    'text:change-start': (element) => takeChangeMark(walk, element),
    'text:change-end': (element) => takeChangeMark(walk, element),
    'office:annotation-end': ({ attributes }) =>
      inline.marks.push({ key: `end ${attributes['office:name']}`, at: inline.text.length }),
    'draw:image': (element, sink) => {
      walk.pictures += 1
      readAll(element, sink === 'text' ? 'machine-data' : sink)
    },
  }

  function read(element: XmlElement, sink: Sink): void {
    const reader = Object.hasOwn(readers, element.name) ? readers[element.name] : undefined
    const out = unseen[element.name]
    if (reader) reader(element, sink)
    else if (boxNames.has(element.name)) emitNotes(element, sink, null)
    // Only what is left of the paragraph's own text is text: shapes and tables have paragraphs of their own.
    else if (/^text:(p|h|list)$|^table:/u.test(element.name)) emitNotes({ ...element, children: [element] }, sink, null)
    else readAll(element, out !== undefined && sink === 'text' ? out : sink)
  }

  readAll(paragraph, isHidden || elements(paragraph).some(isHiddenParagraph) ? 'hidden' : 'text')
}

/** Characters as they stand behind what was read of their paragraph: white space is one blank, none behind another. */
function collapse(inline: OdtInline, written: string): string {
  const collapsed = written.replace(/[ \t\r\n]+/gu, ' ')
  const text = inline.isAfterBlank ? collapsed.replace(/^ /u, '') : collapsed
  if (collapsed !== '') inline.isAfterBlank = collapsed.endsWith(' ')
  return text
}

/** The lines of a box as notes, one each, or joined by a separator as one. */
function notesIn(walk: OdtWalk, container: XmlElement, separator: string | null): readonly JoinedText[] {
  const lines = walk.readLines(container)
  const notes = separator === null ? lines.map((line) => joinLines([line], '')) : [joinLines(lines, separator)]
  return notes.filter((note) => note.text !== '')
}

/** A field that hides the paragraph that it stands in. */
function isHiddenParagraph({ name, attributes }: XmlElement): boolean {
  return name === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true'
}
