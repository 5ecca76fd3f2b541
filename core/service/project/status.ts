import type { ProjectStatus } from '../../contract/project'
import { required } from '../commit'
import { openProject, type App, type ProjectSession } from '../app-session'
import { openClusterCount } from '../anonymise/queue'

/** What the frame of the window shows of the open project. */
export async function projectStatus(app: App): Promise<ProjectStatus> {
  const project = openProject(app)
  const { state } = project.history
  return {
    path: project.store.path,
    settings: state.settings(),
    coder: required(state.get(project.coder)),
    coders: state.all('coder'),
    isReadOnly: project.store.isReadOnly,
    isSample: project.isSample,
    seq: project.history.seq,
    toDecide: await openClusterCount(app),
    nameList: nameListState(project),
    nameListPath: project.nameListPath,
    undo: project.history.undo.at(-1)?.shell.command ?? null,
    redo: project.history.redo.at(-1)?.shell.command ?? null,
    notices: [...project.store.notices, ...(project.nameList?.notices ?? [])],
  }
}

/** Whether there is a name list, and whether it is open. */
export function nameListState(project: ProjectSession): ProjectStatus['nameList'] {
  const settings = project.history.state.settings()
  if (settings.keyDeletedAt !== null) return 'deleted'
  if (settings.nameListId === null) return 'none'
  return project.nameList === null ? 'closed' : 'open'
}
