import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { emptyNameList } from '../../model/name-list'
import { openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { withoutOriginals } from '../anonymise/approval'
import { commit, commitBarrier } from '../commit'
import type { Handlers } from '../handler'
import { settleNameList } from '../withdrawal/list-erasure'
import { valueOf } from './project-handlers'
import { projectStatus } from './status'

/** The name list's own vault: made, opened and closed apart from the project. */
export const nameListHandlers: Handlers<
  'nameList.create' | 'nameList.open' | 'nameList.close' | 'nameList.changePassphrase' | 'nameList.delete'
> = {
  async 'nameList.create'(app, input) {
    const project = writableProject(app)
    const settings = project.history.state.settings()
    if (settings.nameListId !== null) throw new FaultError('name-list.exists')
    const id = app.ports.ids.token()
    const list = valueOf(await app.ports.nameLists.create(input.path, input.passphrase, emptyNameList(id)))
    const change = beginChange(project.history.state)
    change.update({ ...settings, nameListId: id })
    await commit(app, 'nameList.create', change.build())
    project.nameList = list
    project.nameListPath = list.path
    return projectStatus(app)
  },

  async 'nameList.open'(app, input) {
    const project = openProject(app)
    const id = project.history.state.settings().nameListId
    const path = input.path ?? project.nameListPath
    if (id === null || path === null) throw new FaultError('name-list.none')
    const list = valueOf(await app.ports.nameLists.open(path, input.passphrase))
    if (list.content().id !== id) {
      list.close()
      throw new FaultError('name-list.other-project')
    }
    project.nameList?.close()
    project.nameList = list
    project.nameListPath = list.path
    project.materialVersion += 1
    await settleNameList(app, project)
    return projectStatus(app)
  },

  async 'nameList.close'(app) {
    const project = openProject(app)
    project.nameList?.close()
    project.nameList = null
    project.materialVersion += 1
    return projectStatus(app)
  },

  async 'nameList.changePassphrase'(app, { passphrase, newPassphrase }) {
    const { nameList } = openProject(app)
    if (nameList === null) throw new FaultError('name-list.closed')
    await nameList.rekey(passphrase, newPassphrase)
    return {}
  },

  async 'nameList.delete'(app) {
    const project = writableProject(app)
    const { state } = project.history
    const settings = state.settings()
    const { nameListId: id } = settings
    if (id === null || settings.keyDeletedAt !== null) throw new FaultError('name-list.none')
    const waiting = state.documents().filter((it) => it.state !== 'deidentified').length
    if (waiting > 0) throw new FaultError('name-list.needed', { count: waiting })
    await removeList(app, project, id)
    const change = beginChange(state)
    change.update({ ...settings, keyDeletedAt: app.ports.clock.now() })
    for (const it of state.all('identifier')) change.update(withoutOriginals(it))
    await commitBarrier(app, 'nameList.delete', change.build(), { forget: [] })
    project.nameList?.close()
    project.nameList = null
    project.nameListPath = null
    project.materialVersion += 1
    return projectStatus(app)
  },
}

/**
 * The file goes before the project says that it is gone. A closed list is only said to be gone when its file is: nobody
 * deletes a list by another's name.
 */
async function removeList(app: App, { nameList, nameListPath }: ProjectSession, id: string): Promise<void> {
  const { nameLists, files } = app.ports
  const path = nameList?.path ?? nameListPath
  if (nameList === null && path !== null && (await files.exists(path))) throw new FaultError('name-list.closed')
  if (path !== null) valueOf(await nameLists.remove(path, id))
}
