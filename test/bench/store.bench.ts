import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { replay, snapshotOf } from '../../core/history/replay'
import type { Snapshot } from '../../core/history/snapshot'
import type { Result } from '../../core/contract/fault'
import { createProjectStore } from '../../electron/host/store/project-store'
import { codeOf, codingOf, command, documentOf, emptyStart, idOf, startHistory } from '../electron/host/store/material'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const passphrase = 'en ganske lang setning'
const documents = 100
const codingsEach = 1000
const sentence = 'Vi drar sjelden ut om kvelden, det er for langt til byen. '

/** The store on this computer's disk, with the default cost of the passphrase told apart. */
export async function run(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fortrolig-bench-'))
  try {
    return [
      ...(await benchAppend(folder)),
      ...(await benchOpen(folder)),
      ...(await benchManyDocuments(folder)),
      ...(await benchSoak(folder)),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function storeIn(folder: string, N: number) {
  const computer = { host: 'bench', processId: process.pid, now: () => new Date().toISOString() }
  return createProjectStore({ appData: join(folder, 'app-data'), computer, kdf: { N, r: 8, p: 1 } })
}

async function benchAppend(folder: string): Promise<readonly Row[]> {
  const { project } = valueOf(await storeIn(folder, 2 ** 10).create(folder, 'append', passphrase, emptyStart()))
  const history = startHistory()
  const times: number[] = []
  for (let number = 1; number <= 300; number += 1) {
    const frame = command(history, (change) => change.add(codeOf(number)))
    times.push(await timed(() => project.append(frame)))
  }
  await project.close()
  return [{ name: 'append + fdatasync', value: median(times), unit: 'ms', target: 10 }]
}

async function benchOpen(folder: string): Promise<readonly Row[]> {
  const store = storeIn(folder, 2 ** 10)
  const { project } = valueOf(await store.create(folder, 'open', passphrase, bigSnapshot(documents, codingsEach)))
  const snapshot = await timed(() => project.compact(project.loaded.snapshot, new Set([idOf('document', 1)])))
  await project.close()
  const sizes = await sizesIn(join(project.path, 'documents'))
  const open = await timed(async () => valueOf(await store.open(project.path, passphrase)).close())
  const again = valueOf(await store.open(project.path, passphrase))
  const replayed = await timed(() => Promise.resolve(replay(again.loaded.snapshot, again.loaded.frames)))
  await again.close()
  const slow = storeIn(folder, 2 ** 17)
  const kdf = await timed(async () => {
    await valueOf(await slow.create(folder, 'kdf', passphrase, emptyStart())).project.close()
  })
  return [
    {
      name: 'open, 100,000 codings in 100 documents, without the passphrase',
      value: round(open),
      unit: 'ms',
      target: 1500,
    },
    { name: 'replay of the same', value: round(replayed), unit: 'ms' },
    { name: 'compaction with one document of 1,000 codings changed', value: round(snapshot), unit: 'ms', target: 1000 },
    { name: 'snapshot of a document, 1,000 codings', value: round(median(sizes) / 1024), unit: 'kB' },
    { name: 'snapshots in all, 100,000 codings', value: round(sizes.reduce((a, b) => a + b, 0) / 2 ** 20), unit: 'MB' },
    { name: 'creation with scrypt twice, N = 2^17', value: round(kdf), unit: 'ms' },
  ]
}

async function benchManyDocuments(folder: string): Promise<readonly Row[]> {
  const store = storeIn(folder, 2 ** 10)
  const { project } = valueOf(await store.create(folder, 'many', passphrase, bigSnapshot(1000, 100)))
  await project.close()
  const open = await timed(async () => {
    const opened = valueOf(await store.open(project.path, passphrase))
    replay(opened.loaded.snapshot, opened.loaded.frames)
    await opened.close()
  })
  return [
    {
      name: 'open and replay, 100,000 codings in 1,000 documents',
      value: round(open),
      unit: 'ms',
      target: 1500,
    },
  ]
}

const soakCommands = 100_000
const between = 2000

/** Work of months: codes come and go, and the journal is folded as the service folds it. */
async function benchSoak(folder: string): Promise<readonly Row[]> {
  const store = storeIn(folder, 2 ** 10)
  const { project } = valueOf(await store.create(folder, 'soak', passphrase, emptyStart()))
  const history = startHistory()
  const heaps: number[] = []
  const began = performance.now()
  for (let number = 1; number <= soakCommands; number += 1) {
    const code = idOf('code', number % 500)
    const isThere = history.state.get(code) !== undefined
    await project.append(
      command(history, (change) => (isThere ? change.remove(code) : change.add(codeOf(number % 500)))),
    )
    if (number % between === 0) {
      await project.compact(snapshotOf(history), new Set())
      heaps.push(usedHeap())
    }
  }
  const perCommand = (performance.now() - began) / soakCommands
  await project.close()
  const reopen = await timed(async () => {
    const opened = valueOf(await store.open(project.path, passphrase))
    replay(opened.loaded.snapshot, opened.loaded.frames)
    await opened.close()
  })
  const early = Math.min(...heaps.slice(5, 15))
  const late = Math.min(...heaps.slice(-10))
  const sizes = await sizesBelow(project.path)
  const audit = sizes.filter(({ name }) => name.startsWith('audit'))
  return [
    { name: 'soak of 100,000 commands: each, with the folding of the journal', value: round(perCommand), unit: 'ms' },
    { name: 'soak: reopening', value: round(reopen), unit: 'ms', target: 1500 },
    {
      name: 'soak: memory that stays, more than early on',
      value: round((late - early) / 2 ** 20),
      unit: 'MB',
      target: 20,
    },
    { name: 'soak: audit trail on the disk', value: megabytes(audit), unit: 'MB' },
    {
      name: 'soak: all else on the disk, backups too',
      value: megabytes(sizes.filter((it) => !audit.includes(it))),
      unit: 'MB',
      target: 20,
    },
  ]
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function usedHeap(): number {
  collect()
  return process.memoryUsage().heapUsed
}

async function sizesBelow(folder: string): Promise<readonly Readonly<{ name: string; bytes: number }>[]> {
  const names = await readdir(folder, { recursive: true })
  const found = await Promise.all(names.map(async (name) => ({ name, facts: await stat(join(folder, name)) })))
  return found.filter((it) => it.facts.isFile()).map(({ name, facts }) => ({ name, bytes: facts.size }))
}

function megabytes(files: readonly Readonly<{ bytes: number }>[]): number {
  return round(files.reduce((sum, it) => sum + it.bytes, 0) / 2 ** 20)
}

function bigSnapshot(documents: number, codingsEach: number): Snapshot {
  const text = sentence.repeat(codingsEach)
  const all = Array.from({ length: documents }, (_, index) => {
    const record = documentOf(index + 1)
    const codings = Array.from({ length: codingsEach }, (_, at) =>
      codingOf(index * codingsEach + at + 1, record.id, at * sentence.length, (at + 2) * sentence.length),
    )
    return { document: record.id, text, records: [record, ...codings] }
  })
  const start = emptyStart()
  return { rest: { ...start.rest, records: [...start.rest.records, codeOf(1)] }, documents: all }
}

async function sizesIn(folder: string): Promise<number[]> {
  return Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(numbers: readonly number[]): number {
  return round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0)
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}
