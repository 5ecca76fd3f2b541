import type { DraftTurn } from '../draft'
import type { Drop, SourceLine } from '../source-line'
import { labelKey } from './accept-labels'
import type { ReadLine } from './candidates'
import type { LabelMatch } from './label-shape'
import { timeAlone } from './time-form'

/** Lines put together: what was said, and what stands outside it. */
export type Assembled = Readonly<{
  title: string | null
  notes: readonly Readonly<{ text: string; before: number }>[]
  turns: readonly DraftTurn[]
  drops: readonly Drop[]
  /** Where the lines that have an id stand. */
  origins?: readonly Origin[]
  /** The line, by its id, that is the title. */
  titleLine?: number | undefined
}>

/** A stretch of a turn's or note's text that a line of the file, by its id, became. */
export type Origin = Readonly<{ line: number; piece: 'turn' | 'note'; index: number; at: number; length: number }>

type OpenTurn = {
  speaker: string | null
  startMs: number | null
  endMs: number | null
  text: string
  mark: string
  /** Where each line's text begins in the turn's, by the line's id. */
  lines: { line: number; at: number; length: number }[]
}

function titled(line: Pick<SourceLine, 'text' | 'id'> | null): Pick<Assembled, 'title' | 'titleLine'> {
  return { title: line?.text ?? null, titleLine: line?.id }
}

function goOn(turn: OpenTurn, line: SourceLine): void {
  const text = line.text.trim()
  turn.text += (turn.text === '' ? '' : line.wrapped ? ' ' : '\n') + text
  if (line.id !== undefined) turn.lines.push({ line: line.id, at: turn.text.length - text.length, length: text.length })
  turn.endMs = line.endMs ?? turn.endMs
}

/** Puts lines together into turns and notes, from top to bottom. `accepted`: the keys of the labels that are speakers. */
export function assemble(lines: readonly ReadLine[], accepted: ReadonlySet<string>): Assembled {
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const drops: Drop[] = []
  const origins: Origin[] = []
  const state: { turn: OpenTurn | null; title: Pick<SourceLine, 'text' | 'id'> | null; clock: number | null } = {
    turn: null,
    title: null,
    clock: null,
  }

  function close(): void {
    const turn = state.turn
    state.turn = null
    if (!turn) return
    const { speaker, startMs, endMs, text, mark, lines: made } = turn
    if (text !== '') {
      for (const it of made) origins.push({ ...it, piece: 'turn', index: turns.length })
      turns.push({ speaker, startMs, endMs, text })
      if (mark) drops.push({ kind: 'label-mark', text: mark })
      return
    }
    // What stood after a speaker without words stands after no turn.
    for (let at = notes.length - 1; notes[at] && notes[at]!.before > turns.length; at -= 1) notes[at]!.before -= 1
    if (speaker !== null || mark !== '') notes.push({ text: (speaker ?? '') + mark, before: turns.length })
  }

  function open(match: LabelMatch, { id, startMs: begunMs, endMs }: SourceLine): void {
    close()
    const { label, rest: text, marks: mark, time, startMs } = match
    if (time) drops.push({ kind: 'time-mark', text: time })
    state.turn = {
      ...{ speaker: label === '' ? null : label, text, mark },
      startMs: startMs ?? state.clock ?? begunMs ?? null,
      endMs: endMs ?? null,
      lines: id === undefined ? [] : [{ line: id, at: 0, length: text.length }],
    }
    state.clock = null
  }

  function keepAsNote(text: string, { kind, id }: SourceLine): void {
    const isTitle = kind === 'title' || (kind !== 'note' && turns.length === 0 && notes.length === 0 && !state.turn)
    if (state.title === null && isTitle) state.title = { text, ...(id === undefined ? {} : { id }) }
    else {
      if (id !== undefined) origins.push({ line: id, piece: 'note', index: notes.length, at: 0, length: text.length })
      notes.push({ text, before: turns.length + (state.turn ? 1 : 0) })
    }
  }

  for (const { line, match } of lines) {
    const text = line.text.trim()
    const clock = line.header ? null : timeAlone(text)
    if (match && (line.header || accepted.has(labelKey(match.label)))) open(match, line)
    else if (clock !== null) {
      state.clock = clock
      drops.push({ kind: 'time-mark', text })
    } else if (line.kind === 'text' && state.turn) goOn(state.turn, line)
    else {
      if (line.kind !== 'note') close()
      keepAsNote(text, line)
    }
  }
  close()
  return { ...titled(state.title), notes, turns, drops, origins }
}
