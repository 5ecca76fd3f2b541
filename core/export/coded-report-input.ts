import type { CodeId, DocumentId, ParticipantId } from '../model/ids'
import type { Code } from '../model/code'
import type { Stance } from '../model/coding'
import type { DocumentKind } from '../model/document'
import type { IdentifierKind } from '../model/identifier'
import type { Receipt } from '../model/receipt'
import type { ReportOptions } from '../model/report-options'
import type { Language } from '../model/scalars'
import type { Settings } from '../model/settings'
import type { SourcedRun } from './manifest'

/** A code with its place in the tree, in the tree's order. `depth` 0 is a category at the top. */
export type ReportCode = Readonly<{
  code: Pick<Code, 'id' | 'parent' | 'definition' | 'use' | 'notUse' | 'example'>
  /** The name in the report's language where the codebook has it. */
  name: SourcedRun
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
  lines: readonly ReportLine[]
  /** The passage's number, `U12` as 12: the same wherever and whenever it is printed. */
  number: number
  /** The other codes that the same passage stands under. */
  alsoUnder: readonly CodeId[]
  stance: Stance | null
  isMarked: boolean
}>

/** A document as attributions and tables name it. `number` among those of its kind; null: it is the only one. */
export type ReportSource = Readonly<{
  document: DocumentId
  kind: DocumentKind
  title: string
  /** What is spoken in it. */
  language: Language
  number: number | null
  /** The pseudonym of the only participant who speaks in it; null: several, or none. */
  onlyVoice: string | null
  /** How many participants who count speak in it. */
  voices: number
  words: number
  /** Distinct passages of a code and all below it in this document. */
  segments: ReadonlyMap<CodeId, number>
  allSegments: number
}>

/** Counts of a code and all below it: distinct passages, and participants who speak in them. */
export type ReportCounts = Readonly<{ segments: number; participants: number }>

/** The frequency table as the analysis gives it; unit and base are named in the report. */
export type ReportFrequency = Readonly<{
  rows: readonly (ReportCounts & Readonly<{ code: CodeId; depth: number }>)[]
  total: ReportCounts
  /** Everybody and everything in the study, also without a coded passage. */
  base: Readonly<{ participants: number; documents: number }>
}>

/** One who took part, with the documents in which they speak and the codes that their words stand under. */
export type ReportParticipant = Readonly<{
  id: ParticipantId
  label: string
  attributes: Readonly<Record<string, string>>
  documents: readonly DocumentId[]
  codes: ReadonlySet<CodeId>
}>

/** A question that somebody wrote down for the supervisor, and what it is about. */
export type ReportQuestion = Readonly<{ text: SourcedRun; about: readonly SourcedRun[] }>

/** How many places of a kind were decided how. */
export type ReplacedKind = Readonly<{
  kind: IdentifierKind
  replaced: number
  removed: number
  kept: number
  waiting: number
}>

/** All that the coded report is made from: plain data, gathered by the service. */
export type CodedReportInput = Readonly<{
  language: Language
  /** The user's title; empty gives the app's own. */
  title: string
  settings: Pick<Settings, 'participantWord' | 'method' | 'maskToken' | 'endDate'>
  options: Pick<ReportOptions, 'parts' | 'chapter' | 'quotes' | 'tables' | 'informants'>
  codebook: readonly ReportCode[]
  excerpts: readonly ReportExcerpt[]
  /** Passages that consent keeps from being quoted. */
  notQuoted: number
  frequency: ReportFrequency
  sources: readonly ReportSource[]
  participants: readonly ReportParticipant[]
  questions: readonly ReportQuestion[]
  /** Turns that were corrected because a participant, having read them, asked for it. */
  correctedTurns: number
  /** `automatic`: documents without capitals, in which less is found. `by`: how many people approved; their initials might be somebody's in the material. */
  anonymisation: Readonly<{
    kinds: readonly ReplacedKind[]
    approved: number
    documents: number
    automatic: number
    by: number
  }>
  /** What the final check will have searched when the file leaves: it leaves only if it found nothing. */
  check: Readonly<{ reach: Receipt['reach']; termsSearched: number }>
  /** The user's name for the file, with or without `.docx`; null: made from the title. Never from documents' titles. */
  fileName: string | null
}>
