import { expect } from 'vitest'
import { verifyShells } from '../../core/history/journal-entry'
import { replay, snapshotOf } from '../../core/history/replay'
import type { Snapshot } from '../../core/history/snapshot'
import type { DocumentId } from '../../core/model/ids'
import type { OpenProject } from '../../core/service/ports'
import { createProjectStore, type StoreOptions } from '../../electron/host/store/project-store'
import type { FileSystem } from '../../electron/host/store/file-system'
import { readSealedFile, unlockFiles } from '../../electron/host/store/sealed-file'
import {
  barrierOf,
  codeOf,
  command,
  emptyStart,
  idOf,
  importing,
  replacing,
  startHistory,
} from '../electron/host/store/material'
import { passphrase, valueOf } from '../electron/host/store/surroundings'
import type { MemoryDisk } from './memory-disk'
import { perform, type Step } from './scenario-step'

export const folder = '/home'
export const projectPath = `${folder}/Uteliv.fortrolig`
/** What the barrier is there to forget. */
export const original = 'Kari'

/** Calls to the project, and the closing and opening of it. */
export type ScenarioStep = Step | Readonly<{ kind: 'reopen' }>

export type Scenario = Readonly<{
  steps: readonly ScenarioStep[]
  /** The project after each command, by its number. */
  states: readonly Snapshot[]
  /** The number of the barrier's command. */
  barrier: number
}>

/** Everything that a project goes through: import, coding, compactions, approval of a document, and more coding. */
export function scenario(): Scenario {
  const history = startHistory()
  const states = [snapshotOf(history)]
  const steps: ScenarioStep[] = []
  const [first, second] = [idOf('document', 1), idOf('document', 2)]

  function append(build: Parameters<typeof command>[1]): void {
    steps.push({ kind: 'append', frame: command(history, build) })
    states.push(snapshotOf(history))
  }
  function compact(...changed: DocumentId[]): void {
    steps.push({ kind: 'compact', snapshot: snapshotOf(history), changed: new Set(changed) })
  }
  append(importing(1, `${original} bor i Fjordvik. ${original} er ordfører.`))
  steps.push({ kind: 'source', document: first, bytes: Buffer.from(`${original}: hei`) })
  append(importing(2, 'Vi drar sjelden ut.'))
  steps.push({ kind: 'source', document: second, bytes: Buffer.from('Ola: hei') })
  append((change) => change.add(codeOf(1, `ring ${original}`)))
  compact(first, second)
  append(replacing(second, 'sjelden', 'aldri'))
  append((change) => change.update(codeOf(1, 'uteliv')))
  compact(second)
  steps.push({ kind: 'reopen' })
  append((change) => change.add(codeOf(2)))
  steps.push({
    kind: 'barrier',
    ...barrierOf(history, replacing(first, original, 'Informant 1')),
    forget: [first],
  })
  states.push(snapshotOf(history))
  const barrier = history.seq
  append((change) => change.add(codeOf(3)))
  compact()
  append((change) => change.add(codeOf(4)))
  return { steps, states, barrier }
}

/** A store as another process of this computer would have it: one that has ended by the time anybody looks. */
export function storeOn(file: FileSystem, options: Partial<StoreOptions> = {}) {
  const computer = { host: 'maskin', processId: 2 ** 30, now: () => '2026-11-21T00:00:00.000Z' }
  return createProjectStore({ appData: '/home/app-data', computer, kdf: { N: 2 ** 10, r: 1, p: 1 }, file, ...options })
}

/** Whether the step is a command that counts. */
export function isCommand(step: ScenarioStep): boolean {
  return step.kind === 'append' || step.kind === 'barrier'
}

/** What the disk has answered, and what it was doing when it stopped answering. */
export type Progress = { isCreated: boolean; acknowledged: number; underWay: ScenarioStep | null }

/** Plays the scenario until it ends or the disk crashes. */
export async function play(file: FileSystem, { steps, states }: Scenario, progress: Progress): Promise<void> {
  const store = storeOn(file)
  let { project } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  expect(snapshotOf(replay(project.loaded.snapshot, []))).toEqual(states[0])
  progress.isCreated = true
  for (const step of steps) {
    progress.underWay = step
    if (step.kind === 'reopen') {
      await project.close()
      project = valueOf(await store.open(projectPath, passphrase))
    } else {
      await perform(project, step)
      if (isCommand(step)) progress.acknowledged += 1
    }
    progress.underWay = null
  }
  await project.close()
}

/** The project is exactly as after its last command, may be written to, and its audit trail is whole. Gives its number. */
export async function expectWhole(project: OpenProject, { states }: Scenario): Promise<number> {
  const shells = await project.shells()
  expect(verifyShells(shells)).toEqual({ intact: true, brokenAt: null })
  expect(snapshotOf(replay(project.loaded.snapshot, project.loaded.frames))).toEqual(states[shells.length])
  expect(project.isReadOnly).toBe(false)
  return shells.length
}

/** No byte of the project's folder, sealed or not, holds the original. */
export async function expectForgotten(disk: MemoryDisk): Promise<void> {
  const files = await unlockFiles(projectPath, passphrase, disk.file)
  const found = disk.all().filter(({ path }) => path.startsWith(`${projectPath}/`))
  let sealed = 0
  for (const { path, bytes } of found) {
    expect(bytes.includes(original)).toBe(false)
    const contents = await readSealedFile(files, path.slice(projectPath.length + 1))
    sealed += contents === null ? 0 : 1
    for (const content of contents ?? []) expect([path, content.includes(original)]).toEqual([path, false])
  }
  expect(sealed).toBeGreaterThan(4)
}
