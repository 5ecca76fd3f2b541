import { isDeepStrictEqual } from 'node:util'
import { replay, snapshotOf, type ProjectHistory } from '../../core/history/replay'
import type { Snapshot } from '../../core/history/snapshot'
import type { DocumentId } from '../../core/model/ids'
import type { NameList } from '../../core/model/name-list'
import type { OpenNameList, OpenProject } from '../../core/service/ports'
import { barrierOf, command, emptyStart } from '../electron/host/store/material'
import { valueOf } from '../electron/host/store/surroundings'
import type { Act, Hands, Known } from './known'
import { folder, nameListPath, projectPath } from './scenario'

type Build = Parameters<typeof command>[1]

export function projectOf({ project }: Hands): OpenProject {
  if (project === null) throw new Error('no project is open')
  return project
}

function listOf({ list }: Hands): OpenNameList {
  if (list === null) throw new Error('no name list is open')
  return list
}

export function historyOf({ snapshot }: Known): ProjectHistory {
  return replay(snapshot ?? emptyStart(), [])
}

function nextOf(known: Known, build: Build) {
  const history = historyOf(known)
  const frame = command(history, build)
  return { frame, snapshot: snapshotOf(history) }
}

export const createProject: Act = {
  name: 'create',
  after: (known) => ({ ...known, snapshot: snapshotOf(historyOf(known)) }),
  async run(hands, { passphrase }) {
    const made = valueOf(await hands.store.create(folder, 'Uteliv', passphrase, emptyStart()))
    hands.project = made.project
    return { recoveryCode: made.recoveryCode }
  },
}

export const openProject: Act = {
  name: 'open',
  after: (known) => known,
  async run(hands, { passphrase }) {
    hands.project = valueOf(await hands.store.open(projectPath, passphrase))
  },
}

/** As the service closes: the journal is folded first. */
export const closeProject: Act = {
  name: 'close',
  after: (known) => known,
  async run(hands, known) {
    const { project } = hands
    if (project === null) return
    hands.project = null
    try {
      if (project.journalLength() > 0)
        await project.compact(known.snapshot ?? emptyStart(), new Set(documentsOf(known)))
    } finally {
      await project.close()
    }
  },
}

/** As a window that is simply gone. */
export const leaveProject: Act = {
  name: 'leave',
  after: (known) => known,
  async run(hands) {
    const { project } = hands
    hands.project = null
    await project?.close()
  },
}

export function append(build: Build): Act {
  return {
    name: 'append',
    after: (known) => ({ ...known, snapshot: nextOf(known, build).snapshot }),
    run: (hands, known) => projectOf(hands).append(nextOf(known, build).frame),
  }
}

export function compact(...changed: readonly DocumentId[]): Act {
  return {
    name: 'compact',
    after: (known) => known,
    run: (hands, { snapshot }) => projectOf(hands).compact(snapshot ?? emptyStart(), new Set(changed)),
  }
}

/** What removes for good. `words` stood in the project until then. */
export function barrier(build: Build, forget: readonly DocumentId[], words: readonly string[]): Act {
  return {
    name: 'barrier',
    after(known) {
      const { snapshot } = barrierOf(historyOf(known), build)
      const sources = Object.fromEntries(
        Object.entries(known.sources).filter(([document]) => !forget.includes(document as DocumentId)),
      )
      return { ...known, snapshot, sources, backup: null, erased: [...known.erased, ...words] }
    },
    run(hands, known) {
      const { snapshot, shell } = barrierOf(historyOf(known), build)
      return projectOf(hands).barrier(snapshot, shell, forget)
    },
  }
}

export function putSource(document: DocumentId, text: string): Act {
  return {
    name: 'source',
    after: (known) => ({ ...known, sources: { ...known.sources, [document]: text } }),
    run: (hands) => projectOf(hands).putSource(document, Buffer.from(text)),
  }
}

