import { contains, overlaps, snapOut } from '../../anchor/span'
import { descendantsOf } from '../../coding/codebook'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId, TurnId } from '../../model/ids'
import type { Passage } from '../../model/passage'
import type { Span } from '../../model/scalars'
import type { Turn } from '../../model/turn'
import { hasOtherVoices, turnsOfParticipant, type Target } from './target'

/** What stands where a part of a turn was removed for good. */
export const gap = '[…]'

/** A passage that goes, and what stands there afterwards: nothing for whole turns, `gap` for a part of one. */
export type Cut = Readonly<{ span: Span; text: '' | typeof gap }>

/** What goes of the texts. Spans of one document lie in order and never overlap. */
export type Cuts = Readonly<{
  /** Documents that go whole, with all that lies on them. */
  documents: ReadonlySet<DocumentId>
  /** Turns that go whole in documents that stay. */
  turns: ReadonlySet<TurnId>
  /** Turns that lose a part. */
  partly: ReadonlySet<TurnId>
  within: ReadonlyMap<DocumentId, readonly Cut[]>
}>

/** The passages that a removal takes out of the texts. */
export function cutsOf(state: ProjectState, target: Target): Cuts {
  const documents = new Set<DocumentId>()
  const turns = new Set<TurnId>()
  const partly = new Set<TurnId>()
  const within = new Map<DocumentId, readonly Cut[]>()
  for (const { id } of state.documents()) {
    if (goesWhole(state, id, target)) documents.add(id)
    else {
      const spans = spansIn(state, id, target)
      if (spans.length === 0) continue
      const cut = cutsIn(state, id, spans)
      for (const it of cut.turns) turns.add(it)
      for (const it of cut.partly) partly.add(it)
      if (cut.cuts.length > 0) within.set(id, cut.cuts)
    }
  }
  return { documents, turns, partly, within }
}

function goesWhole(state: ProjectState, document: DocumentId, target: Target): boolean {
  if (target.kind !== 'participant') return false
  const own = turnsOfParticipant(state, document, target.participant)
  return own.length > 0 && !hasOtherVoices(state, document, target.participant)
}

function spansIn(state: ProjectState, document: DocumentId, target: Target): readonly Span[] {
  if (target.kind === 'passage') return target.document === document ? [target.span] : []
  const own = turnsOfParticipant(state, document, target.participant).map((it) => it.span)
  if (target.kind === 'participant') return own
  const codes = descendantsOf(state.all('code'), target.code)
  const coded = state.codingsOf(document).filter((it) => codes.has(it.code))
  return coded.flatMap(({ span }) => own.flatMap((it) => (overlaps(it, span) ? [intersection(it, span)] : [])))
}

type Part = Readonly<{ turns: readonly TurnId[]; partly: readonly TurnId[]; cuts: readonly Cut[] }>

function cutsIn(state: ProjectState, document: DocumentId, spans: readonly Span[]): Part {
  const text = state.textOf(document)
  const places = state.placesOf(document).map((it) => it.span)
  const wanted = united(spans.map((it) => withWhole(snapOut(text, it), places)))
  const turns = state.turnsOf(document)
  const gone = turns.filter((turn) => isWhole(text, turn, wanted))
  const whole = united(
    groupsOf(
      text,
      gone.map((it) => it.span),
    ),
  )
  const parts = wanted
    .flatMap((span) => partsOutside(span, [...whole]))
    .flatMap((span) => perTurn(span, turns))
    .filter((span) => text.slice(span.start, span.end).trim() !== '')
  const cuts = [
    ...whole.map((span): Cut => ({ span, text: '' })),
    ...parts.map((span): Cut => ({ span, text: gap })),
  ].toSorted((a, b) => a.span.start - b.span.start)
  const partly = turns.filter((turn) => parts.some((it) => overlaps(it, turn.span)))
  return { turns: gone.map((it) => it.id), partly: partly.map((it) => it.id), cuts }
}

/** Whether nothing but blanks of a turn lies outside the passages. An empty turn inside a passage goes with it. */
function isWhole(text: string, turn: Turn, wanted: readonly Span[]): boolean {
  if (turn.span.start === turn.span.end) return wanted.some((it) => contains(it, turn.span) && it.start < it.end)
  if (!wanted.some((it) => overlaps(it, turn.span))) return false
  return partsOutside(turn.span, wanted).every((it) => text.slice(it.start, it.end).trim() === '')
}

/** Turns next to each other as one passage each, with the line break that parts them from what follows or, at the end, precedes. */
function groupsOf(text: string, turns: readonly Span[]): readonly Span[] {
  const groups: Span[] = []
  for (const span of turns) {
    const last = groups.at(-1)
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      groups[groups.length - 1] = { start: last.start, end: span.end }
    else groups.push(span)
  }
  return groups.map(({ start, end }) => {
    if (text[end] === '\n') return { start, end: end + 1 }
    return text[start - 1] === '\n' ? { start: start - 1, end } : { start, end }
  })
}

function perTurn(span: Span, turns: readonly Turn[]): readonly Span[] {
  const inside = turns.filter((it) => overlaps(it.span, span)).map((it) => intersection(it.span, span))
  return [...inside, ...partsOutside(span, inside)]
}

/** A replaced place is atomic: a passage that touches one takes all of it. */
function withWhole(span: Span, places: readonly Span[]): Span {
  return places
    .filter((it) => overlaps(it, span))
    .reduce((wide, it) => ({ start: Math.min(wide.start, it.start), end: Math.max(wide.end, it.end) }), span)
}

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

/** The same text in passages that do not overlap, in order. */
function united(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** What is left of a span outside others, which lie in order and do not overlap. */
export function partsOutside(span: Span, others: readonly Span[]): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const it of others) {
    if (!overlaps(it, span)) continue
    if (it.start > start) parts.push({ start, end: it.start })
    start = Math.max(start, it.end)
  }
  if (start < span.end) parts.push({ start, end: span.end })
  return parts
}

/** Passages marked for memos that a cut reaches: a remark on words that go says what they said. */
export function passagesCut(state: ProjectState, document: DocumentId, { within }: Cuts): readonly Passage[] {
  const cuts = within.get(document) ?? []
  const isReached = ({ span }: Passage) =>
    cuts.some((it) => overlaps(it.span, span) || (span.start === span.end && contains(it.span, span)))
  return state.passagesOf(document).filter(isReached)
}
