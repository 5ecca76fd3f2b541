import { beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../core/contract/fault'
import { verifyShells } from '../../core/history/journal-entry'
import { replay, snapshotOf } from '../../core/history/replay'
import type { OpenProject } from '../../core/service/ports'
import { codeOf, command, emptyStart, idOf, importing, startHistory } from '../electron/host/store/material'
import { faultOf, passphrase, valueOf } from '../electron/host/store/surroundings'
import { isDeep } from './points'
import { memoryDisk, type MemoryDisk } from './memory-disk'
import { folder, projectPath, storeOn } from './scenario'

const document = idOf('document', 1)
const uuid = document.slice('document:'.length)

type Prepared = Readonly<{
  disk: MemoryDisk
  states: readonly ReturnType<typeof snapshotOf>[]
  ends: readonly number[]
}>

/** A project with generations 1 and 2, and three commands in the journal of the second; five commands in all. */
async function prepare(): Promise<Prepared> {
  const disk = memoryDisk()
  await disk.file.mkdir(folder)
  const history = startHistory()
  const states = [snapshotOf(history)]
  const ends: number[] = []
  const { project } = valueOf(await storeOn(disk.file).create(folder, 'Uteliv', passphrase, emptyStart()))
  async function append(frame: ReturnType<typeof command>): Promise<void> {
    await project.append(frame)
    states.push(snapshotOf(history))
  }
  await append(command(history, importing(1, 'Vi drar sjelden ut.')))
  await append(command(history, (change) => change.add(codeOf(1))))
  await project.compact(snapshotOf(history), new Set([document]))
  for (const number of [2, 3, 4]) {
    await append(command(history, (change) => change.add(codeOf(number))))
    ends.push(disk.bytes(journal).length)
  }
  await project.close()
  return { disk, states, ends }
}

const journal = `${projectPath}/journal.2`
let prepared: Prepared

/** Of the bytes of a frame or a header, every how many are tried. */
const step = isDeep ? 1 : 3

beforeAll(async () => {
  prepared = await prepare()
})

async function damaged(path: string, bytes: Buffer | null): Promise<MemoryDisk> {
  const disk = prepared.disk.crash('killed', () => 0)
  if (bytes === null) disk.remove(path)
  else disk.put(path, bytes)
  return Promise.resolve(disk)
}

async function open(disk: MemoryDisk, acceptDamage = false): Promise<OpenProject> {
  return valueOf(await storeOn(disk.file).open(projectPath, passphrase, { acceptDamage }))
}

function expectState(project: OpenProject, command: number): void {
  expect(snapshotOf(replay(project.loaded.snapshot, project.loaded.frames))).toEqual(prepared.states[command])
}

function codesOf(notices: readonly Fault[]): readonly string[] {
  return notices.map((it) => it.code)
}

test('a journal cut at any byte of its last frame opens up to the command before, and says what is missing', async () => {
  const whole = prepared.disk.bytes(journal)
  const [, before = 0, end = 0] = prepared.ends
  for (let length = before; length < end; length += step) {
    const project = await open(await damaged(journal, whole.subarray(0, length)))
    expectState(project, 4)
    if (length === before)
      expect(project.notices).toEqual([{ code: 'project.rolled-back', params: { missingCommands: 1 } }])
    else {
      expect(project.notices).toEqual([
        { code: 'project.damaged', params: { missingBytes: length - before, missingCommands: 1 } },
      ])
      expect(project.isReadOnly).toBe(true)
    }
    await project.close()
  }
})

test('a journal with any byte of its last frame flipped opens up to the command before, and says what is missing', async () => {
  const whole = prepared.disk.bytes(journal)
  const [, before = 0, end = 0] = prepared.ends
  for (let at = before; at < end; at += step) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 0x40
    const project = await open(await damaged(journal, bytes))
    expectState(project, 4)
    expect(project.notices).toEqual([
      { code: 'project.damaged', params: { missingBytes: end - before, missingCommands: 1 } },
    ])
    expect(project.isReadOnly).toBe(true)
    await project.close()
  }
})

test('on a computer that has not seen the project, a cut frame is said to be missing and taken off', async () => {
  const whole = prepared.disk.bytes(journal)
  const disk = await damaged(journal, whole.subarray(0, whole.length - 5))
  const store = storeOn(disk.file, { appData: '/home/other' })
  const project = valueOf(await store.open(projectPath, passphrase))
  expect([codesOf(project.notices), project.isReadOnly]).toEqual([['project.damaged'], false])
  await project.close()
  const again = valueOf(await store.open(projectPath, passphrase))
  expect(again.notices).toEqual([])
  expectState(again, 4)
  await again.close()
})

test('a frame damaged before the end opens the longest good prefix read-only, and for writing when that is accepted', async () => {
  const bytes = prepared.disk.bytes(journal)
  bytes[40] = (bytes[40] ?? 0) ^ 1
  const disk = await damaged(journal, bytes)
  const first = await open(disk)
  expectState(first, 2)
  expect([first.isReadOnly, first.notices]).toEqual([
    true,
    [{ code: 'project.damaged', params: { missingBytes: bytes.length, missingCommands: 3 } }],
  ])
  const frame = command(replay(first.loaded.snapshot, first.loaded.frames), (change) => change.add(codeOf(9)))
  await expect(first.append(frame)).rejects.toMatchObject({ fault: { code: 'project.read-only' } })
  await first.close()
  const accepted = await open(disk, true)
  expectState(accepted, 2)
  expect(accepted.isReadOnly).toBe(false)
  await accepted.append(frame)
  await accepted.close()
  const again = await open(disk)
  expect([again.isReadOnly, again.notices, again.loaded.frames.at(-1)]).toEqual([false, [], frame])
  expect(verifyShells(await again.shells()).intact).toBe(true)
  await again.close()
})