export const backUp: Act = {
  name: 'back up',
  after: (known) => known,
  async run(hands, known) {
    const { id } = await projectOf(hands).backUp()
    return { backup: { id, snapshot: snapshotIn(known) } }
  },
}

export const backUpElsewhere: Act = {
  name: 'back up elsewhere',
  after: (known) => known,
  async run(hands, known) {
    const { path } = await projectOf(hands).backUpTo(`${folder}/kopier`, 'Kopi.fortrolig')
    return { copy: { path, snapshot: snapshotIn(known) } }
  },
}

/** Everything as the last backup has it, as a command. */
export const restore: Act = {
  name: 'restore',
  after: (known) => ({ ...known, snapshot: snapshotOf(restoring(known).history) }),
  async run(hands, known) {
    const project = projectOf(hands)
    const { snapshot, frames } = await project.readBackup(known.backup?.id ?? '')
    const then = snapshotOf(replay(snapshot, frames))
    if (!isDeepStrictEqual(then, known.backup?.snapshot)) throw new Error('another backup')
    await project.append(restoring(known).frame)
  },
}

function restoring(known: Known) {
  const history = historyOf(known)
  const then = replay(known.backup?.snapshot ?? emptyStart(), []).state
  const codes = (state: typeof then) => new Set(state.all('code').map((it) => it.id))
  const frame = command(history, (change) => {
    for (const it of history.state.all('code')) if (!codes(then).has(it.id)) change.remove(it.id)
    for (const it of then.all('code')) if (!codes(history.state).has(it.id)) change.add(it)
  })
  return { history, frame }
}

export function newPassphrase(passphrase: string): Act {
  return {
    name: 'new passphrase',
    after: (known) => ({ ...known, passphrase }),
    async run(hands, known) {
      await projectOf(hands).rekey(known.passphrase, { newPassphrase: passphrase, isRecoveryRenewed: false })
    },
  }
}

/** Until it is shown, nobody knows the new code; at a crash between, only the passphrase is sure to open the project. */
export const newRecoveryCode: Act = {
  name: 'new recovery code',
  after: (known) => ({ ...known, recoveryCode: null }),
  run: (hands, { passphrase }) => projectOf(hands).rekey(passphrase, { newPassphrase: null, isRecoveryRenewed: true }),
}

export function createList(list: NameList): Act {
  return {
    name: 'create name list',
    after: (known) => ({ ...known, list }),
    async run(hands, { listPassphrase }) {
      hands.list = valueOf(await hands.nameLists.create(nameListPath, listPassphrase, list))
    },
  }
}

export const openList: Act = {
  name: 'open name list',
  after: (known) => known,
  async run(hands, { listPassphrase }) {
    hands.list = valueOf(await hands.nameLists.open(nameListPath, listPassphrase))
  },
}

export const closeList: Act = {
  name: 'close name list',
  after: (known) => known,
  async run(hands) {
    hands.list?.close()
    hands.list = null
    return Promise.resolve()
  },
}

export function writeList(by: (list: NameList) => NameList): Act {
  const next = ({ list }: Known) => (list === null ? null : by(list))
  return {
    name: 'write name list',
    after: (known) => ({ ...known, list: next(known) }),
    run: (hands, known) => listOf(hands).write(next(known) ?? listOf(hands).content()),
  }
}

export function newListPassphrase(listPassphrase: string): Act {
  return {
    name: 'new passphrase of the name list',
    after: (known) => ({ ...known, listPassphrase }),
    run: (hands, known) => listOf(hands).rekey(known.listPassphrase, listPassphrase),
  }
}

export const removeList: Act = {
  name: 'remove name list',
  after: (known) => ({ ...known, list: null }),
  async run(hands, { list }) {
    valueOf(await hands.nameLists.remove(nameListPath, list?.id ?? ''))
  },
}

export function documentsOf({ snapshot }: Known): readonly DocumentId[] {
  return snapshot?.documents.map((it) => it.document) ?? []
}

export function snapshotIn({ snapshot }: Known): Snapshot {
  return snapshot ?? emptyStart()
}
