import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../core/contract/client'
import type { CallName, Input, Output } from '../../core/contract/contract'
import { replay } from '../../core/history/replay'
import type { DocumentId, ParticipantId } from '../../core/model/ids'
import { createService } from '../../core/service/service'
import { createFiles } from '../../electron/host/files/host-files'
import { createUploads } from '../../electron/host/files/uploads'
import { inlineJobs } from '../../electron/host/work/inline-jobs'
import type { FileSystem } from '../../electron/host/store/file-system'
import { seededPorts } from '../support/ports'
import type { CrashKind, MemoryDisk } from './memory-disk'
import { watchedDisk } from './moments'
import { emptyDisk, kdf } from './play'
import { chanceFrom, isDeep } from './points'
import { folder, nameListPath, nameListsOn, projectPath, storeOn } from './scenario'
import { nameModelAt } from '../support/name-model-at'

/**
 * Project and name list are two files, and what moves between them is written to the one and then to the other. Here the
 * whole service works, and ends at every call to the disk: no name is lost between the two, and none stays behind.
 */
const passphrase = 'en lang setning som bare vi kjenner'
const listPassphrase = 'en annen setning for navnelisten'
const name = 'Torgeir'

let outside: string
let document: DocumentId
let participant: ParticipantId
/** Decided and read through; then approved. */
let decided: MemoryDisk
let approved: MemoryDisk

/** The service as another process would have it, on this disk. */
function serviceOn(file: FileSystem, seed: number) {
  const ports = seededPorts(seed)
  const computer = { host: 'maskin', processId: 2 ** 30, now: () => ports.clock.now() }
  const preferences = { language: 'nb', theme: 'light', transcriptFont: 'serif', transcriptSize: 16 } as const
  const service = createService(
    {
      ...ports,
      projects: storeOn(file, { computer, kdf }),
      nameLists: nameListsOn(file, { computer, kdf }),
      files: createFiles({ uploads: createUploads(), samplesFolder: outside, appData: outside, home: outside }),
      jobs: inlineJobs,
      preferences: {
        read: () => Promise.resolve({ ...preferences, lockAfterMinutes: 0 }),
        write: () => Promise.resolve(),
      },
      nameModel: nameModelAt(outside),
    },
    { host: 'memory', version: '0.0.0' },
  )
  const api = createApi((call, input) => service.call(call, input))
  async function ask<N extends CallName>(call: N, input: Input<N>): Promise<Output<N>> {
    const reply = await api(call, input)
    if (!reply.ok) throw new Error(`${call}: ${reply.fault.code}`)
    return reply.value
  }
  async function enter(): Promise<void> {
    await ask('project.open', { path: projectPath, passphrase })
    await ask('nameList.open', { path: nameListPath, passphrase: listPassphrase })
  }
  return { ask, enter, close: service.close }
}

type Asking = ReturnType<typeof serviceOn>

async function approve({ ask }: Asking): Promise<void> {
  await ask('document.approve', { document })
}

async function withdraw({ ask }: Asking): Promise<void> {
  const person = { participant, code: null }
  const { digest } = await ask('participant.withdrawalEffect', person)
  await ask('participant.withdraw', { ...person, expect: digest, keep: [] })
}

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'fortrolig-'))
  const path = join(outside, 'Gruppe.txt')
  writeFileSync(path, `${name}: Jeg går hjem.\nRagnhild: Som ${name}.\n${name}: Ja da.\nRagnhild: Ja, ${name}.\n`)
  const disk = await emptyDisk()
  const service = serviceOn(disk.file, 1)
  const { ask } = service
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await ask('project.create', { folder, name: 'Uteliv', passphrase, coder, language: 'nb' })
  await ask('nameList.create', { path: nameListPath, passphrase: listPassphrase })
  const { preview, speakers } = await ask('import.preview', { source: { kind: 'path', path } })
  const given = { title: 'Gruppe', kind: 'focus-group', language: 'nb', names: 'real' } as const
  const people = speakers.map(({ label, role }) => ({ label, role, participant: 'new' as const }))
  document = (await ask('import.confirm', { preview, ...given, speakers: people })).document.id
  const view = await ask('document.view', { document })
  participant = view.speakers.find((it) => it.label === name)!.participant!
  for (const it of (await ask('anonymise.queue', { document: null })).clusters)
    await ask('anonymise.decide', {
      key: it.key,
      decision: { kind: 'role', replacement: it.forms.includes(name) ? 'en venn' : 'en annen' },
      scope: 'project',
    })
  await ask('document.markRead', { document, turns: view.turns.length })
  await service.close()
  decided = disk.crash('killed', () => 0)
  const again = serviceOn(disk.file, 2)
  await again.enter()
  await approve(again)
  await again.close()
  approved = disk
})

