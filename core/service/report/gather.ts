import { countedCodes, frequencyTable } from '../../analysis/frequency'
import { looksAutomatic } from '../../anonymise/lower-case'
import { countedDocuments } from '../../analysis/tally'
import type { CodedReportInput, ReportCode } from '../../export/coded-report-input'
import { words } from '../../export/runs'
import type { ProjectState } from '../../history/project-state'
import type { Receipt } from '../../model/receipt'
import type { ReportOptions } from '../../model/report-options'
import type { Language } from '../../model/scalars'
import { gatherExcerpts } from './gather-excerpts'
import { gatherParticipants, gatherSources } from './gather-people'
import { approvers, correctedTurns, gatherQuestions, replacedKinds } from './gather-words'
import { excerptNumbers, type ExcerptNumbers } from './excerpt-numbers'

/** How far the final check will have searched when the file leaves. */
export type ReportCheck = Readonly<{ reach: Receipt['reach']; termsSearched: number }>

/** What a report is made from, and the numbers that it is the first to print. */
export type GatheredReport = Readonly<{ input: CodedReportInput; newNumbers: ExcerptNumbers['fresh'] }>

/** Gathers what the coded report is made from. Every word keeps where it came from. */
export function gatherReport(
  state: ProjectState,
  options: ReportOptions,
  fileName: string | null,
  check: ReportCheck,
): GatheredReport {
  const within = options.documents === null ? null : new Set(options.documents)
  const documents = countedDocuments(state, within)
  const wanted = new Set(documents.map((it) => it.id))
  const codebook = countedCodes(state).map(({ code, depth }) => reportCode(code, depth, options.language))
  const numbers = excerptNumbers(state)
  const approved = documents.filter((it) => it.state === 'deidentified').length
  const input: CodedReportInput = {
    language: options.language,
    title: options.title,
    settings: state.settings(),
    options,
    codebook,
    ...gatherExcerpts(state, { wanted, codes: new Set(codebook.map((it) => it.code.id)), numbers }),
    frequency: frequencyTable(state, within),
    sources: gatherSources(state, wanted),
    participants: gatherParticipants(state, wanted),
    questions: gatherQuestions(state, codebook, numbers),
    correctedTurns: correctedTurns(state, wanted),
    anonymisation: {
      kinds: replacedKinds(state, wanted),
      approved,
      documents: wanted.size,
      automatic: documents.filter((it) => looksAutomatic(state.textOf(it.id))).length,
      by: approvers(state, wanted),
    },
    check,
    fileName,
  }
  const printed = new Set(input.excerpts.map((it) => it.number))
  const hasNumbers = options.quotes.withNumbers && options.parts.some((it) => it.part === 'excerpts' && it.isIn)
  return { input, newNumbers: hasNumbers ? numbers.fresh.filter((it) => printed.has(it.number)) : [] }
}

/** The code under its name in the report's language, where the codebook has it. */
function reportCode(
  code: ReturnType<typeof countedCodes>[number]['code'],
  depth: number,
  language: Language,
): ReportCode {
  const translated = code.names[language]?.trim() ?? ''
  return { code, depth, name: translated === '' ? words(code.name, code.id) : words(translated, `${code.id}/names`) }
}
