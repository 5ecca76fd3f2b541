import { FaultError } from '../../contract/fault'
import type { ReportOptions } from '../../model/report-options'
import type { GateVerdict } from '../../anonymise/gate/verdict'
import { codedReport } from '../../export/coded-report'
import type { DocumentId } from '../../model/ids'
import type { Language } from '../../model/scalars'
import type { Receipt } from '../../model/receipt'
import { openProject, type App, type ProjectSession } from '../app-session'
import { nameListState } from '../project/status'
import { runJob } from '../run-job'
import { gatherReport } from './gather'
import { decidedSpans, gateTerms, keptPlaces, replacementsOf } from './terms'

/** A finished file in memory with what the final check says of it. */
export type CheckedFile = Readonly<{
  fileName: string
  bytes: Uint8Array
  verdict: GateVerdict
  reach: Receipt['reach']
  documents: readonly DocumentId[]
}>

/**
 * Makes the Word file and checks the finished bytes. Nothing has left yet: what the verdict finds is the caller's to
 * refuse. Faults: `export.nothing`, `gate.not-approved` (list closed and a document not approved), `name-list.closed`.
 */
export async function makeAndCheck(
  app: App,
  call: string,
  options: ReportOptions,
  name: string | null,
): Promise<CheckedFile> {
  const project = openProject(app)
  const { state } = project.history
  const input = gatherReport(state, options, name)
  if (input.codebook.length === 0) throw new FaultError('export.nothing')
  const documents = [...new Set(input.excerpts.map((it) => it.document))]
  const reach = reachOf(project, documents)
  const report = codedReport(input)
  const fileName = report.fileName.map((it) => it.text).join('')
  const { bytes, manifest } = await runJob(app, call, 'word', report)
  const verdict = await runJob(app, call, 'gate', {
    bytes,
    fileName,
    manifest,
    terms: gateTerms(project),
    kept: keptPlaces(project),
    language: languageOf(project, documents) ?? options.language,
    decided: decidedSpans(project),
    replacements: replacementsOf(project),
  })
  return { fileName, bytes, verdict, reach, documents }
}

/** How far the key scan reaches; a closed list lets only approved documents through. */
function reachOf(project: ProjectSession, documents: readonly DocumentId[]): Receipt['reach'] {
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

function languageOf(project: ProjectSession, documents: readonly DocumentId[]): Language | undefined {
  const first = documents[0]
  return first === undefined ? undefined : project.history.state.get(first)?.language
}
