import { reportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput, ReportExcerpt, ReportLine } from './coded-report-input'
import type { SourcedRun } from './manifest'
import { own, plain, styled, words } from './runs'
import type { Block, Inline } from './report'

/**
 * A passage as a block quote. One voice: the words, then who and where in brackets. Several voices: a dialogue with
 * each voice named at its line, those outside the counts quiet, and the document in brackets.
 */
export function quoteBlock(excerpt: ReportExcerpt, input: CodedReportInput): Block {
  const lines = joinedVoices(excerpt.lines)
  const voices = new Set(lines.map((line) => line.label))
  const isDialogue = voices.size > 1
  return {
    kind: 'quote',
    lines: lines.map((line) => (isDialogue ? dialogueLine(line, input) : [tone(line, line.runs)])),
    attribution: attribution(excerpt, isDialogue ? null : (lines[0]?.label ?? null), input),
  }
}

/** A voice that goes on over several turns stays one line. */
function joinedVoices(lines: readonly ReportLine[]): ReportLine[] {
  const joined: ReportLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last?.label === line.label && last.isCounted === line.isCounted)
      joined[joined.length - 1] = { ...last, runs: [...last.runs, own(' '), ...line.runs] }
    else joined.push(line)
  }
  return joined
}

function dialogueLine(line: ReportLine, input: CodedReportInput): Inline[] {
  const lead: SourcedRun[] =
    line.label === null || (input.attribution === 'none' && line.isCounted)
      ? [own('– ')]
      : [{ text: opening(line), source: { kind: 'label' } }, own(': ')]
  return [tone(line, [...lead, ...line.runs])]
}

/** A role's word opens its line with a capital; a pseudonym is printed as it is. */
function opening({ label, isCounted }: ReportLine): string {
  const text = label ?? ''
  return isCounted ? text : text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}

function tone(line: ReportLine, runs: readonly SourcedRun[]): Inline {
  return line.isCounted || line.label === null ? plain(...runs) : styled('quiet', ...runs)
}

function attribution(excerpt: ReportExcerpt, label: string | null, input: CodedReportInput): Inline[] {
  if (input.attribution === 'none') return []
  const named: SourcedRun[] = label === null ? [] : [{ text: label, source: { kind: 'label' } }]
  const where: SourcedRun[] =
    input.attribution === 'participant-and-document'
      ? [words(titleInBrackets(excerpt.documentTitle, input), `${excerpt.document}/title`)]
      : []
  const pieces = named.length > 0 && where.length > 0 ? [...named, own(', '), ...where] : [...named, ...where]
  return pieces.length === 0 ? [] : [plain(own('('), ...pieces, own(')'))]
}

/** `Intervju 1` is `intervju 1` inside a bracket; other titles stay as they are. */
function titleInBrackets(title: string, input: CodedReportInput): string {
  const first = /^\p{L}+/u.exec(title)?.[0] ?? ''
  return reportCatalogue(input.language).materialWords.includes(first)
    ? title.charAt(0).toLocaleLowerCase('nb') + title.slice(1)
    : title
}
