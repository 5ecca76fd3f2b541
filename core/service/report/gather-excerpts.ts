import type { CodedReportInput, ReportExcerpt, ReportLine } from '../../export/coded-report-input'
import { overlapFinder } from '../../anchor/sweep'
import { sourceRuns } from '../../export/source-runs'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { CodeId, DocumentId, ParticipantId } from '../../model/ids'
import type { Turn } from '../../model/turn'
import { voiceOf } from '../../model/speaker'
import { labelAfter } from '../anonymise/approval'
import type { ExcerptNumbers } from './excerpt-numbers'

type Wanted = Readonly<{
  wanted: ReadonlySet<DocumentId>
  codes: ReadonlySet<CodeId>
  numbers: ExcerptNumbers
}>

/**
 * The passages of the wanted codes and documents. The words of who has withdrawn or stands outside the counts are left
 * out, and a passage that is theirs alone is not there; one that consent keeps from being quoted is counted only.
 */
export function gatherExcerpts(
  state: ProjectState,
  { wanted, codes, numbers }: Wanted,
): Pick<CodedReportInput, 'excerpts' | 'notQuoted'> {
  const excerpts: ReportExcerpt[] = []
  const notQuoted = new Set<number>()
  for (const document of state.documents().filter((it) => wanted.has(it.id))) {
    const turnsOf = overlapFinder(state.turnsOf(document.id))
    const codings = state.codingsOf(document.id).filter((it) => codes.has(it.code))
    const under = codesByNumber(codings, numbers)
    for (const coding of codings) {
      const number = numbers.of.get(coding.id) ?? 0
      const turns = turnsOf(coding.span)
      const voices = voicesOf(state, turns)
      if (voices.people.some((it) => !it.mayQuote)) notQuoted.add(number)
      else if (voices.people.length > 0 || !voices.hasLeft)
        excerpts.push({
          code: coding.code,
          document: document.id,
          lines: linesOf(state, coding, turns),
          number,
          alsoUnder: (under.get(number) ?? []).filter((it) => it !== coding.code),
          stance: coding.stance,
          isMarked: coding.markedForUse,
        })
    }
  }
  return { excerpts, notQuoted: notQuoted.size }
}

function codesByNumber(codings: readonly Coding[], numbers: ExcerptNumbers): ReadonlyMap<number, readonly CodeId[]> {
  const codes = new Map<number, CodeId[]>()
  for (const { id, code } of codings) {
    const number = numbers.of.get(id) ?? 0
    codes.set(number, [...(codes.get(number) ?? []), code])
  }
  return codes
}

type Voices = Readonly<{ people: readonly { mayQuote: boolean }[]; hasLeft: boolean }>

function voicesOf(state: ProjectState, turns: readonly Turn[]): Voices {
  const all = turns.flatMap((turn) => participantOf(state, turn) ?? [])
  const staying = all.filter((it) => isStaying(state, it))
  return {
    people: staying.map((it) => ({ mayQuote: state.get(it)?.consent.mayQuote ?? true })),
    hasLeft: staying.length < all.length,
  }
}

function participantOf(state: ProjectState, turn: Turn): ParticipantId | null {
  const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
  return speaker === undefined ? null : voiceOf(speaker)
}

function isStaying(state: ProjectState, id: ParticipantId): boolean {
  const person = state.get(id)
  return person !== undefined && person.isCounted && person.consent.withdrawn === null
}

function linesOf(state: ProjectState, { document, span }: Coding, turns: readonly Turn[]): ReportLine[] {
  const text = state.textOf(document)
  const places = state.placesOf(document)
  const record = state.get(document)
  return turns.flatMap((turn): ReportLine[] => {
    const person = participantOf(state, turn)
    if (person !== null && !isStaying(state, person)) return []
    const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
    const part = { start: Math.max(turn.span.start, span.start), end: Math.min(turn.span.end, span.end) }
    return [
      {
        label: speaker === undefined || record === undefined ? null : labelAfter(state, speaker, record),
        isCounted: speaker === undefined || person !== null,
        runs: sourceRuns(text, part, document, places),
      },
    ]
  })
}
