import { cleanText } from '../characters/clean-text'
import { readConversation } from '../conversation/conversation'
import type { ImportMessage } from '../draft'
import type { Reading } from '../reading'
import { rtfTokens, type RtfToken } from './rtf-tokens'
import { decodeSingleByte, type SingleByteEncoding } from '../characters/single-byte'
import type { Drop, DropKind, SourceLine } from '../source-line'
import { decodeUtf8 } from '../characters/unicode-bytes'
import type { ReadingAnswers } from '../reading-mend'

/** Where the text of a group goes: into the body, a note of its own, nowhere (tables of fonts and the like), or a drop. */
type Destination = 'body' | 'note' | 'nowhere' | DropKind

/** What a group hands down to the groups inside it. */
type Group = { destination: Destination; isHidden: boolean; isDeleted: boolean; fallback: number }

type Walk = {
  readonly groups: Group[]
  readonly lines: SourceLine[]
  readonly drops: Drop[]
  readonly counts: Map<ImportMessage['code'], number>
  encoding: SingleByteEncoding | 'utf-8'
  /** Bytes that wait to be decoded together, as UTF-8 needs it. */
  pending: number[]
  /** Characters that stand in for a `\u` before them, still to be passed over. */
  toSkip: number
  line: string
  note: string
  paragraph: number
}

/** Groups whose text is no speech. Word writes `\*` before those that older programs may pass over. */
const destinations: Readonly<Record<string, Destination>> = {
  ...Object.fromEntries(
    (
      'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator ' +
      'xmlnstbl listtable listoverridetable rsidtbl mmathPr bkmkstart bkmkend atrfstart atrfend atnref shppict ' +
      'nonshppict filetbl revtbl pgdsctbl userprops private docvar expandedcolortbl'
    )
      .split(' ')
      .map((word) => [word, 'nowhere' as const]),
  ),
  ...Object.fromEntries(
    'header headerl headerr headerf footer footerl footerr footerf'
      .split(' ')
      .map((it) => [it, 'page-furniture' as const]),
  ),
  ...Object.fromEntries('annotation atnauthor atnid atntime atndate'.split(' ').map((it) => [it, 'comment' as const])),
  ...Object.fromEntries('listtext pntext pntxta pntxtb'.split(' ').map((it) => [it, 'markup' as const])),
  fldinst: 'field-instruction',
  footnote: 'note',
}

const written: Readonly<Record<string, string>> = {
  ...{ tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', line: '\n', softline: '\n', lbr: '\n', cell: '\t' },
}
const symbols: Readonly<Record<string, string>> = {
  ...{ '~': '\u00a0', _: '\u2011', '\\': '\\', '{': '{', '}': '}', '\t': '\t' },
}
const paragraphEnds = new Set(['par', 'sect', 'page', 'row', 'nestrow'])

/**
 * Reads rich text of f4, easytranscript, Word and TextEdit: what is seen, with changes accepted. Footnotes are notes; fields
 * are their results; pictures, comments, headers and hidden text are left out and counted. Source: RTF specification 1.9.1.
 */
export function readRtf(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const walk: Walk = {
    groups: [{ destination: 'body', isHidden: false, isDeleted: false, fallback: 1 }],
    lines: [],
    drops: [],
    counts: new Map(),
    encoding: 'windows-1252',
    pending: [],
    toSkip: 0,
    line: '',
    note: '',
    paragraph: 0,
  }
  for (const token of rtfTokens(bytes)) take(walk, token)
  endParagraph(walk)
  const messages = [...walk.counts].map(([code, count]) => ({ code, params: { count } }))
  return { format: 'rtf', conversation: readConversation(walk.lines, answers), messages, drops: walk.drops }
}

function take(walk: Walk, token: RtfToken): void {
  if (token.kind === 'byte') {
    if (walk.toSkip > 0) walk.toSkip -= 1
    else walk.pending.push(token.byte)
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
  const closed = walk.groups.length > 1 ? walk.groups.pop()! : top(walk)
  if (closed.destination !== 'note' || top(walk).destination === 'note') return
  const text = walk.note.trim()
  walk.note = ''
  if (text === '') return
  count(walk, 'footnotes-kept-as-notes')
  walk.lines.push({ text: clean(walk, text), kind: 'note', paragraph: walk.paragraph, wrapped: false })
}

function takeSymbol(walk: Walk, symbol: string): void {
  // The star says that the next word names a destination: unknown ones are passed over.
  if (symbol === '*') top(walk).destination = top(walk).destination === 'body' ? 'nowhere' : top(walk).destination
  else if (symbols[symbol] !== undefined) write(walk, symbols[symbol])
}

function takeWord(walk: Walk, word: string, parameter: number | null): void {
  if (Object.hasOwn(destinations, word)) enter(walk, word)
  else if (word === 'fldrslt') leaveInstruction(top(walk))
  else if (word === 'u') writeUnicode(walk, parameter ?? 0)
  else if (Object.hasOwn(written, word)) write(walk, written[word]!)
  else if (!paragraphEnds.has(word)) setState(walk, word, parameter)
  else if (top(walk).destination === 'body') endParagraph(walk)
  else write(walk, '\n')
}

/** Inside what is left out, everything is. */
function enter(walk: Walk, word: string): void {
  const group = top(walk)
  if (word === 'pict') count(walk, 'pictures-left-out')
  if (word === 'annotation') count(walk, 'comments-kept')
  if (group.destination === 'body' || group.destination === 'nowhere') group.destination = destinations[word]!
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
  if (walk.pending.length === 0) return
  const bytes = Uint8Array.from(walk.pending)
  walk.pending = []
  const text = walk.encoding === 'utf-8' ? decodeUtf8(bytes) : null
  write(walk, text ?? decodeSingleByte(bytes, walk.encoding === 'utf-8' ? 'windows-1252' : walk.encoding))
}

function write(walk: Walk, text: string): void {
  const { destination, isHidden, isDeleted } = top(walk)
  if (destination === 'nowhere') return
  if (destination === 'body' && (isDeleted || isHidden)) drop(walk, isDeleted ? 'deleted' : 'hidden', text)
  else if (destination === 'body') walk.line += text
  else if (destination === 'note') walk.note += text
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

function endParagraph(walk: Walk): void {
  decodePending(walk)
  walk.paragraph += 1
  for (const text of clean(walk, walk.line).split('\n')) {
    walk.lines.push({ text, kind: 'text', paragraph: walk.paragraph, wrapped: false })
  }
  walk.line = ''
}

function clean(walk: Walk, text: string): string {
  const read = cleanText(text)
  if (read.removed !== '') walk.drops.push({ kind: 'invisible', text: read.removed })
  return read.text
}

function count(walk: Walk, code: ImportMessage['code']): void {
  walk.counts.set(code, (walk.counts.get(code) ?? 0) + 1)
}
