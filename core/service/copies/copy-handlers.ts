import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { snapshotOf } from '../../history/replay'
import type { Snapshot } from '../../history/snapshot'
import type { DocumentId } from '../../model/ids'
import { openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { languageOf } from '../report/final-check'
import { gateBasis, gateTerms } from '../report/terms'
import { runJob } from '../run-job'
import { coderSnapshot } from './coder-copy'
import { partsOfCopy } from './copy-words'
import { copiesHolding, filesOut } from './files-out'
import { listedWhile, newCopy, rawCopy } from './list-copy'

/** The copies of a project, and the list of all that has left. */
export const copyHandlers: Handlers<'copy.list' | 'copy.holding' | 'copy.markErased' | 'copy.forCoder' | 'copy.raw'> = {
  'copy.list': (app) => filesOut(openProject(app).history.state),

  'copy.holding': (app, { documents }) => copiesHolding(openProject(app).history.state, documents),

  async 'copy.markErased'(app, { file, on }) {
    const { history, coder } = writableProject(app)
    const record = required(history.state.get<'receipt' | 'copy'>(file))
    const change = beginChange(history.state)
    change.update({ ...record, erased: on === null ? null : { on, coder } })
    await commit(app, 'copy.markErased', change.build())
    return {}
  },

  async 'copy.forCoder'(app, input) {
    const project = writableProject(app)
    const { state } = project.history
    const documents = approvedOf(project, input.documents)
    const copy = newCopy(app, { kind: 'for-coder', name: `${input.name}.fortrolig`, documents })
    const snapshot = coderSnapshot(state, { documents, withCodings: input.withCodings, copy })
    const verdict = await runJob(app, 'copy.forCoder', 'gate-words', {
      parts: partsOfCopy(snapshot),
      fileName: input.name,
      terms: gateTerms(project),
      language: languageOf(project, documents) ?? 'nb',
      ...(await gateBasis(app, project, documents)),
    })
    if (verdict.findings.length > 0) return { outcome: 'refused', findings: verdict.findings }
    const path = await listedWhile(app, 'copy.forCoder', copy, () => makeProject(app, input, { snapshot }))
    return { outcome: 'written', path, copy }
  },

  async 'copy.raw'(app, input) {
    const project = writableProject(app)
    const copy = rawCopy(app, input.reason, () => `${input.name}.fortrolig`)
    const path = await listedWhile(app, 'copy.raw', copy, async () => {
      const whole = snapshotOf(project.history)
      const snapshot = { ...whole, rest: { ...whole.rest, undo: [], redo: [] } }
      return makeProject(app, input, { snapshot, from: project })
    })
    return { path, copy }
  },
}

/** The documents asked for, or all that are approved. */
function approvedOf(
  { history: { state } }: ProjectSession,
  asked: readonly DocumentId[] | null,
): readonly DocumentId[] {
  const documents =
    asked?.map((it) => required(state.get(it))) ?? state.documents().filter((it) => it.state === 'deidentified')
  if (documents.length === 0) throw new FaultError('export.nothing')
  const waiting = documents.filter((it) => it.state !== 'deidentified').length
  if (waiting > 0) throw new FaultError('gate.not-approved', { count: waiting })
  return documents.map((it) => it.id)
}

type Target = Readonly<{ folder: string; name: string; passphrase: string }>

/** Makes a project beside the open one; `from`: with its log and its imported files too. Gives the path. */
async function makeProject(
  app: App,
  { folder, name, passphrase }: Target,
  { snapshot, from }: Readonly<{ snapshot: Snapshot; from?: ProjectSession }>,
): Promise<string> {
  const shells = (await from?.store.shells()) ?? []
  const { project } = valueOf(await app.ports.projects.create(folder, name, passphrase, { ...snapshot, shells }))
  try {
    for (const { document } of snapshot.documents) {
      const bytes = (await from?.store.source(document)) ?? null
      if (bytes !== null) await project.putSource(document, bytes)
      for (const it of (await from?.store.joined(document)) ?? []) await project.joinSource(document, it)
    }
  } finally {
    await project.close()
  }
  return project.path
}
