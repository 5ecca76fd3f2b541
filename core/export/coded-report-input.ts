import type { CodeId, DocumentId } from '../model/ids'
import type { Code } from '../model/code'
import type { Language } from '../model/scalars'
import type { Settings } from '../model/settings'
import type { SourcedRun } from './manifest'

/** A code with its place in the tree, in the tree's order. `depth` 0 is a category at the top. */
export type ReportCode = Readonly<{
  code: Pick<Code, 'id' | 'parent' | 'name' | 'definition' | 'use' | 'notUse' | 'example'>
  depth: number
}>

/** What one voice says in a passage. `isCounted` false: moderator, interviewer, and others outside the counts. */
export type ReportLine = Readonly<{
  /** The speaker's label as it stands: a pseudonym or a role's word. Null: nobody is known to speak. */
  label: string | null
  isCounted: boolean
  runs: readonly SourcedRun[]
}>

/** A coded passage, once per code that it stands under. */
export type ReportExcerpt = Readonly<{
  code: CodeId
  document: DocumentId
  documentTitle: string
  lines: readonly ReportLine[]
}>

/** Counts of a code and all below it: distinct passages, and participants who speak in them. */
export type ReportCounts = Readonly<{ segments: number; participants: number }>

/** The frequency table as the analysis gives it; unit and base are named in the report. */
export type ReportFrequency = Readonly<{
  rows: readonly (ReportCounts & Readonly<{ code: CodeId; depth: number; name: string }>)[]
  total: ReportCounts
  /** Everybody and everything in the study, also without a coded passage. */
  base: Readonly<{ participants: number; documents: number }>
}>

/** What stands in brackets after a quote, so that a reader can tell whose words it is. */
export type Attribution = 'participant-and-document' | 'participant' | 'none'

/** All that the coded report is made from: plain data, gathered by the service. */
export type CodedReportInput = Readonly<{
  language: Language
  /** The user's title; empty gives the app's own. */
  title: string
  settings: Pick<Settings, 'participantWord' | 'method' | 'maskToken' | 'endDate'>
  parts: Readonly<{ codebook: boolean; excerpts: boolean; frequency: boolean }>
  attribution: Attribution
  codebook: readonly ReportCode[]
  excerpts: readonly ReportExcerpt[]
  frequency: ReportFrequency
  /** The user's name for the file, with or without `.docx`; null: made from the title. Never from documents' titles. */
  fileName: string | null
}>
