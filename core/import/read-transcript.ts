import { FaultError, faultOf, type Result } from '../contract/fault'
import type { Draft, ImportMessage } from './draft'
import { readDocx } from './word/docx'
import { guessLanguage } from './guess-language'
import { guessRoles } from './conversation/guess-role'
import { readMd } from './md'
import { readOdt } from './odt/odt'
import { noAnswers, type ReadingAnswers } from './reading-mend'
import type { Reader, Reading } from './reading'
import { shownRevisions } from './revision'
import { readJson } from './json/json'
import { readChat } from './linguistic/chat-transcript'
import { readEaf } from './linguistic/eaf'
import { readF4Xml } from './f4-xml'
import { readTextgrid } from './linguistic/textgrid'
import { readHtml } from './markup/html'
import { readRowsText } from './rows/rows-text'
import { readRtf } from './rtf/rtf'
import { sniff, type Format, type Sniffed } from './sniff'
import type { Drop, DropKind } from './source-line'
import { readSrt } from './captions/srt'
import { readTxt } from './txt'
import { readVtt } from './captions/vtt'
import { readXlsx } from './xlsx/xlsx'

const readers: Readonly<Record<Format, Reader>> = {
  cha: readChat,
  docx: readDocx,
  eaf: readEaf,
  'f4-xml': readF4Xml,
  html: readHtml,
  json: readJson,
  md: readMd,
  odt: readOdt,
  rows: readRowsText,
  rtf: readRtf,
  srt: readSrt,
  textgrid: readTextgrid,
  txt: readTxt,
  vtt: readVtt,
  xlsx: readXlsx,
}

function messagesOf({ messages, conversation }: Reading, hasSpeakers: boolean): readonly ImportMessage[] {
  const all = [...messages]
  if (!hasSpeakers) all.push({ code: 'no-speakers', params: {} })
  else if (conversation.colons > 0) {
    all.push({ code: 'names-with-colon-not-speakers', params: { count: conversation.colons } })
  }
  return all
}

function draftOf(reading: Reading): Draft {
  const { title, notes, turns, layout, mends, parts } = reading.conversation
  const hasSpeakers = turns.some((turn) => turn.speaker !== null)
  const sample = [...turns.slice(0, 200), ...notes.slice(0, 50)].map((piece) => piece.text).join('\n')
  return {
    format: reading.format,
    title,
    kind: reading.kind ?? reading.conversation.kind ?? (hasSpeakers ? kindOf(turns) : 'notes'),
    language: guessLanguage(sample),
    notes,
    turns,
    comments: reading.comments ?? [],
    revisions: shownRevisions(reading.revisions ?? []),
    people: reading.people ?? [],
    codings: [],
    codes: [],
    ...{ layout, mends, parts },
    leftOut: leftOutOf([...reading.drops, ...reading.conversation.drops]),
    messages: messagesOf(reading, hasSpeakers),
  }
}

/** What was left out, counted by kind; blanks alone are nothing. */
function leftOutOf(drops: readonly Drop[]): Draft['leftOut'] {
  const counts = new Map<DropKind, { pieces: number; characters: number }>()
  for (const { kind, text } of drops) {
    const characters = text.replace(/\s/gu, '').length
    if (characters === 0) continue
    const before = counts.get(kind) ?? { pieces: 0, characters: 0 }
    counts.set(kind, { pieces: before.pieces + 1, characters: before.characters + characters })
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }))
}

/** A moderator, or four voices and more, make a group. */
function kindOf(turns: Draft['turns']): Draft['kind'] {
  const labels = new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
  const isGroup = labels.size >= 4 || [...guessRoles([...labels]).values()].includes('moderator')
  return isGroup ? 'focus-group' : 'interview'
}

/** A draft, and what was left out of it: every other character of the file is in the draft. */
export type ReadDraft = Readonly<{ draft: Draft; drops: readonly Drop[] }>

/** The draft that comes of a reading. Never throws: a fault is a result, also one that nobody expected. */
export function draftFrom(read: () => Reading): Result<ReadDraft> {
  try {
    const reading = read()
    const draft = draftOf(reading)
    if (draft.title === null && draft.turns.length + draft.notes.length === 0) {
      return { ok: false, fault: faultOf('import.empty') }
    }
    return { ok: true, value: { draft, drops: [...reading.drops, ...reading.conversation.drops] } }
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOf('import.unreadable') }
  }
}

/** As `readTranscript`, with what was left out of the draft. */
export function readTranscriptWithDrops(
  name: string,
  bytes: Uint8Array,
  answers: ReadingAnswers = noAnswers,
): Result<ReadDraft> {
  return draftFrom(() => readSniffed(sniff(name, bytes), bytes, answers))
}

/** Reads bytes of which it is known what they are. Throws the fault of what is not read. */
export function readSniffed(sniffed: Sniffed, bytes: Uint8Array, answers: ReadingAnswers): Reading {
  if ('fault' in sniffed) throw new FaultError(sniffed.fault.code, sniffed.fault.params)
  return readers[sniffed.format](bytes, answers)
}

/**
 * Reads a transcript from the bytes of a file, by its content; the name only tells what the file promised to be. Applies
 * what is certain and nothing that would need a question: a speaker is never invented, no character is lost. A PDF is read by
 * `readAnyTranscript`.
 * `answers`: what a person has said about it besides. Never throws. Faults: `import.empty`, `import.encrypted`, `import.mislabelled` {found}, `import.damaged`,
 * `import.too-large` {megabytes}, `import.unknown-format` {found}, `import.unreadable`.
 */
export function readTranscript(name: string, bytes: Uint8Array, answers: ReadingAnswers = noAnswers): Result<Draft> {
  const read = readTranscriptWithDrops(name, bytes, answers)
  return read.ok ? { ok: true, value: read.value.draft } : read
}
