import { acceptLabels, labelKey } from '../conversation/accept-labels'
import { cleanText } from '../characters/clean-text'
import { plain, type Conversation } from '../conversation/conversation'
import { readCueText } from './cue-text'
import { hasUnpaddedTimes, isTiming, parseTiming, type CueTiming } from './cue-time'
import type { DraftTurn, ImportMessage } from '../draft'
import { matchLabel, type LabelMatch } from '../conversation/label-shape'
import type { Layout } from '../layout'
import type { Drop } from '../source-line'

/** One caption of a file: when, and its text as written, its lines joined by one space. `id` null: it has none. */
type Cue = Readonly<{ id: string | null; timing: CueTiming; text: string }>

/** One voice of one cue. */
type Piece = Readonly<{
  stem: string | null
  timing: CueTiming
  voice: string | null
  text: string
  written: string
}>

type CueFile = Readonly<{ cues: readonly Cue[]; notes: readonly string[]; untimed: readonly number[] }>

/** Captions read. `untimed`: the lines, from 1, where blocks without times begin. */
export type CuesRead = Readonly<{ conversation: Conversation; untimed: readonly number[] }>

/** `GUID/119` of `GUID/119-0`, `GUID` of `GUID-0`: the cues of one utterance share it. */
const utterance = /^(.*[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/\d+)?)-\d+$/iu

/**
 * Reads the captions of WebVTT and SubRip as turns: the cues of one utterance (ids that share a stem) are one turn, other
 * cues one each. In order of their start; cues that overlap stay whole; a cue that only
 * underlines another word of the one before it is no new one. A speaker is a voice tag, or a label that the whole
 * file bears out; where labels are in use, a cue without one goes on. Blocks without times are kept as notes.
 */
export function readCues(lines: readonly string[], title: string | null): CuesRead {
  const drops: Drop[] = []
  const file = cuesOf(lines, drops)
  const pieces = withoutHighlights(
    file.cues.flatMap((cue) => piecesOf(cue, drops)),
    drops,
  )
  const labelled = withLabels(pieces, drops)
  const turns = joinUtterances(labelled.pieces, drops).toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0))
  const notes = file.notes.map((text) => ({ text, before: 0 }))
  const layout = layoutOf(file.cues, turns)
  return {
    conversation: { ...plain, title, notes, turns, drops, colons: labelled.colons, layout },
    untimed: file.untimed,
  }
}

/** That captions lack their times, if so: how many, and the line of the first. */
export function timesMissing({ untimed }: CuesRead): readonly ImportMessage[] {
  const [line] = untimed
  return line === undefined ? [] : [{ code: 'captions-without-times', params: { count: untimed.length, line } }]
}

/** Who wrote the captions: Teams by its ids, its times or a closed voice around every cue, Whisper by times without hours or by `SPEAKER_00`. */
function layoutOf(cues: readonly Cue[], turns: readonly DraftTurn[]): Layout {
  const isTeams = ({ id, timing }: Cue) => utterance.test(id?.trim() ?? '') || /^-?\d:/u.test(timing.written)
  const isWholeVoice = ({ id, text }: Cue) => id === null && /^<v [^>]+>.*<\/v>$/u.test(text)
  if (cues.length > 0 && (cues.some(isTeams) || cues.every(isWholeVoice))) return 'teams'
  const isWhisper =
    cues.some((it) => !it.timing.hasHours) && cues.every((it) => it.id === null) && turns.every((it) => !it.speaker)
  return isWhisper || turns.some((it) => /^SPEAKER_\d+$/u.test(it.speaker ?? '')) ? 'whisper' : 'captions'
}

/** Whisper's `--highlight_words` writes a sentence again for each of its words, another one underlined each time. */
function withoutHighlights(pieces: readonly Piece[], drops: Drop[]): readonly Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const before = kept.at(-1)
    if (before && isSameSentence(before, piece)) {
      drops.push({ kind: 'alternate', text: piece.text })
      if (piece.voice !== null) drops.push({ kind: 'repeated-label', text: piece.voice })
      const endMs = Math.max(before.timing.endMs, piece.timing.endMs)
      kept[kept.length - 1] = { ...piece, timing: { ...before.timing, endMs } }
    } else kept.push(piece)
  }
  return kept
}

