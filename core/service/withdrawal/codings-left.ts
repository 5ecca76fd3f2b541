import { mapPosition, type ChangeSet } from '../../anchor/change-set'
import { isSameSpan, overlaps } from '../../anchor/span'
import { overlapFinder } from '../../anchor/sweep'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { CodingId, DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import { partsOutside, type Cut } from './cuts'

/** What becomes of the codings that a cut reaches. `trimmed` bear their spans in the text before the change. */
export type CodingsLeft = Readonly<{ gone: readonly Coding[]; trimmed: readonly Coding[] }>

/**
 * A coding keeps what it covers outside the cuts, from its first word to its last. It goes where nothing is left, or where
 * participants spoke in it and none of them does any more: the question alone is not what was coded.
 */
export function codingsLeft(state: ProjectState, document: DocumentId, cuts: readonly Cut[]): CodingsLeft {
  const text = state.textOf(document)
  const spans = cuts.map((it) => it.span)
  const isVoice = (turn: Turn) => {
    const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
    return speaker !== undefined && (voiceOf(speaker) !== null || speaker.role === 'participant')
  }
  const voices = overlapFinder(state.turnsOf(document).filter(isVoice))
  const gone: Coding[] = []
  const trimmed: Coding[] = []
  for (const coding of state.codingsOf(document)) {
    if (!spans.some((it) => overlaps(it, coding.span))) continue
    const parts = partsOutside(coding.span, spans).flatMap((it) => withoutBlanks(text, it))
    const isSpoken = voices(coding.span).length > 0
    const isStillSpoken = parts.some((it) => voices(it).length > 0)
    if (parts.length === 0 || (isSpoken && !isStillSpoken)) gone.push(coding)
    else trimmed.push({ ...coding, span: { start: parts[0]!.start, end: parts.at(-1)!.end } })
  }
  return { gone, trimmed }
}

function withoutBlanks(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [{ start: from, end: to }] : []
}

/** A span whose edges are words that stay, in the text after the change. */
export function spanAfter(change: ChangeSet, { start, end }: Span): Span {
  return { start: mapPosition(change, start, 'after'), end: mapPosition(change, end, 'before') }
}

/** Codings that cover the same words under the same code by the same coder as another now, with that one. */
export function doublesOf(all: readonly Coding[], moved: ReadonlySet<CodingId>): ReadonlyMap<CodingId, CodingId> {
  const doubles = new Map<CodingId, CodingId>()
  for (const it of all.filter((coding) => moved.has(coding.id))) {
    const same = all.find(
      (other) =>
        other.id !== it.id &&
        !doubles.has(other.id) &&
        other.code === it.code &&
        other.coder === it.coder &&
        isSameSpan(other.span, it.span),
    )
    if (same !== undefined) doubles.set(it.id, same.id)
  }
  return doubles
}
