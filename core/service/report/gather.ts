import { codebookRows, frequencyTable } from '../../analysis/frequency'
import { excerptsOf } from '../../coding/retrieval'
import type { ReportOptions } from '../../model/report-options'
import type { CodedReportInput, ReportExcerpt, ReportLine } from '../../export/coded-report-input'
import { sourceRuns } from '../../export/source-runs'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import { voiceOf } from '../../model/speaker'
import { labelAfter } from '../anonymise/approval'

/** Gathers what the coded report is made from. Every word keeps where it came from. */
export function gatherReport(state: ProjectState, options: ReportOptions, fileName: string | null): CodedReportInput {
  const wanted = options.documents === null ? null : new Set(options.documents)
  const excerpts = excerptsOf(state, null, true)
    .filter(({ coding }) => wanted === null || wanted.has(coding.document))
    .map(({ coding }) => reportExcerpt(state, coding))
  return {
    language: options.language,
    title: options.title,
    settings: state.settings(),
    parts: options.parts,
    attribution: options.attribution,
    codebook: codebookRows(state).map(({ code, depth }) => ({ code, depth })),
    excerpts,
    frequency: frequencyTable(state, wanted),
    fileName,
  }
}

function reportExcerpt(state: ProjectState, { code, document, span }: Coding): ReportExcerpt {
  const text = state.textOf(document)
  const places = state.placesOf(document)
  const record = state.get(document)
  const lines = state
    .turnsOf(document)
    .filter((turn) => turn.span.start < span.end && turn.span.end > span.start)
    .map((turn): ReportLine => {
      const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
      const part = { start: Math.max(turn.span.start, span.start), end: Math.min(turn.span.end, span.end) }
      return {
        label: speaker === undefined || record === undefined ? null : labelAfter(state, speaker, record),
        isCounted: speaker === undefined || voiceOf(speaker) !== null,
        runs: sourceRuns(text, part, document, places),
      }
    })
  return { code, document, documentTitle: record?.title ?? '', lines }
}
