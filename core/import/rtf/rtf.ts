import { cleanLines } from '../characters/clean-lines'
import { decodeSingleByte, type SingleByteEncoding } from '../characters/single-byte'
import { decodeUtf8 } from '../characters/unicode-bytes'
import {
  cutLines,
  joinLines,
  newLineBook,
  nextLine,
  type JoinedText,
  type LineBook,
  type Mark,
} from '../comments/line-book'
import { placeComments } from '../comments/place-comments'
import { linesOfCells } from '../comments/table-lines'
import { readConversation } from '../conversation/conversation'
import type { ImportMessage } from '../draft'
import type { Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import type { Drop, DropKind, SourceLine } from '../source-line'
import { newRtfComments, remarksOf, takeCommentGroup, type RtfComments } from './rtf-comments'
import { rtfTokens, type RtfToken } from './rtf-tokens'
import { rtfCharacters, rtfDestinations, rtfParagraphEnds, rtfSymbols, type RtfDestination } from './rtf-words'

/** What a group hands down to the groups inside it. `word`: the comment's part that its text is, as `atnauthor`. */
type Group = { destination: RtfDestination; word: string; isHidden: boolean; isDeleted: boolean; fallback: number }

type Walk = {
  readonly groups: Group[]
  readonly book: LineBook
  readonly lines: SourceLine[]
  readonly drops: Drop[]
  readonly counts: Map<ImportMessage['code'], number>
  readonly comments: RtfComments
  /** The text of a comment's parts that are open, by their word. */
  readonly captured: Map<string, string>
  encoding: SingleByteEncoding | 'utf-8'
  /** Bytes that wait to be decoded together, as UTF-8 needs it. */
  pending: string
  /** Characters that stand in for a `\u` before them, still to be passed over. */
  toSkip: number
  line: string
  marks: Mark[]
  note: string
  paragraph: number
  /** The rows of the table that is being read, and the cells of its last row. */
  rows: (readonly JoinedText[])[]
  cells: JoinedText[]
  isInTable: boolean
}

function newWalk(): Walk {
  return {
    groups: [{ destination: 'body', word: '', isHidden: false, isDeleted: false, fallback: 1 }],
    ...{ book: newLineBook(), lines: [], drops: [], counts: new Map() },
    ...{ comments: newRtfComments(), captured: new Map() },
    ...{ encoding: 'windows-1252', pending: '', toSkip: 0 },
    ...{ line: '', marks: [], note: '', paragraph: 0 },
    ...{ rows: [], cells: [], isInTable: false },
  }
}

/**
 * Reads rich text of f4, easytranscript, Word and TextEdit: what is seen, with changes accepted. Footnotes are notes; comments
 * stand on their words; fields are their results; pictures, headers and hidden text are left out and counted.
 * Source: RTF specification 1.9.1.
 */
export function readRtf(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const walk = newWalk()
  for (const token of rtfTokens(bytes)) take(walk, token)
  while (walk.groups.length > 1) closeGroup(walk)
  decodePending(walk)
  endTable(walk)
  endParagraph(walk)
  const remarks = remarksOf(walk.comments, walk.book, walk.drops)
  if (remarks.length > 0) walk.counts.set('comments-kept', remarks.length)
  const conversation = readConversation(cleanLines(walk.lines, walk.drops), answers)
  return {
    format: 'rtf',
    conversation,
    comments: placeComments(remarks, walk.lines, conversation),
    messages: [...walk.counts].map(([code, count]) => ({ code, params: { count } })),
    drops: walk.drops,
  }
}

function take(walk: Walk, token: RtfToken): void {
  if (token.kind === 'bytes') {
    walk.pending += token.bytes.slice(walk.toSkip)
    walk.toSkip = Math.max(0, walk.toSkip - token.bytes.length)
    return
  }
  decodePending(walk)
  if (token.kind === 'word') return takeWord(walk, token.word, token.parameter)
  if (token.kind === 'symbol') return takeSymbol(walk, token.symbol)
  walk.toSkip = 0
  if (token.kind === 'open') walk.groups.push({ ...top(walk) })
  else closeGroup(walk)
}

const top = (walk: Walk): Group => walk.groups.at(-1)!

function closeGroup(walk: Walk): void {
  decodePending(walk)
  const closed = walk.groups.length > 1 ? walk.groups.pop()! : top(walk)
  const after = top(walk)
  if (closed.word !== after.word) closeComment(walk, closed.word)
  if (closed.destination === 'note' && after.destination !== 'note') closeNote(walk)
}

function closeComment(walk: Walk, word: string): void {
  const mark = takeCommentGroup(walk.comments, word, walk.captured.get(word) ?? '', walk.line.length)
  walk.captured.delete(word)
  if (mark) walk.marks.push(mark)
}

function closeNote(walk: Walk): void {
  const text = walk.note.trim()
  walk.note = ''
  if (text === '') return
  count(walk, 'footnotes-kept-as-notes')
  walk.lines.push({ text, id: nextLine(walk.book), kind: 'note', paragraph: walk.paragraph, wrapped: false })
}

function takeSymbol(walk: Walk, symbol: string): void {
  // The star says that the next word names a destination: unknown ones are passed over.
  if (symbol === '*') top(walk).destination = top(walk).destination === 'body' ? 'nowhere' : top(walk).destination
  else if (rtfSymbols[symbol] !== undefined) write(walk, rtfSymbols[symbol])
}

function takeWord(walk: Walk, word: string, parameter: number | null): void {
  if (Object.hasOwn(rtfDestinations, word)) enter(walk, word)
  else if (word === 'fldrslt') leaveInstruction(top(walk))
  else if (word === 'u') writeUnicode(walk, parameter ?? 0)
  else if (Object.hasOwn(rtfCharacters, word)) write(walk, rtfCharacters[word]!)
  else if (word === 'cell' || word === 'row') takeTableWord(walk, word)
  else if (!rtfParagraphEnds.has(word)) setState(walk, word, parameter)
  else if (top(walk).destination === 'body' && !walk.isInTable) endParagraph(walk)
  else write(walk, '\n')
}

/** Inside what is left out, everything is; inside a comment stand what is known of it. */
function enter(walk: Walk, word: string): void {
  const group = top(walk)
  const destination = rtfDestinations[word]!
  if (word === 'pict') count(walk, 'pictures-left-out')
  const isOpen = group.destination === 'body' || group.destination === 'nowhere'
  if (!isOpen && !(group.destination === 'comment' && destination === 'comment')) return
  group.destination = destination
  if (destination === 'comment') group.word = word
}

/** The result of a field is what is seen of it. */
function leaveInstruction(group: Group): void {
  if (group.destination === 'nowhere') group.destination = 'body'
}

function setState(walk: Walk, word: string, parameter: number | null): void {
  const group = top(walk)
  const isOn = parameter !== 0
  if (word === 'uc') group.fallback = Math.max(0, parameter ?? 1)
  else if (word === 'v') group.isHidden = isOn
  else if (word === 'deleted') group.isDeleted = isOn
  else if (word === 'plain') group.isHidden = group.isDeleted = false
  else if (word === 'intbl' || word === 'pard') walk.isInTable = word === 'intbl'
  else if (word === 'mac') walk.encoding = 'mac-roman'
  else if (word === 'ansicpg')
    walk.encoding = parameter === 10000 ? 'mac-roman' : parameter === 65001 ? 'utf-8' : 'windows-1252'
}

/** A UTF-16 code unit, written as a signed number; programs that do not know it read the characters after it. */
function writeUnicode(walk: Walk, value: number): void {
  write(walk, String.fromCharCode(value < 0 ? value + 65536 : value))
  walk.toSkip = top(walk).fallback
}

function decodePending(walk: Walk): void {
  if (walk.pending === '') return
  const bytes = Uint8Array.from(walk.pending, (byte) => byte.charCodeAt(0))
  walk.pending = ''
  const text = walk.encoding === 'utf-8' ? decodeUtf8(bytes) : null
  write(walk, text ?? decodeSingleByte(bytes, walk.encoding === 'utf-8' ? 'windows-1252' : walk.encoding))
}

function write(walk: Walk, text: string): void {
  const { destination, word, isHidden, isDeleted } = top(walk)
  if (destination === 'nowhere') return
  if (destination === 'body' && (isDeleted || isHidden)) drop(walk, isDeleted ? 'deleted' : 'hidden', text)
  else if (destination === 'body') walk.line += text
  else if (destination === 'note') walk.note += text
  else if (destination === 'comment') walk.captured.set(word, (walk.captured.get(word) ?? '') + text)
  else drop(walk, destination, text)
}

function drop(walk: Walk, kind: DropKind, text: string): void {
  const last = walk.drops.at(-1)
  if (last?.kind === kind) walk.drops[walk.drops.length - 1] = { kind, text: last.text + text }
  else {
    walk.drops.push({ kind, text })
    if (kind === 'deleted') count(walk, 'deleted-text-left-out')
    if (kind === 'hidden') count(walk, 'hidden-text-left-out')
  }
}

/** The text since the last paragraph or cell, cut into lines. */
function takeLines(walk: Walk): readonly SourceLine[] {
  const lines = cutLines(walk.book, walk.line, walk.marks, { kind: 'text', paragraph: walk.paragraph })
  walk.line = ''
  walk.marks = []
  return lines
}

function endParagraph(walk: Walk): void {
  endTable(walk)
  walk.paragraph += 1
  walk.lines.push(...takeLines(walk))
}

function takeTableWord(walk: Walk, word: 'cell' | 'row'): void {
  if (top(walk).destination !== 'body') return write(walk, word === 'cell' ? '\t' : '\n')
  if (word === 'cell') walk.cells.push(joinLines(takeLines(walk), '\n'))
  else if (walk.cells.length > 0) walk.rows.push(walk.cells.splice(0))
}

/** The rows that were read, as lines; a row that its file did not end is one too. */
function endTable(walk: Walk): void {
  const rows = walk.rows.splice(0)
  if (walk.cells.length > 0) rows.push(walk.cells.splice(0))
  if (rows.length === 0) return
  const table = linesOfCells(walk.book, rows, walk.paragraph)
  walk.paragraph += rows.length
  walk.lines.push(...table.lines)
  if (!table.isTranscript) count(walk, 'table-kept-as-notes')
}

function count(walk: Walk, code: ImportMessage['code']): void {
  walk.counts.set(code, (walk.counts.get(code) ?? 0) + 1)
}
