import type { Draft, DraftTurn } from '../draft'
import type { Layout } from '../layout'
import { labelMendKey, type OfferedMend, type ReadingAnswers } from '../reading-mend'
import { acceptLabels, labelKey } from './accept-labels'
import { matchLabel, parseTime, type LabelMatch } from './label-shape'
import { withEndMarks } from './end-marks'
import type { Drop, SourceLine } from '../source-line'
import { withTimedLines } from './timed-lines'

/** Lines understood as a conversation. `colons`: how many lines look labelled and are not. */
export type Conversation = Readonly<{
  title: string | null
  notes: readonly Readonly<{ text: string; before: number }>[]
  turns: readonly DraftTurn[]
  drops: readonly Drop[]
  colons: number
  layout: Layout
  /** What may be read otherwise, and whether it is. */
  mends: readonly OfferedMend[]
  parts: Draft['parts']
  /** Where the lines that have an id stand. */
  origins?: readonly Origin[]
}>

/** A stretch of a turn's or note's text that a line of the file, by its id, became. */
export type Origin = Readonly<{ line: number; piece: 'turn' | 'note'; index: number; at: number; length: number }>

/** What a conversation is besides its words, where nothing special was found. */
export const plain = { layout: 'no-speakers', mends: [], parts: null } as const

type ReadLine = Readonly<{ line: SourceLine; match: LabelMatch | null }>

/** The line with the label it may begin with. A heading names a speaker only where nothing follows the label. */
function candidateOf(line: SourceLine): ReadLine {
  if (line.header) return { line, match: { ...line.header, rest: line.text.trim() } }
  if (line.kind === 'note' || line.kind === 'title') return { line, match: null }
  const match = matchLabel(line.text)
  return { line, match: match && line.kind === 'heading' && match.rest !== '' ? null : match }
}

type OpenTurn = {
  speaker: string
  startMs: number | null
  endMs: number | null
  paragraph: number
  text: string
  mark: string
  /** Where each line's text begins in the turn's, by the line's id. */
  lines: { line: number; at: number; length: number }[]
}

const timeAlone = /^[[(]?(\d{1,2}:\d{2}:\d{2})[\])]?$/u

function goOn(turn: OpenTurn, line: SourceLine): void {
  const text = line.text.trim()
  turn.text += (turn.text === '' ? '' : line.wrapped ? ' ' : '\n') + text
  if (line.id !== undefined) turn.lines.push({ line: line.id, at: turn.text.length - text.length, length: text.length })
  turn.endMs = line.endMs ?? turn.endMs
}

/** Puts lines together into turns and notes, from top to bottom. */
function assemble(lines: readonly ReadLine[], accepted: ReadonlySet<string>, isParagraphBound: boolean): Conversation {
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const drops: Drop[] = []
  const origins: Origin[] = []
  const state: { turn: OpenTurn | null; title: string | null; clock: number | null } = {
    turn: null,
    title: null,
    clock: null,
  }

  function close(): void {
    const turn = state.turn
    state.turn = null
    if (!turn) return
    const { speaker, startMs, endMs, text, mark, lines: made } = turn
    if (text === '') notes.push({ text: speaker + mark, before: turns.length })
    else {
      origins.push(...made.map((it) => ({ ...it, piece: 'turn' as const, index: turns.length })))
      turns.push({ speaker, startMs, endMs, text })
      if (mark) drops.push({ kind: 'label-mark', text: mark })
    }
  }

  function open(match: LabelMatch, { id, paragraph, startMs: begunMs, endMs }: SourceLine): void {
    close()
    const { label: speaker, rest: text, marks, time, startMs } = match
    if (time) drops.push({ kind: 'time-mark', text: time })
    state.turn = {
      ...{ speaker, paragraph, text, mark: marks },
      startMs: startMs ?? state.clock ?? begunMs ?? null,
      endMs: endMs ?? null,
      lines: id === undefined ? [] : [{ line: id, at: 0, length: text.length }],
    }
    state.clock = null
  }

  function keepAsNote(text: string, { kind, id }: SourceLine): void {
    const isTitle = kind === 'title' || (kind !== 'note' && turns.length === 0 && notes.length === 0 && !state.turn)
    if (state.title === null && isTitle) state.title = text
    else {
      if (id !== undefined) origins.push({ line: id, piece: 'note', index: notes.length, at: 0, length: text.length })
      notes.push({ text, before: turns.length + (state.turn ? 1 : 0) })
    }
  }

  for (const { line, match } of lines) {
    const text = line.text.trim()
    const marked = timeAlone.exec(text)
    if (match && accepted.has(labelKey(match.label))) open(match, line)
    else if (marked) {
      state.clock = parseTime(marked[1]!)
      drops.push({ kind: 'time-mark', text })
    } else if (line.kind === 'text' && state.turn && (!isParagraphBound || state.turn.paragraph === line.paragraph)) {
      goOn(state.turn, line)
    } else {
      if (line.kind !== 'note') close()
      keepAsNote(text, line)
    }
  }
  close()
  return { title: state.title, notes, turns, drops, origins, colons: 0, ...plain, layout: 'labels' }
}

