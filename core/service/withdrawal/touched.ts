import { compareSpans, contains, isSameSpan, overlaps } from '../../anchor/span'
import type { TouchedPassage } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { AnyId, CodingId, DocumentId, TurnId } from '../../model/ids'
import type { PassageToSee, Removal } from '../../model/removal'
import type { Span } from '../../model/scalars'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import type { Reach } from './reach'

/** A passage to look at, at its place in the text before the removal. */
type Touched = Readonly<{
  document: DocumentId
  span: Span
  why: TouchedPassage['why']
  turn: TurnId | null
  codings: readonly Coding[]
}>

/**
 * What others said that a removal touches, by document and place: coded sequences that lose a voice, and replies in which
 * somebody is named or answered, with the codings on them. A reply inside such a sequence stands with it.
 */
export function touchedBy(state: ProjectState, reach: Reach): readonly Touched[] {
  return state.documents().flatMap(({ id }) => {
    const sequences: Touched[] = []
    for (const coding of reach.codings.get(id)?.trimmed ?? []) {
      const same = sequences.findIndex((it) => isSameSpan(it.span, coding.span))
      if (same === -1)
        sequences.push({ document: id, span: coding.span, why: 'sequence', turn: null, codings: [coding] })
      else sequences[same] = { ...sequences[same]!, codings: [...sequences[same]!.codings, coding] }
    }
    const named = reach.mentions.filter((it) => it.document === id)
    const replies = state
      .turnsOf(id)
      .filter((turn) => named.some((it) => overlaps(it.span, turn.span)))
      .filter((turn) => !sequences.some((it) => contains(it.span, turn.span)))
      .map((turn): Touched => {
        const codings = state.codingsOf(id).filter((it) => overlaps(it.span, turn.span))
        return { document: id, span: turn.span, why: 'named', turn: turn.id, codings }
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
    found.set(key, { document, span: coding.span, why: 'answer', turn: null, codings })
  }
  return [...found.values()]
}

/** What became of records in a removal: those that went, and the codings that became one with another. */
export type Fate = Readonly<{ removed: ReadonlySet<AnyId>; doubles: ReadonlyMap<CodingId, CodingId> }>

/** The passages as the receipt remembers them: by the ids of what stays, each once. */
export function toSee(touched: readonly Touched[], fate: Fate): readonly PassageToSee[] {
  const passages = touched.map(({ document, why, turn, codings }) => ({
    ...{ document, why, turn, isSeen: false },
    codings: codings.map((it) => it.id),
  }))
  return stillThere(passages, fate)
}

/** Passages of an earlier receipt without what a later removal takes. */
export function stillThere(passages: readonly PassageToSee[], { removed, doubles }: Fate): readonly PassageToSee[] {
  const left = new Map<AnyId, PassageToSee>()
  for (const it of passages) {
    const codings = [...new Set(it.codings.map((id) => doubles.get(id) ?? id))].filter((id) => !removed.has(id))
    const isTurnGone = it.turn !== null && removed.has(it.turn)
    const passage = { ...it, codings }
    const id = idOf(passage)
    if (removed.has(it.document) || isTurnGone || id === null || left.has(id)) continue
    left.set(id, passage)
  }
  return [...left.values()]
}

/** By which a passage of a receipt is known. */
export function idOf({ turn, codings }: Pick<PassageToSee, 'turn' | 'codings'>): TurnId | CodingId | null {
  return turn ?? codings[0] ?? null
}

/** The passages before a removal, as the contract gives them. */
export function touchedPassages(state: ProjectState, touched: readonly Touched[]): readonly TouchedPassage[] {
  return touched.flatMap(({ document, span, why, turn, codings }) => {
    const id = idOf({ turn, codings: codings.map((it) => it.id) })
    return id === null ? [] : [{ ...shown(state, { document, span, codings }), id, why, isSeen: false }]
  })
}

/** The passages of a receipt where they lie now. What has gone since is left out. */
export function touchedNow(state: ProjectState, { passages }: Removal): readonly TouchedPassage[] {
  return passages.flatMap((it) => {
    const codings = it.codings.flatMap((id) => state.get(id) ?? [])
    const span = it.turn === null ? codings[0]?.span : state.get(it.turn)?.span
    const id = idOf(it)
    if (span === undefined || id === null) return []
    return [{ ...shown(state, { document: it.document, span, codings }), id, why: it.why, isSeen: it.isSeen }]
  })
}

function shown(state: ProjectState, { document, span, codings }: Pick<Touched, 'document' | 'span' | 'codings'>) {
  return {
    document,
    documentTitle: state.get(document)?.title ?? '',
    span,
    text: state.textOf(document).slice(span.start, span.end),
    codes: [...new Set(codings.flatMap((it) => state.get(it.code)?.name ?? []))],
  }
}
