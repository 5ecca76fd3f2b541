import { FaultError } from '../../contract/fault'
import { verifyShells } from '../../history/journal-entry'
import { nextRedo, nextUndo } from '../../history/replay'
import { openProject, writableProject } from '../app-session'
import { commit } from '../commit'
import type { Handlers } from '../handler'
import { projectStatus } from './status'

/** Undo, redo and the audit trail. */
export const historyHandlers: Handlers<'history.undo' | 'history.redo' | 'history.list'> = {
  async 'history.undo'(app) {
    const step = nextUndo(writableProject(app).history)
    if (step === null) throw new FaultError('history.nothing-to-undo')
    await commit(app, 'history.undo', step.change, { of: step.of })
    return projectStatus(app)
  },

  async 'history.redo'(app) {
    const step = nextRedo(writableProject(app).history)
    if (step === null) throw new FaultError('history.nothing-to-redo')
    await commit(app, 'history.redo', step.change, { of: step.of })
    return projectStatus(app)
  },

  async 'history.list'(app, input) {
    const { store, history } = openProject(app)
    const shells = await store.shells()
    const initials = new Map(history.state.all('coder').map((it) => [it.id, it.initials]))
    const entries = shells.slice(-input.limit).map((it) => ({
      seq: it.seq,
      time: it.time,
      coder: it.coder === null ? '' : (initials.get(it.coder) ?? ''),
      command: it.command,
      records: it.records.length,
      of: it.of,
    }))
    return { entries, intact: verifyShells(shells).intact }
  },
}
