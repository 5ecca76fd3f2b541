import { FaultError } from '../../contract/fault'
import type { ReportOptions } from '../../model/report-options'
import type { GateVerdict, Term } from '../../anonymise/gate/verdict'
import { codedReport } from '../../export/coded-report'
import type { Manifest } from '../../export/manifest'
import type { Report } from '../../export/report'
import type { DocumentId } from '../../model/ids'
import type { Language } from '../../model/scalars'
import type { Receipt } from '../../model/receipt'
import { openProject, type App, type ProjectSession } from '../app-session'
import { nameListState } from '../project/status'
import { runJob } from '../run-job'
import { gatherReport, type ReportCheck } from './gather'
import { smallNumbers, type ReportNote } from './small-numbers'
import { gateBasis, gateTerms } from './terms'

/** A finished file in memory with what the final check says of it. */
export type CheckedFile = Readonly<{
  fileName: string
  bytes: Uint8Array
  verdict: GateVerdict
  reach: Receipt['reach']
  documents: readonly DocumentId[]
  numbered: NonNullable<Receipt['numbered']>
  notes: readonly ReportNote[]
}>

/**
 * Makes the Word file and checks the finished bytes. Nothing has left yet: what the verdict finds is the caller's to
 * refuse. Faults: `export.nothing`, `gate.not-approved` (list closed and a document not approved), `name-list.closed`.
 */
export async function makeAndCheck(
  app: App,
  call: string,
  options: ReportOptions,
  { name, copyId }: Readonly<{ name: string | null; copyId: string | null }>,
): Promise<CheckedFile> {
  const project = openProject(app)
  const terms = gateTerms(project)
  const documents = quotedDocuments(project, options)
  const reach = reachOf(project, documents)
  const check = { reach, termsSearched: terms.length }
  const { input, newNumbers } = gatherReport(project.history.state, options, name, check)
  if (input.codebook.length === 0) throw new FaultError('export.nothing')
  const report = { ...codedReport(input), copyId }
  const file = await checkReport(app, call, report, { documents, reach, terms })
  return { ...file, numbered: newNumbers, notes: smallNumbers(input) }
}

type Check = Readonly<{ documents: readonly DocumentId[]; reach: Receipt['reach']; terms: readonly Term[] }>
type FileInMemory = Omit<CheckedFile, 'numbered' | 'notes'>

/** Makes the Word file of any report and checks the finished bytes. */
export async function checkReport(
  app: App,
  call: string,
  report: Report,
  { documents, reach, terms }: Check,
): Promise<FileInMemory> {
  const project = openProject(app)
  const fileName = report.fileName.map((it) => it.text).join('')
  const { bytes, manifest } = await runJob(app, call, 'word', report)
  const verdict = await runJob(app, call, 'gate', {
    bytes,
    fileName,
    manifest,
    terms,
    language: languageOf(project, documents) ?? report.language,
    ...(await gateBasis(app, project, documentsIn(manifest))),
  })
  return { fileName, bytes, verdict, reach, documents }
}

/** The documents whose own words a file has. */
function documentsIn({ parts }: Manifest): readonly DocumentId[] {
  const found = new Set<DocumentId>()
  for (const { source } of parts.flatMap((it) => it.paragraphs.flat()))
    if (source.kind === 'text') found.add(source.document)
  return [...found]
}

/** How far the check of a report would reach now, for its preview. A closed list is no fault yet. */
export function expectedCheck(project: ProjectSession, options: ReportOptions): ReportCheck {
  const needsReceipt = options.parts.some((it) => it.part === 'receipt' && it.isIn)
  const reaches = { open: 'full', deleted: 'list-deleted', none: 'no-list', closed: 'without-list' } as const
  return {
    reach: reaches[nameListState(project)],
    termsSearched: needsReceipt ? gateTerms(project).length : 0,
  }
}

/** The documents with a coding that the report may print or count. */
function quotedDocuments({ history: { state } }: ProjectSession, { documents }: ReportOptions): DocumentId[] {
  const wanted = documents === null ? null : new Set(documents)
  return state
    .documents()
    .map((it) => it.id)
    .filter((it) => (wanted?.has(it) ?? true) && state.codingsOf(it).length > 0)
}

/** How far the key scan reaches; fault `gate.not-approved`: a closed list lets only approved documents through. */
export function reachOf(project: ProjectSession, documents: readonly DocumentId[]): Receipt['reach'] {
  const { state } = project.history
  switch (nameListState(project)) {
    case 'open':
      return 'full'
    case 'deleted':
      return 'list-deleted'
    case 'none':
      return 'no-list'
    case 'closed': {
      const waiting = documents.filter((it) => state.get(it)?.state !== 'deidentified').length
      if (waiting > 0) throw new FaultError('gate.not-approved', { count: waiting })
      return 'without-list'
    }
  }
}

/** The language of the first document, by which words of several are read. */
export function languageOf(project: ProjectSession, documents: readonly DocumentId[]): Language | undefined {
  const first = documents[0]
  return first === undefined ? undefined : project.history.state.get(first)?.language
}
