import { FaultError, type Result } from '../../contract/fault'
import { documentsOfChange } from '../../history/apply'
import { beginChange } from '../../history/change-builder'
import { firstSnapshot, replay } from '../../history/replay'
import type { Snapshot } from '../../history/snapshot'
import type { Coder } from '../../model/coder'
import type { CoderId } from '../../model/ids'
import type { Language } from '../../model/scalars'
import type { Settings } from '../../model/settings'
import { closeProject, openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { newReading } from '../anonymise/model-reading'
import { commit } from '../commit'
import { takeDrafts } from '../drafts'
import type { Handlers } from '../handler'
import type { OpenProject, Ports } from '../ports'
import { projectStatus } from './status'

/** The value of a result, or its fault thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new FaultError(result.fault.code, { ...result.fault.params })
  return result.value
}

type NewProject = Readonly<{ title: string; language: Language; coder: Readonly<{ name: string; initials: string }> }>

/** The first snapshot of a project: its settings and the person who codes. */
export function newProject(ports: Ports, input: NewProject): Snapshot {
  const settings: Settings = {
    id: ports.ids.next('settings'),
    title: input.title,
    method: 'categories',
    participantWord: 'informant',
    maskToken: '****',
    reportLanguage: input.language,
    endDate: null,
    approvalReference: '',
    nameListId: null,
    keyDeletedAt: null,
  }
  const coder: Coder = { id: ports.ids.next('coder'), ...input.coder, colour: 0 }
  return firstSnapshot([settings, coder])
}

/** Takes an opened store into use: replays it, and lets the person who coded last go on. */
export async function adopt(app: App, store: OpenProject, isSample: boolean): Promise<ProjectSession> {
  await closeProject(app)
  const history = replay(store.loaded.snapshot, store.loaded.frames)
  const listId = history.state.settings().nameListId
  const session: ProjectSession = {
    store,
    history,
    isSample,
    coder: lastCoder(store, history.state.all('coder')),
    nameList: null,
    nameListPath: listId === null ? null : await app.ports.nameLists.lastPath(listId),
    sourceHashes: new Map(),
    changed: new Set(),
    materialVersion: 0,
    clusters: null,
    detected: new Map(),
    reading: newReading(),
    sought: null,
    kept: null,
  }
  for (const frame of store.loaded.frames)
    for (const document of documentsOfChange(frame.payload)) session.changed.add(document)
  app.project = session
  return session
}

function lastCoder(store: OpenProject, coders: readonly Coder[]): CoderId {
  const known = new Set(coders.map((it) => it.id))
  const last = store.loaded.frames.findLast((it) => it.shell.coder !== null && known.has(it.shell.coder))
  const id = last?.shell.coder ?? coders.at(-1)?.id
  if (id === undefined) throw new FaultError('project.damaged')
  return id
}

/** The contract's calls on the project as a whole. */
export const projectHandlers: Handlers<
  | 'project.status'
  | 'project.create'
  | 'project.open'
  | 'project.recover'
  | 'project.entry'
  | 'project.openKept'
  | 'project.keepKey'
  | 'project.forgetKey'
  | 'project.close'
  | 'project.drafts'
  | 'project.configure'
  | 'coder.set'
> = {
  'project.status': (app) => (app.project === null ? null : projectStatus(app)),

  async 'project.create'(app, input) {
    const snapshot = newProject(app.ports, { title: input.name, language: input.language, coder: input.coder })
    const made = valueOf(await app.ports.projects.create(input.folder, input.name, input.passphrase, snapshot))
    await adopt(app, made.project, false)
    return { status: await projectStatus(app), recoveryCode: made.recoveryCode }
  },

  async 'project.open'(app, input) {
    const options = { acceptDamage: input.acceptDamage ?? false }
    await closeProject(app)
    await adopt(app, valueOf(await app.ports.projects.open(input.path, input.passphrase, options)), false)
    return projectStatus(app)
  },

  async 'project.recover'(app, input) {
    await closeProject(app)
    const store = valueOf(await app.ports.projects.recover(input.path, input.recoveryCode, input.passphrase))
    await adopt(app, store, false)
    return projectStatus(app)
  },

  'project.entry': async (app, input) => valueOf(await app.ports.projects.entry(input.path)),

  async 'project.openKept'(app, { path, acceptDamage = false }) {
    await closeProject(app)
    await adopt(app, valueOf(await app.ports.projects.openKept(path, { acceptDamage })), false)
    return projectStatus(app)
  },

  async 'project.keepKey'(app, input) {
    valueOf(await app.ports.projects.keepKey(openProject(app).store.path, input.passphrase))
    return {}
  },

  async 'project.forgetKey'(app) {
    valueOf(await app.ports.projects.forgetKey(openProject(app).store.path))
    return {}
  },

  async 'project.close'(app, input) {
    await closeProject(app, input.drafts)
    return {}
  },

  'project.drafts': (app) => ({ drafts: takeDrafts(app) }),

  async 'project.configure'(app, input) {
    const { history } = writableProject(app)
    const change = beginChange(history.state)
    change.update({ ...history.state.settings(), ...withoutUndefined(input) })
    await commit(app, 'project.configure', change.build())
    return projectStatus(app)
  },

  async 'coder.set'(app, input) {
    const project = writableProject(app)
    const coders = project.history.state.all('coder')
    const same = coders.find((it) => it.initials === input.initials)
    const change = beginChange(project.history.state)
    const coder: Coder = same ?? {
      id: app.ports.ids.next('coder'),
      name: input.name,
      initials: input.initials,
      colour: coders.length % 12,
    }
    if (same === undefined) change.add(coder)
    else if (input.name !== '' && input.name !== same.name) change.update({ ...same, name: input.name })
    project.coder = coder.id
    await commit(app, 'coder.set', change.build())
    return projectStatus(app)
  },
}

/** The given fields without those that are undefined, so that they overwrite nothing. */
export function withoutUndefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