test.each([
  ['the rest is damaged', `${projectPath}/rest.2`, Buffer.from('not sealed')],
  ['the rest is empty', `${projectPath}/rest.2`, Buffer.alloc(0)],
  ['the rest is missing', `${projectPath}/rest.2`, null],
  ['a document is damaged', `${projectPath}/documents/${uuid}.2`, Buffer.from('not sealed')],
  ['a document is missing', `${projectPath}/documents/${uuid}.2`, null],
])('when %s, the generation before and both journals give every command', async (_, path, bytes) => {
  const disk = await damaged(path, bytes)
  const project = await open(disk)
  expectState(project, 5)
  expect([project.isReadOnly, codesOf(project.notices)]).toEqual([true, ['project.damaged']])
  await project.close()
  const accepted = await open(disk, true)
  expectState(accepted, 5)
  expect(verifyShells(await accepted.shells()).intact).toBe(true)
  const history = replay(accepted.loaded.snapshot, accepted.loaded.frames)
  await accepted.append(command(history, (change) => change.add(codeOf(9))))
  await accepted.compact(snapshotOf(history), new Set())
  await accepted.close()
  const again = await open(disk)
  expect([again.isReadOnly, again.notices, (await again.shells()).length]).toEqual([false, [], 6])
  await again.close()
})

test('when both generations are damaged, the newest backup opens, read-only', async () => {
  const disk = prepared.disk.crash('killed', () => 0)
  const history = startHistory()
  for (const [number, name] of ['documents/' + uuid + '.2', 'rest.1'].entries())
    disk.put(`${projectPath}/${name}`, Buffer.alloc(number))
  const project = await open(disk)
  expect([project.isReadOnly, codesOf(project.notices)]).toEqual([true, ['project.damaged']])
  expect(replay(project.loaded.snapshot, project.loaded.frames).seq).toBeGreaterThan(history.seq)
  expectState(project, 5)
  await project.close()
})

test('a project of which nothing is whole is said to be damaged, and is not touched', async () => {
  const disk = prepared.disk.crash('killed', () => 0)
  for (const { path } of disk.all()) if (/rest\.\d$/.test(path)) disk.put(path, Buffer.from('x'))
  const before = disk.all()
  expect(faultOf(await storeOn(disk.file).open(projectPath, passphrase, { acceptDamage: true }))).toMatchObject({
    code: 'project.damaged',
  })
  expect(disk.all()).toEqual(before)
})

test('a header cut at any byte is taken from its copy', async () => {
  const header = prepared.disk.bytes(`${projectPath}/header.json`)
  for (let length = 0; length < header.length - 1; length += step) {
    const disk = await damaged(`${projectPath}/header.json`, header.subarray(0, length))
    const project = await open(disk)
    expectState(project, 5)
    expect([project.isReadOnly, codesOf(project.notices)]).toEqual([false, ['project.damaged']])
    await project.close()
    expect(disk.bytes(`${projectPath}/header.json`)).toEqual(header)
  }
})

test('without any header the project is damaged, not another kind of folder', async () => {
  const disk = prepared.disk.crash('killed', () => 0)
  for (const name of ['header.json', 'backup/header.json']) disk.put(`${projectPath}/${name}`, Buffer.alloc(0))
  expect(faultOf(await storeOn(disk.file).open(projectPath, passphrase))).toMatchObject({ code: 'project.damaged' })
})

test('a journal put back to an older copy is noticed until work goes on', async () => {
  const whole = prepared.disk.bytes(journal)
  const disk = await damaged(journal, whole.subarray(0, prepared.ends[0]))
  for (const round of [1, 2]) {
    const project = await open(disk)
    expectState(project, 3)
    expect([round, project.isReadOnly, project.notices]).toEqual([
      round,
      false,
      [{ code: 'project.rolled-back', params: { missingCommands: 2 } }],
    ])
    await project.close()
  }
  const project = await open(disk)
  const history = replay(project.loaded.snapshot, project.loaded.frames)
  await project.append(command(history, (change) => change.add(codeOf(9))))
  await project.close()
  const again = await open(disk)
  expect(again.notices).toEqual([])
  await again.close()
})

test('a project that another computer took another way is noticed, though it is as long', async () => {
  const disk = await damaged(journal, prepared.disk.bytes(journal).subarray(0, prepared.ends[1]))
  const elsewhere = valueOf(await storeOn(disk.file, { appData: '/home/other' }).open(projectPath, passphrase))
  const history = replay(elsewhere.loaded.snapshot, elsewhere.loaded.frames)
  for (const number of [8, 9]) await elsewhere.append(command(history, (change) => change.add(codeOf(number))))
  await elsewhere.close()
  const project = await open(disk)
  expect(project.notices).toEqual([{ code: 'project.rolled-back', params: { missingCommands: 0 } }])
  await project.close()
})

test('frames that are put in another order, or into another project, do not open', async () => {
  const bytes = prepared.disk.bytes(journal)
  const [first = 0, second = 0] = prepared.ends
  const swapped = Buffer.concat([bytes.subarray(first, second), bytes.subarray(0, first), bytes.subarray(second)])
  const project = await open(await damaged(journal, swapped))
  expectState(project, 2)
  expect(project.isReadOnly).toBe(true)
  await project.close()
  const other = await prepare()
  const mixed = await open(await damaged(journal, other.disk.bytes(journal)))
  expectState(mixed, 2)
  await mixed.close()
})
