import { changeTo, differenceTo } from '../../history/difference'
import { replay, snapshotOf } from '../../history/replay'
import type { ProjectState } from '../../history/project-state'
import type { IsoInstant } from '../../model/scalars'
import { openProject, writableProject, type ProjectSession } from '../app-session'
import { commit } from '../commit'
import { listedWhile, rawCopy } from '../copies/list-copy'
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

  async 'project.backup'(app, input) {
    const project = writableProject(app)
    if (input.folder === null) {
      await fold(project)
      await project.store.backUp()
      return { path: null }
    }
    const { folder, reason } = input
    const copy = rawCopy(app, reason, (at) => nameElsewhere(project, at))
    await fold(project)
    return listedWhile(app, 'copy.raw', copy, () => project.store.backUpTo(folder, copy.name))
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

/** The project's own name with the moment, by which a backup outside it is found again. */
function nameElsewhere({ store }: ProjectSession, at: IsoInstant): string {
  const name = (store.path.split(/[\\/]/).at(-1) ?? '').replace(/\.fortrolig$/, '')
  return `${name} ${at.slice(0, 19).replaceAll(':', '-')}.fortrolig`
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
