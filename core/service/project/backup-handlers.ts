import { changeTo, differenceTo } from '../../history/difference'
import { replay, snapshotOf } from '../../history/replay'
import type { ProjectState } from '../../history/project-state'
import type { Copy } from '../../model/copy'
import { openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { commit } from '../commit'
import { listedWhile, newCopy } from '../copies/list-copy'
import type { Handlers } from '../handler'
import { projectStatus } from './status'

/** Backups, what restoring one would change, and the passphrases of what is open. */
export const backupHandlers: Handlers<
  'project.backups' | 'project.backup' | 'project.previewRestore' | 'project.restore' | 'project.changePassphrase'
> = {
  async 'project.backups'(app) {
    const { store, history } = openProject(app)
    const backups = await store.backups()
    return backups.map(({ seq, ...it }) => ({ ...it, commandsSince: history.seq - seq }))
  },

  async 'project.backup'(app, { folder }) {
    const project = writableProject(app)
    await fold(project)
    if (folder !== null) return listedWhile(app, 'copy.raw', copyElsewhere(app), () => project.store.backUpTo(folder))
    await project.store.backUp()
    return { path: null }
  },

  async 'project.previewRestore'(app, input) {
    const { store, history } = openProject(app)
    return { differences: differenceTo(await stateOf(store, input.backup), history.state) }
  },

  async 'project.restore'(app, input) {
    const project = writableProject(app)
    const then = await stateOf(project.store, input.backup)
    await fold(project)
    await project.store.backUp()
    await commit(app, 'project.restore', changeTo(then, project.history.state))
    return projectStatus(app)
  },

  async 'project.changePassphrase'(app, { passphrase, ...change }) {
    return writableProject(app).store.rekey(passphrase, change)
  },
}

/** What no barrier reaches is listed among the copies, by the project's own name. */
function copyElsewhere(app: App): Copy {
  const { store, history } = writableProject(app)
  const documents = history.state.documents()
  return newCopy(app, {
    kind: 'raw',
    name: store.path.split(/[\\/]/).at(-1) ?? '',
    documents: documents.map((it) => it.id),
    originals: documents.filter((it) => it.state !== 'deidentified').map((it) => it.id),
  })
}

/** Folds the journal into snapshots, so that a backup stands by itself. */
async function fold({ store, history, changed }: ProjectSession): Promise<void> {
  if (store.journalLength() === 0) return
  await store.compact(snapshotOf(history), new Set(changed))
  changed.clear()
}

async function stateOf(store: ProjectSession['store'], backup: string): Promise<ProjectState> {
  const { snapshot, frames } = await store.readBackup(backup)
  return replay(snapshot, frames).state
}
