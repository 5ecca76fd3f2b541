import { cleanText } from '../characters/clean-text'
import { readConversation } from '../conversation/conversation'
import { readBlocks } from './docx-blocks'
import type { DocxWalk } from './docx-inline'
import { textBelow } from './docx-inline'
import { openDocx, type DocxPackage } from './docx-package'
import { readStyles } from './docx-styles'
import type { ImportMessage } from '../draft'
import type { Reading } from '../reading'
import type { Drop, DropKind, SourceLine } from '../source-line'
import { elements, type XmlElement } from '../xml'
import type { ReadingAnswers } from '../reading-mend'

function newWalk(parts: DocxPackage): DocxWalk {
  const walk: DocxWalk = {
    styles: readStyles(parts.styles),
    noteTexts: new Map(),
    drops: [],
    fields: [],
    pictures: 0,
    readBox: (box) => textsOf(walk, box),
  }
  return walk
}

function textsOf(walk: DocxWalk, container: XmlElement): readonly string[] {
  return readBlocks(walk, container)
    .lines.map((line) => line.text.trim())
    .filter(Boolean)
}

/** Footnotes and endnotes by `footnote:id`, without the separators that Word keeps among them. */
function readNotes(walk: DocxWalk, parts: DocxPackage): void {
  for (const [kind, part] of [['footnote', parts.footnotes] as const, ['endnote', parts.endnotes] as const]) {
    for (const note of part ? elements(part) : []) {
      const type = note.attributes['w:type'] ?? 'normal'
      const text = textsOf(walk, note).join('\n')
      if (type === 'normal') walk.noteTexts.set(`${kind}:${note.attributes['w:id']}`, text)
    }
  }
}

/** Lines in NFC without shapeless characters. */
function cleanLines(lines: readonly SourceLine[], drops: Drop[]): readonly SourceLine[] {
  return lines.map((line) => {
    const clean = cleanText(line.text)
    if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
    const header = line.header && { ...line.header, rest: clean.text, label: cleanText(line.header.label).text }
    return { ...line, text: clean.text, ...(header ? { header } : {}) }
  })
}

function dropParts(walk: DocxWalk, parts: DocxPackage): void {
  for (const text of parts.comments ? textBelow(parts.comments) : []) walk.drops.push({ kind: 'file-note', text })
  for (const part of parts.headersAndFooters) {
    for (const text of textBelow(part)) walk.drops.push({ kind: 'page-furniture', text })
  }
  for (const text of walk.noteTexts.values()) walk.drops.push({ kind: 'hidden', text })
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
  const comments = parts.comments ? elements(parts.comments).filter((it) => it.name === 'w:comment').length : 0
  const noticed: readonly (readonly [ImportMessage['code'], number])[] = [
    ['comments-left-out', comments],
    ['deleted-text-left-out', countOf('deleted')],
    ['hidden-text-left-out', countOf('hidden')],
    ['pictures-left-out', walk.pictures],
    ['footnotes-kept-as-notes', notes],
    ['table-kept-as-notes', blocks.tables],
  ]
  dropParts(walk, parts)
  const lines = cleanLines(blocks.lines, walk.drops)
  return {
    format: 'docx',
    conversation: readConversation(lines, answers),
    messages: noticed.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } })),
    drops: walk.drops,
  }
}
