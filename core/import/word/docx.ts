import { cleanLines } from '../characters/clean-lines'
import { decodeText } from '../characters/encoding'
import { joinLines, newLineBook, type JoinedText } from '../comments/line-book'
import { placeComments } from '../comments/place-comments'
import { readConversation } from '../conversation/conversation'
import { readBlocks } from './docx-blocks'
import type { DocxWalk } from './docx-inline'
import { textBelow } from './docx-inline'
import { readComments } from './docx-comments'
import { readNumbering } from './docx-numbering'
import { openDocx, type DocxPackage } from './docx-package'
import { readStyles } from './docx-styles'
import type { ImportMessage } from '../draft'
import { linesOfHtml } from '../markup/html-lines'
import { parseHtml } from '../markup/html-tree'
import { withListNumbers } from '../numbering/with-list-numbers'
import type { Reading } from '../reading'
import type { DropKind } from '../source-line'
import { elements, type XmlElement } from '../xml'
import type { ReadingAnswers } from '../reading-mend'

function newWalk(parts: DocxPackage): DocxWalk {
  const styles = readStyles(parts.styles)
  const walk: DocxWalk = {
    styles,
    numbering: readNumbering(parts.numbering, styles),
    noteTexts: new Map(),
    drops: [],
    revisions: [],
    book: newLineBook(),
    fields: [],
    ...{ pictures: 0, chunks: 0 },
    readBox: (box) => notesOf(walk, box),
    readPage: (id) => {
      const page = parts.pages.get(id)
      return page ? linesOfHtml(parseHtml(decodeText(page).text, walk.drops)) : null
    },
  }
  return walk
}

/** The lines of a text box, each a note. */
function notesOf(walk: DocxWalk, box: XmlElement): readonly JoinedText[] {
  return readBlocks(walk, box)
    .lines.map((line) => joinLines([line], ''))
    .filter((note) => note.text !== '')
}

/** Footnotes and endnotes by `footnote:id`, without the separators that Word keeps among them. */
function readNotes(walk: DocxWalk, parts: DocxPackage): void {
  for (const [kind, part] of [['footnote', parts.footnotes] as const, ['endnote', parts.endnotes] as const]) {
    for (const note of part ? elements(part) : []) {
      const type = note.attributes['w:type'] ?? 'normal'
      const joined = joinLines(readBlocks(walk, note).lines, '\n')
      if (type === 'normal') walk.noteTexts.set(`${kind}:${note.attributes['w:id']}`, joined)
      // A field that a note does not end does not go on in the text.
      walk.fields.length = 0
    }
  }
  walk.numbering.startOver()
}

function dropParts(walk: DocxWalk, parts: DocxPackage): void {
  for (const part of parts.headersAndFooters) {
    for (const text of textBelow(part)) walk.drops.push({ kind: 'page-furniture', text })
  }
  for (const { text } of walk.noteTexts.values()) walk.drops.push({ kind: 'hidden', text })
}

/** Reads a Word file by its parts, in the view with all changes accepted and nothing hidden shown. */
export function readDocx(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const parts = openDocx(bytes)
  const walk = newWalk(parts)
  readNotes(walk, parts)
  const notesInFile = walk.noteTexts.size
  const blocks = readBlocks(walk, parts.main)
  const notes = notesInFile - walk.noteTexts.size
  const countOf = (kind: DropKind) => walk.drops.filter((it) => it.kind === kind && it.text.trim() !== '').length
  const remarks = readComments(walk, parts)
  const noticed: readonly (readonly [ImportMessage['code'], number])[] = [
    ['comments-kept', remarks.length],
    ['deleted-text-left-out', countOf('deleted')],
    ['hidden-text-left-out', countOf('hidden')],
    ['pictures-left-out', walk.pictures],
    ['footnotes-kept-as-notes', notes],
    ['table-kept-as-notes', blocks.tables],
    ['inserted-file-left-out', walk.chunks],
  ]
  dropParts(walk, parts)
  const lines = cleanLines(blocks.lines, walk.drops)
  const conversation = readConversation(lines, answers)
  const comments = placeComments(remarks, blocks.lines, conversation)
  return {
    format: 'docx',
    revisions: walk.revisions.map(({ place: _, ...it }) => it),
    ...withListNumbers({ conversation, comments, source: blocks.lines, book: walk.book }, answers),
    messages: noticed.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } })),
    drops: walk.drops,
  }
}
