import { cleanLines } from '../characters/clean-lines'
import { decodeCodePage } from '../characters/code-page'
import { symbolOf } from '../characters/symbol-font'
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
import { codePageOf, newRtfFonts, symbolPage, takeFontWord, takeHeadWord, type RtfFonts } from './rtf-fonts'
import { rtfTokens, type RtfToken } from './rtf-tokens'
import {
  rtfCharacters,
  rtfDestinations,
  rtfParagraphEnds,
  rtfResults,
  rtfSymbols,
  type RtfDestination,
} from './rtf-words'

/**
 * What a group hands down to the groups inside it. `word`: the word that its destination comes of, as `atnauthor`; `font` null:
 * none is named; `fallback`: how many characters stand in for each `\u`.
 */
type Group = {
  destination: RtfDestination
  word: string
  isHidden: boolean
  isDeleted: boolean
  fallback: number
  font: number | null
}

type Walk = {
  readonly groups: Group[]
  readonly book: LineBook
  readonly lines: SourceLine[]
  readonly drops: Drop[]
  readonly counts: Map<ImportMessage['code'], number>
  readonly comments: RtfComments
  /** The text of a comment's parts that are open, by their word. */
  readonly captured: Map<string, string>
  readonly fonts: RtfFonts
  /** What no reader sees. It is left out in silence, but for a file whose groups do not close: there words may be in it. */
  readonly unseen: string[]
  isBroken: boolean
  /** Bytes that wait to be decoded together, as some code pages need it. */
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
    groups: [{ destination: 'body', word: '', isHidden: false, isDeleted: false, fallback: 1, font: null }],
    ...{ book: newLineBook(), lines: [], drops: [], counts: new Map() },
    ...{ comments: newRtfComments(), captured: new Map() },
    ...{ fonts: newRtfFonts(), unseen: [], isBroken: false, pending: '', toSkip: 0 },
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
  endGroups(walk)
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

/** Closes what the file left open. Where its groups do not fit, words may stand in what no reader sees. */
function endGroups(walk: Walk): void {
  decodePending(walk)
  walk.isBroken ||= walk.groups.length > 1
  while (walk.groups.length > 1) closeGroup(walk)
  closeNote(walk, '')
  walk.unseen.push(...walk.captured.values())
  if (!walk.isBroken) return
  for (const text of walk.unseen) walk.drops.push({ kind: 'machine-data', text })
}

function take(walk: Walk, token: RtfToken): void {
  if (token.kind === 'bytes') return takeBytes(walk, token.bytes)
  if (walk.toSkip > 0 && standsForCharacter(token)) {
    walk.toSkip -= 1
    return
  }
  decodePending(walk)
  if (token.kind === 'binary') return takeBinary(walk, token.bytes)
  if (token.kind === 'word') {
    const isOfFonts = top(walk).word === 'fonttbl' && takeFontWord(walk.fonts, token.word, token.parameter)
    return isOfFonts ? undefined : takeWord(walk, token.word, token.parameter)
  }
  if (token.kind === 'symbol') return takeSymbol(walk, token.symbol)
  walk.toSkip = 0
  if (token.kind === 'open') walk.groups.push({ ...top(walk) })
  else closeGroup(walk)
}

/** Of a stretch that stands in for `\u`, more than a character may be words that a broken file has there. */
function takeBytes(walk: Walk, bytes: string): void {
  if (walk.toSkip === 0) {
    walk.pending += bytes
    return
  }
  const skipped = bytes.slice(0, walk.toSkip)
  walk.pending += bytes.slice(skipped.length)
  walk.toSkip -= skipped.length
  if (/[a-z]{2}/iu.test(skipped)) drop(walk, 'alternate', skipped)
}

function takeBinary(walk: Walk, bytes: string): void {
  if (top(walk).destination === 'nowhere') walk.unseen.push(bytes)
  else drop(walk, 'machine-data', bytes)
}

function standsForCharacter(token: RtfToken): boolean {
  if (token.kind === 'symbol') return rtfSymbols[token.symbol] !== undefined
  return token.kind === 'word' && Object.hasOwn(rtfCharacters, token.word)
}

const top = (walk: Walk): Group => walk.groups.at(-1)!

function closeGroup(walk: Walk): void {
  decodePending(walk)
  if (walk.groups.length === 1) walk.isBroken = true
  const closed = walk.groups.length > 1 ? walk.groups.pop()! : top(walk)
  const after = top(walk)
  if (closed.destination === 'comment' && closed.word !== after.word) closeComment(walk, closed.word)
  if (closed.destination === 'note' && after.destination !== 'note') closeNote(walk, closed.word)
}

function closeComment(walk: Walk, word: string): void {
  const text = walk.captured.get(word) ?? ''
  const mark = takeCommentGroup(walk.comments, word, text, walk.line.length)
  if (word !== 'annotation') walk.unseen.push(text)
  walk.captured.delete(word)
  if (mark) walk.marks.push(mark)
}

function closeNote(walk: Walk, word: string): void {
  const text = walk.note.trim()
  walk.note = ''
  if (text === '') return
  if (word === 'footnote') count(walk, 'footnotes-kept-as-notes')
  walk.lines.push({ text, id: nextLine(walk.book), kind: 'note', paragraph: walk.paragraph, wrapped: false })
}

function takeSymbol(walk: Walk, symbol: string): void {
  // The star says that the next word names a destination: unknown ones are passed over.
  if (symbol === '*') top(walk).destination = top(walk).destination === 'body' ? 'nowhere' : top(walk).destination
  else if (rtfSymbols[symbol] !== undefined) write(walk, rtfSymbols[symbol])
}

function takeWord(walk: Walk, word: string, parameter: number | null): void {
  if (Object.hasOwn(rtfDestinations, word)) enter(walk, word)
  else if (rtfResults.has(word)) leaveInstruction(top(walk))
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
  group.word = word
}

/** The result of a field or an object is what is seen of it. */
function leaveInstruction(group: Group): void {
  if (group.destination === 'nowhere') group.destination = 'body'
}

function setState(walk: Walk, word: string, parameter: number | null): void {
  const group = top(walk)
  const isOn = parameter !== 0
  if (takeHeadWord(walk.fonts, word, parameter)) return
  if (word === 'uc') group.fallback = Math.max(0, parameter ?? 1)
  else if (word === 'v') group.isHidden = isOn
  else if (word === 'deleted') group.isDeleted = isOn
  else if (word === 'f') group.font = parameter
  else if (word === 'plain') Object.assign(group, { isHidden: false, isDeleted: false, font: null })
  else if (word === 'intbl' || word === 'pard') walk.isInTable = word === 'intbl'
}

/** A UTF-16 code unit, written as a signed number; programs that do not know it read the characters after it. */
function writeUnicode(walk: Walk, value: number): void {
  const isPoint = value > 0xffff && value <= 0x10ffff
  write(walk, isPoint ? String.fromCodePoint(value) : String.fromCharCode(value))
  walk.toSkip = top(walk).fallback
}

/** Signs of the font Symbol and its like; ASCII stays, so that a font that is not what it says costs no words. */
function signs(bytes: string): string {
  return bytes.replace(/[^\0-\x7f]/gu, (it) => symbolOf(`f0${it.charCodeAt(0).toString(16)}`))
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

function decodePending(walk: Walk): void {
  const pending = walk.pending
  if (pending === '') return
  walk.pending = ''
  const codePage = codePageOf(walk.fonts, top(walk).font)
  if (codePage === symbolPage) return write(walk, signs(pending))
  // Every code page has ASCII in common.
  if (!/[^\0-\x7f]/u.test(pending)) return write(walk, pending)
  write(walk, decodeCodePage(bytesOf(pending), codePage))
}

function write(walk: Walk, text: string): void {
  const { destination, word, isHidden, isDeleted } = top(walk)
  if (destination === 'nowhere') return void walk.unseen.push(text)
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
  for (const line of takeLines(walk)) walk.lines.push(line)
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
  for (const line of table.lines) walk.lines.push(line)
  if (!table.isTranscript) count(walk, 'table-kept-as-notes')
}

function count(walk: Walk, code: ImportMessage['code']): void {
  walk.counts.set(code, (walk.counts.get(code) ?? 0) + 1)
}
