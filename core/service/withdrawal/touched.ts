import { mapSpan, type ChangeSet } from '../../anchor/change-set'
import { compareSpans, contains, isSameSpan, overlaps } from '../../anchor/span'
import type { TouchedPassage } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import { spanAfter } from './codings-left'
import type { Reach } from './reach'

/** A passage to look at, at its place in the text before the removal. */
type Touched = Readonly<{ document: DocumentId; span: Span; why: TouchedPassage['why']; codings: readonly Coding[] }>

/**
 * What others said that a removal touches, by document and place: coded sequences that lose a voice, and replies in which
 * somebody is named or answered, with the codings on them. A reply inside such a sequence stands with it.
 */
export function touchedBy(state: ProjectState, reach: Reach): readonly Touched[] {
  return state.documents().flatMap(({ id }) => {
    const sequences: Touched[] = []
    for (const coding of reach.codings.get(id)?.trimmed ?? []) {
      const same = sequences.findIndex((it) => isSameSpan(it.span, coding.span))
      if (same === -1) sequences.push({ document: id, span: coding.span, why: 'sequence', codings: [coding] })
      else sequences[same] = { ...sequences[same]!, codings: [...sequences[same]!.codings, coding] }
    }
    const named = reach.mentions.filter((it) => it.document === id)
    const replies = state
      .turnsOf(id)
      .filter((turn) => named.some((it) => overlaps(it.span, turn.span)))
      .filter((turn) => !sequences.some((it) => contains(it.span, turn.span)))
      .map((turn): Touched => {
        const codings = state.codingsOf(id).filter((it) => overlaps(it.span, turn.span))
        return { document: id, span: turn.span, why: 'named', codings }
      })
    const seen = [...sequences, ...replies]
    const answers = answersTo(state, id, reach).filter((it) => !seen.some((other) => overlaps(other.span, it.span)))
    return [...seen, ...answers].toSorted((a, b) => compareSpans(a.span, b.span))
  })
}

/** Coded passages of others that begin right after a turn that goes, with nobody but those who ask between. */
function answersTo(state: ProjectState, document: DocumentId, { cuts, target }: Reach): readonly Touched[] {
  if (target.kind === 'passage') return []
  const voices = state.turnsOf(document).filter((turn) => {
    const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
    return speaker !== undefined && voiceOf(speaker) !== null
  })
  const isGone = (turn: Turn | undefined) => turn !== undefined && (cuts.turns.has(turn.id) || cuts.partly.has(turn.id))
  const answers = voices.filter((turn, at) => !isGone(turn) && isGone(voices[at - 1]))
  const found = new Map<string, Touched>()
  for (const coding of state.codingsOf(document)) {
    const first = voices.find((it) => overlaps(it.span, coding.span))
    if (first === undefined || !answers.includes(first)) continue
    const key = `${coding.span.start} ${coding.span.end}`
    const codings = [...(found.get(key)?.codings ?? []), coding]
    found.set(key, { document, span: coding.span, why: 'answer', codings })
  }
  return [...found.values()]
}

/** The passages as the contract gives them, where they stand now or, with `texts`, after the removal. */
export function touchedPassages(
  state: ProjectState,
  touched: readonly Touched[],
  texts: ReadonlyMap<DocumentId, ChangeSet> = new Map<DocumentId, ChangeSet>(),
): readonly TouchedPassage[] {
  return touched.map(({ document, span, why, codings }) => {
    const text = texts.get(document)
    const now = text === undefined ? span : why === 'sequence' ? spanAfter(text, span) : mapSpan(text, span)
    return {
      document,
      documentTitle: state.get(document)?.title ?? '',
      span: now,
      text: state.textOf(document).slice(now.start, now.end),
      why,
      codes: [...new Set(codings.flatMap((it) => state.get(it.code)?.name ?? []))],
    }
  })
}
