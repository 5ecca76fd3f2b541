import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../../../core/contract/client'
import type { Api, CallName, Input, Output } from '../../../../core/contract/contract'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import { createService, type Service } from '../../../../core/service/service'
import { createFiles } from '../../../../electron/host/files/host-files'
import { createUploads } from '../../../../electron/host/files/uploads'
import { createPreferences } from '../../../../electron/host/preferences'
import { nodeFileSystem, type FileSystem } from '../../../../electron/host/store/file-system'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { createProjectStore } from '../../../../electron/host/store/project-store'
import { inlineJobs } from '../../../../electron/host/work/inline-jobs'
import { errno } from '../../../crash/memory-disk'
import { seededPorts } from '../../../support/ports'
import { passphrase } from '../../../support/workplace'
import { nameModelAt } from '../../../support/name-model-at'

let folder: string
let service: Service
let api: Api
/** The call to the disk that fails from now on; null: it works. */
let failing: 'open' | 'rename' | null
let document: DocumentId
let torgeir: ParticipantId

function failingDisk(disk: FileSystem): FileSystem {
  const refuse = (call: 'open' | 'rename') => {
    if (failing === call) throw errno('ENOSPC')
  }
  return {
    ...disk,
    async open(path, how) {
      refuse('open')
      return disk.open(path, how)
    },
    async rename(from, to) {
      refuse('rename')
      return disk.rename(from, to)
    },
  }
}

async function ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await api(name, input)
  if (!reply.ok) throw new Error(reply.fault.code)
  return reply.value
}

beforeEach(async () => {
  failing = null
  folder = mkdtempSync(join(tmpdir(), 'fortrolig-'))
  const ports = seededPorts(3)
  const appData = join(folder, 'app-data')
  const computer = { host: 'test', processId: process.pid, now: () => ports.clock.now() }
  const store = { appData, computer, kdf: { N: 2 ** 10, r: 8, p: 1 } }
  const made = {
    ...ports,
    projects: createProjectStore({ ...store, file: failingDisk(nodeFileSystem()) }),
    nameLists: createNameListStore(store),
    files: createFiles({ uploads: createUploads(), samplesFolder: folder, appData, home: folder }),
    jobs: inlineJobs,
    preferences: createPreferences(appData, 'nb'),
    nameModel: nameModelAt(appData),
  }
  service = createService(made, { host: 'memory', version: '0.0.0' })
  api = createApi((name, input) => service.call(name, input))
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await ask('project.create', { folder, name: 'Natt', passphrase, coder, language: 'nb' })
  const path = join(folder, 'Gruppe.txt')
  writeFileSync(path, 'Torgeir: Jeg går hjem.\nRagnhild: Som Torgeir.\nTorgeir: Ja da.\nRagnhild: Ja.\n')
  const { preview, speakers } = await ask('import.preview', { source: { kind: 'path', path } })
  const given = { title: 'Gruppe', kind: 'focus-group', language: 'nb', names: 'real' } as const
  const people = speakers.map(({ label, role }) => ({ label, role, participant: 'new' as const }))
  document = (await ask('import.confirm', { preview, ...given, speakers: people })).document.id
  const view = await ask('document.view', { document })
  torgeir = view.speakers.find((it) => it.label === 'Torgeir')!.participant!
  await ask('codebook.add', { name: 'Hjem', parent: null })
})
afterEach(async () => {
  failing = null
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

async function everything(): Promise<string> {
  const view = await ask('document.view', { document })
  const { seq, undo } = (await ask('project.status', {}))!
  return JSON.stringify([view, await ask('participant.list', {}), await ask('removal.list', {}), seq, undo])
}

it.each(['open', 'rename'] as const)(
  'leaves all as it was when the disk fails to %s during a withdrawal',
  async (call) => {
    const before = await everything()
    const person = { participant: torgeir, code: null }
    const { digest } = await ask('participant.withdrawalEffect', person)
    failing = call
    const reply = await api('participant.withdraw', { ...person, expect: digest, keep: [] })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'disk.full' } })
    expect(await everything()).toBe(before)
    failing = null
    await ask('project.close', {})
    await ask('project.open', { path: join(folder, 'Natt.fortrolig'), passphrase })
    expect(await everything()).toBe(before)
    await ask('participant.withdraw', { ...person, expect: digest, keep: [] })
    expect((await ask('document.view', { document })).text).toBe('Som […].\nJa.')
  },
)
