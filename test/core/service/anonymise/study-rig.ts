import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from '../../../../core/contract/anonymise'
import type { Output } from '../../../../core/contract/contract'
import type { ProjectState } from '../../../../core/history/project-state'
import { replay } from '../../../../core/history/replay'
import type { Decision } from '../../../../core/model/identifier'
import type { DocumentId } from '../../../../core/model/ids'
import type { IsoInstant } from '../../../../core/model/scalars'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { createProjectStore } from '../../../../electron/host/store/project-store'
import { lookAgain } from '../../../support/look-again'
import { createWorkplace, listPassphrase, passphrase, type Workplace } from '../../../support/workplace'

/** A small study of its own on disk, with a name list, and what tests ask of it. */
export type StudyRig = Readonly<{
  place: Workplace
  /** Imports a text as a document; names before colons become participants. */
  add(name: string, lines: readonly string[], title?: string): Promise<DocumentId>
  text(document: DocumentId): Promise<string>
  view(document: DocumentId): Promise<Output<'document.view'>>
  queue(document?: DocumentId): Promise<Output<'anonymise.queue'>>
  /** The one cluster that has a form. */
  cluster(form: string): Promise<Cluster>
  decide(form: string, decision: Decision): Promise<void>
  /** Keeps whatever waits. */
  keepRest(): Promise<void>
  /** Looks once more at what was kept in a document. */
  lookAgain(document: DocumentId): Promise<void>
  /** Reads a document through, looks again at what was kept in it, and approves it. */
  approve(document: DocumentId): Promise<void>
  /** Closes everything and opens project and list again. */
  reopen(list?: 'open' | 'closed'): Promise<void>
  /** Closes the project; all that lies sealed on disk: snapshot, journal, undo, the imported file, and the name list. */
  everythingStored(document: DocumentId): Promise<string>
  /** Closes the project, and gives what a replay of its files gives. */
  stateOnDisk(): Promise<ProjectState>
  close(): Promise<void>
}>

/** Makes the study. */
export async function createStudyRig(): Promise<StudyRig> {
  const place = createWorkplace()
  const paths = { project: join(place.folder, 'Natt.fortrolig'), list: join(place.folder, 'Natt.navneliste') }
  await place.ask('project.create', {
    folder: place.folder,
    name: 'Natt',
    passphrase,
    coder: { name: 'Anne Berg', initials: 'AB' },
    language: 'nb',
  })
  await place.ask('nameList.create', { path: paths.list, passphrase: listPassphrase })
  const options = {
    appData: join(place.folder, 'app-data'),
    computer: { host: 'test', processId: process.pid, now: () => '2026-11-21T00:00:00.000Z' as IsoInstant },
    kdf: { N: 2 ** 10, r: 8, p: 1 },
  }
  const queue = (document?: DocumentId) => place.ask('anonymise.queue', { document: document ?? null })
  const view = (document: DocumentId) => place.ask('document.view', { document })
  const cluster = async (form: string): Promise<Cluster> => {
    const found = (await queue()).clusters.filter((it) => it.forms.includes(form))
    if (found.length !== 1) throw new Error(`${found.length} clusters have the form ${form}`)
    return found[0]!
  }
  return {
    place,
    queue,
    view,
    cluster,
    text: async (document) => (await view(document)).text,
    async add(name, lines, title = name) {
      const path = join(place.folder, `${name}.txt`)
      writeFileSync(path, lines.join('\n'))
      const preview = await place.ask('import.preview', { source: { kind: 'path', path } })
      const summary = await place.ask('import.confirm', {
        preview: preview.preview,
        title,
        kind: 'interview',
        language: 'nb',
        names: 'real',
        speakers: preview.speakers.map(({ label, role }) => ({
          label,
          role,
          participant: role === 'participant' ? ('new' as const) : null,
        })),
      })
      return summary.document.id
    },
    async decide(form, decision) {
      await place.ask('anonymise.decide', { key: (await cluster(form)).key, decision, scope: 'project' })
    },
    async keepRest() {
      for (const it of (await queue()).clusters)
        if (it.open > 0)
          await place.ask('anonymise.decide', {
            key: it.key,
            decision: { kind: 'keep', reason: 'sier ikke noe' },
            scope: 'project',
          })
    },
    lookAgain: (document) => lookAgain(place, document),
    async approve(document) {
      await place.ask('document.markRead', { document, turns: (await view(document)).turns.length })
      await lookAgain(place, document)
      await place.ask('document.approve', { document })
    },
    async reopen(list = 'open') {
      await place.restart()
      await place.ask('project.open', { path: paths.project, passphrase })
      if (list === 'open') await place.ask('nameList.open', { path: paths.list, passphrase: listPassphrase })
    },
    async stateOnDisk() {
      await place.ask('project.close', {})
      const project = await createProjectStore(options).open(paths.project, passphrase)
      if (!project.ok) throw new Error('not to be opened')
      const { snapshot, frames } = project.value.loaded
      await project.value.close()
      return replay(snapshot, frames).state
    },
    async everythingStored(document) {
      await place.ask('project.close', {})
      const project = await createProjectStore(options).open(paths.project, passphrase)
      const list = await createNameListStore(options).open(paths.list, listPassphrase)
      if (!project.ok || !list.ok) throw new Error('not to be opened')
      const { loaded } = project.value
      const source = await project.value.source(document)
      const all = JSON.stringify([loaded.snapshot, loaded.frames, await project.value.shells(), list.value.content()])
      await project.value.close()
      list.value.close()
      return all + (source === null ? '' : new TextDecoder().decode(source))
    },
    close: () => place.close(),
  }
}