afterAll(() => {
  rmSync(outside, { recursive: true, force: true })
})

/** The disks that a crash can leave while this is done. */
async function leftBy(start: MemoryDisk, work: (service: Asking) => Promise<void>): Promise<readonly MemoryDisk[]> {
  const disk = start.crash('killed', () => 0)
  const left: MemoryDisk[] = []
  const endings: readonly CrashKind[] = ['killed', 'power-cut', ...Array<CrashKind>(isDeep ? 8 : 1).fill('anything')]
  let isLooking = false
  let moments = 0
  const look = () => {
    moments += 1
    if (isLooking && (isDeep || moments % 2 === 0))
      for (const [seed, kind] of endings.entries()) left.push(disk.crash(kind, chanceFrom(left.length * 16 + seed)))
  }
  const service = serviceOn(watchedDisk(disk, look), 3)
  await service.enter()
  isLooking = true
  await work(service)
  look()
  isLooking = false
  await service.close()
  return left
}

/** What both files hold, and the words of the project's last state. */
async function foundOn(disk: MemoryDisk) {
  const looked = disk.crash('killed', () => 0)
  const project = await storeOn(looked.file).open(projectPath, passphrase, { readOnly: true })
  const list = await nameListsOn(looked.file).open(nameListPath, listPassphrase)
  if (!project.ok || !list.ok) throw new Error('does not open')
  const { snapshot, frames } = project.value.loaded
  const { state } = replay(snapshot, frames)
  const stored = JSON.stringify([snapshot, frames])
  await project.value.close()
  const content = list.value.content()
  list.value.close()
  return { state, stored, content }
}

/** The originals that can be had back: from the places themselves, or from the list. */
async function originalsOn(disk: MemoryDisk): Promise<readonly string[]> {
  const { state, content } = await foundOn(disk)
  const listed = new Map(content.places.map((it) => [it.place, it.original]))
  return state.placesOf(document).map((it) => it.original ?? listed.get(it.id) ?? 'lost')
}

describe('a crash at any moment', () => {
  test('of an approval loses no name and leaves none in an approved project; going on approves', async () => {
    const before = await originalsOn(decided)
    expect(before).toContain(name)
    const left = await leftBy(decided, approve)
    expect(left.length).toBeGreaterThan(60)
    let done = 0
    for (const disk of left) {
      expect(await originalsOn(disk)).toEqual(before)
      const service = serviceOn(disk.file, 4)
      await service.enter()
      const { document: found } = await service.ask('document.view', { document })
      if (found.state === 'deidentified') done += 1
      else await approve(service)
      await service.close()
      expect((await foundOn(disk)).stored).not.toContain(name)
      expect(await originalsOn(disk)).toEqual(before)
    }
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(left.length)
  }, 600_000)

  test('of a withdrawal leaves the person whole or, once the list is opened, in neither file', async () => {
    const whole = await foundOn(approved)
    const holds = ({ content }: Awaited<ReturnType<typeof foundOn>>) => JSON.stringify(content).includes(name)
    expect(holds(whole)).toBe(true)
    const left = await leftBy(approved, withdraw)
    expect(left.length).toBeGreaterThan(60)
    let done = 0
    for (const disk of left) {
      const { state, content } = await foundOn(disk)
      if (state.get(participant) !== undefined) {
        expect([state.textOf(document), content]).toEqual([whole.state.textOf(document), whole.content])
        continue
      }
      done += 1
      const service = serviceOn(disk.file, 4)
      await service.enter()
      expect((await service.ask('removal.list', {})).map((it) => it.kind)).toEqual(['participant'])
      await service.close()
      const after = await foundOn(disk)
      expect([holds(after), after.stored.includes(name)]).toEqual([false, false])
      expect(after.state.all('removal').map((it) => it.inNameList)).toEqual([null])
    }
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(left.length)
  }, 600_000)
})