function cuesOf(lines: readonly string[], drops: Drop[]): CueFile {
  const isUnpadded = hasUnpaddedTimes(lines)
  const cues: Cue[] = []
  const notes: string[] = []
  const untimed: number[] = []
  for (const { lines: block, number } of blocksOf(lines)) {
    const starts = block.flatMap((line, index) => (isTiming(line) ? [index] : []))
    const before = block.slice(0, starts[0] ?? block.length)
    // Whatever stands over the times is the cue's id, the last line of it; what stands over that belongs nowhere.
    const id = starts.length > 0 ? before.pop() : undefined
    if (id !== undefined) drops.push({ kind: 'cue-id', text: id })
    if (starts.length === 0) untimed.push(number)
    if (before.length > 0) notes.push(before.map((line) => line.trim()).join('\n'))
    for (const [position, start] of starts.entries()) {
      const timing = parseTiming(block[start]!, isUnpadded)!
      drops.push({ kind: 'time-mark', text: timing.written })
      const text = block.slice(start + 1, starts[position + 1] ?? block.length)
      cues.push({ id: position === 0 ? (id ?? null) : null, timing, text: text.map((it) => it.trim()).join(' ') })
    }
  }
  return { cues, notes, untimed }
}

function isSameSentence(before: Piece, piece: Piece): boolean {
  const isMarked = before.written !== piece.written && /<u>/u.test(before.written + piece.written)
  const isSame = before.text === piece.text && before.voice === piece.voice
  return isMarked && isSame && piece.timing.startMs <= before.timing.endMs
}

type Block = { readonly number: number; readonly lines: string[] }

/** Lines between blank ones, with the number of the first, from 1. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = null
    else if (open) open.lines.push(line)
    else blocks.push((open = { number: index + 1, lines: [line] }))
  }
  return blocks
}

function piecesOf({ id, timing, text }: Cue, drops: Drop[]): readonly Piece[] {
  const stem = utterance.exec(id?.trim() ?? '')?.[1] ?? null
  const spans = readCueText(text, drops)
  // An utterance that the machine heard and wrote nothing of is one all the same: it has its id and its time.
  const heard = spans.length === 0 && stem !== null ? [{ voice: null, text: '' }] : spans
  return heard.map((span) => ({ stem, timing, written: text, ...span }))
}

/** Finds `Name:` and `[Name]:` at the start of cues, where no voice tag says who speaks. */
function withLabels(pieces: readonly Piece[], drops: Drop[]): Readonly<{ pieces: readonly Piece[]; colons: number }> {
  const matches = pieces.map(({ voice, text }) => (voice === null ? labelOf(text) : null))
  const found = matches.filter((match) => match !== null)
  const accepted = acceptInCues(found, pieces.length)
  let last: string | null = null
  const read = pieces.map((piece, index): Piece => {
    const match = matches[index]
    if (match && accepted.has(labelKey(match.label))) {
      drops.push({ kind: 'label-mark', text: match.marks })
      last = match.label
      return { ...piece, voice: match.label, text: match.rest }
    }
    return piece.voice === null && last !== null ? { ...piece, voice: last } : piece
  })
  const colons = found.filter((match) => !accepted.has(labelKey(match.label))).length
  return { pieces: read.filter((it) => it.text !== '' || it.stem !== null), colons }
}

/** Where nearly every cue has a label, as Zoom writes, a name that speaks once is one too. */
function acceptInCues(found: readonly LabelMatch[], cueCount: number): ReadonlySet<string> {
  const accepted = acceptLabels(found, cueCount)
  const sure = found.filter(({ label }) => accepted.has(labelKey(label))).length
  if (sure < cueCount * 0.9) return accepted
  const names = found.filter(({ label }) => /^\p{Lu}\S*(?: \S+){0,2}$/u.test(label))
  return new Set([...accepted, ...names.map(({ label }) => labelKey(label))])
}

function labelOf(text: string): LabelMatch | null {
  const match = matchLabel(text)
  return match && ['colon', 'tight', 'bracket'].includes(match.shape) && match.rest !== '' ? match : null
}

function joinUtterances(pieces: readonly Piece[], drops: Drop[]): readonly DraftTurn[] {
  const turns: { speaker: string | null; startMs: number; endMs: number; text: string }[] = []
  const open = new Map<string, (typeof turns)[number]>()
  for (const { stem, timing, voice, text } of pieces) {
    const key = stem === null ? null : `${stem} ${voice ?? ''}`
    const begun = key === null ? undefined : open.get(key)
    if (begun) {
      begun.text = [begun.text, text].filter((it) => it !== '').join(' ')
      if (voice !== null) drops.push({ kind: 'label-mark', text: voice })
      begun.startMs = Math.min(begun.startMs, timing.startMs)
      begun.endMs = Math.max(begun.endMs, timing.endMs)
      continue
    }
    const turn = { speaker: voice, startMs: timing.startMs, endMs: timing.endMs, text }
    turns.push(turn)
    if (key !== null) open.set(key, turn)
  }
  return turns
}

/** Text in NFC without shapeless characters, which go to `drops`. */
export function cleanCaptions(text: string, drops: Drop[]): string {
  const clean = cleanText(text)
  if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
  return clean.text
}