/** Every line with text of its own a turn without speaker: nobody says who speaks, and nobody is invented. */
function withoutSpeakers(lines: readonly ReadLine[]): Conversation {
  const turns: { text: string; startMs: number | null; endMs: number | null }[] = []
  const notes: { text: string; before: number }[] = []
  const origins: Origin[] = []
  let title: string | null = null
  for (const { line } of lines) {
    const text = line.text.trim()
    const before = turns.at(-1)
    let at = 0
    if (line.kind === 'title' && title === null) {
      title = text
      continue
    }
    if (line.kind !== 'text') notes.push({ text, before: turns.length })
    else if (line.wrapped && before) {
      at = before.text.length + 1
      before.text += ` ${text}`
    } else turns.push({ text, startMs: line.startMs ?? null, endMs: line.endMs ?? null })
    const [piece, index] =
      line.kind === 'text' ? ['turn' as const, turns.length - 1] : ['note' as const, notes.length - 1]
    if (line.id !== undefined) origins.push({ line: line.id, piece, index, at, length: text.length })
  }
  const spoken = turns.map((it) => ({ speaker: null, ...it }))
  return { title, notes, turns: spoken, drops: [], origins, colons: 0, ...plain }
}

/** Whether every header with its time has its speech in its own paragraph, as Teams writes: other paragraphs are no speech. */
function areParagraphsBound(lines: readonly ReadLine[], accepted: ReadonlySet<string>): boolean {
  const headers = lines.filter(({ match }) => match && accepted.has(labelKey(match.label)))
  if (headers.length === 0 || headers.some(({ match }) => match?.shape !== 'name-time')) return false
  const sizes = new Map<number, number>()
  for (const { line } of lines) sizes.set(line.paragraph, (sizes.get(line.paragraph) ?? 0) + 1)
  return headers.every(({ line }) => sizes.get(line.paragraph)! > 1)
}

/** A time and words on one line name a speaker only where the speech has lines of its own between such lines. */
function withoutTimedSpeech(lines: readonly ReadLine[]): readonly ReadLine[] {
  const isTimed = (read: ReadLine | undefined) => read?.match?.shape === 'time-name'
  const inRow = lines.some((read, index) => isTimed(read) && isTimed(lines[index + 1]))
  return inRow ? lines.map((read) => (isTimed(read) ? { ...read, match: null } : read)) : lines
}

/**
 * Reads the lines of a file as turns, notes and a title, as the file bears it out and as a person has said. Blank lines are
 * left out; nothing else is lost.
 */
export function readConversation(source: readonly SourceLine[], answers: ReadingAnswers): Conversation {
  const timed = withTimedLines(source.filter((line) => line.text.trim() !== ''))
  const marked = withEndMarks(timed.lines)
  const lines = withoutTimedSpeech(marked.lines.filter((line) => line.text.trim() !== '').map(candidateOf))
  const matches = lines.flatMap(({ match }) => (match ? [match] : []))
  const speech = lines.filter(({ line }) => line.kind === 'text').length
  const accepted = labelsAnswered(acceptLabels(matches, speech), matches, answers)
  const colons = matches.filter((match) => !accepted.has(labelKey(match.label))).length
  const read =
    accepted.size === 0 ? withoutSpeakers(lines) : assemble(lines, accepted, areParagraphsBound(lines, accepted))
  return { ...read, drops: [...timed.drops, ...marked.drops, ...read.drops], colons }
}

/** The keys that are speakers after a person has spoken for or against some of them. */
function labelsAnswered(
  certain: ReadonlySet<string>,
  matches: readonly LabelMatch[],
  { taken }: ReadingAnswers,
): ReadonlySet<string> {
  const keys = new Set(matches.map(({ label }) => labelKey(label)))
  return new Set(
    [...keys].filter((key) =>
      certain.has(key) ? !taken[labelMendKey('not-speaker', key)] : taken[labelMendKey('speaker', key)],
    ),
  )
}
