import type { CodedReportInput, ReportExcerpt, ReportLine } from '../../export/coded-report-input'
import { countedParticipants, voiceFinder } from '../../analysis/tally'
import { overlapFinder } from '../../anchor/sweep'
import { sourceRuns } from '../../export/source-runs'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { CodeId, DocumentId, ParticipantId } from '../../model/ids'
import type { Document } from '../../model/document'
import type { Span } from '../../model/scalars'
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
  const counted = countedParticipants(state)
  for (const document of state.documents().filter((it) => wanted.has(it.id))) {
    const voicesIn = voiceFinder(state, document.id, counted)
    const linesIn = lineFinder(state, document, counted)
    const codings = state.codingsOf(document.id).filter((it) => codes.has(it.code))
    const under = codesByNumber(codings, numbers)
    for (const coding of codings) {
      const number = numbers.of.get(coding.id) ?? 0
      const { people, isTheirsAlone } = voicesIn(coding.span)
      if (isTheirsAlone) continue
      if (people.some((it) => state.get(it)?.consent.mayQuote === false)) notQuoted.add(number)
      else
        excerpts.push({
          code: coding.code,
          document: document.id,
          lines: linesIn(coding.span),
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

/** What the voices of a passage say in it, those left out who have withdrawn or do not count. */
function lineFinder(
  state: ProjectState,
  document: Document,
  counted: ReadonlySet<ParticipantId>,
): (span: Span) => ReportLine[] {
  const text = state.textOf(document.id)
  const places = state.placesOf(document.id)
  const turnsIn = overlapFinder(state.turnsOf(document.id))
  return (span) =>
    turnsIn(span).flatMap((turn): ReportLine[] => {
      const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
      const person = speaker === undefined ? null : voiceOf(speaker)
      if (person !== null && !counted.has(person)) return []
      const part = { start: Math.max(turn.span.start, span.start), end: Math.min(turn.span.end, span.end) }
      return [
        {
          label: speaker === undefined ? null : labelAfter(state, speaker, document),
          isCounted: speaker === undefined || person !== null,
          runs: sourceRuns(text, part, document.id, places),
        },
      ]
    })
}
