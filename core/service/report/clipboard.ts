import type { ParsedInputOf } from '../../contract/call'
import type { Contract } from '../../contract/contract'
import { FaultError } from '../../contract/fault'
import { sourceRuns } from '../../export/source-runs'
import { openProject, type App } from '../app-session'
import { required } from '../commit'
import { runJob } from '../run-job'
import { gateBasis, gateTerms } from './terms'

const call = 'clipboard.release'

/**
 * The words of a passage, where the final check lets them go as it would in a file. Faults: `span.outside`,
 * `gate.not-approved`, `gate.refused` {count}.
 */
export async function releaseToClipboard(
  app: App,
  { document: id, span }: ParsedInputOf<Contract[typeof call]>,
): Promise<Readonly<{ text: string }>> {
  const project = openProject(app)
  const { state } = project.history
  const document = required(state.get(id))
  const text = state.textOf(id)
  if (span.end > text.length) throw new FaultError('span.outside')
  if (document.state !== 'deidentified') throw new FaultError('gate.not-approved', { count: 1 })
  const { findings } = await runJob(app, call, 'gate-words', {
    parts: [{ part: id, runs: sourceRuns(text, span, id, state.placesOf(id)) }],
    fileName: '',
    terms: gateTerms(project),
    language: document.language,
    ...(await gateBasis(app, project, [id])),
  })
  if (findings.length > 0) throw new FaultError('gate.refused', { count: findings.length })
  return { text: text.slice(span.start, span.end) }
}
