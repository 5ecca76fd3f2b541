import { beginChange } from '../../history/change-builder'
import { openProject, type App } from '../app-session'
import { commit } from '../commit'
import type { RecordEdits } from './record-edits'

/**
 * Writes a changed title of the project as a command of its own, before the rest: settings are changed by commands alone
 * that undo passes over, so that no undone step brings old settings back.
 */
export async function commitTitle(app: App, edits: RecordEdits): Promise<void> {
  const { state } = openProject(app).history
  const before = state.settings()
  const after = edits.get(before.id)
  if (after.title === before.title) return
  const change = beginChange(state)
  change.update(after)
  await commit(app, 'project.configure', change.build())
}
