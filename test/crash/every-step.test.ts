import { expect, test } from 'vitest'
import { FaultError } from '../../core/contract/fault'
import { emptyStart, idOf } from '../electron/host/store/material'
import { passphrase, valueOf } from '../electron/host/store/surroundings'
import { faultyDisk, type PlannedFault } from './faulty-disk'
import { memoryDisk, type CrashKind, type MemoryDisk } from './memory-disk'
import {
  expectForgotten,
  expectWhole,
  folder,
  isCommand,
  play,
  projectPath,
  scenario,
  storeOn,
  type Progress,
} from './scenario'
import { perform } from './scenario-step'

const played = scenario()

async function emptyDisk(): Promise<MemoryDisk> {
  const disk = memoryDisk()
  await disk.file.mkdir(folder)
  await disk.file.fsyncFolder('/')
  return disk
}

async function stepsInAll(): Promise<number> {
  const disk = await emptyDisk()
  const counted = faultyDisk(disk.file, 0, { kind: 'crash' })
  await play(counted.file, played, newProgress())
  return counted.calls()
}

function newProgress(): Progress {
  return { isCreated: false, acknowledged: 0, underWay: null }
}

function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state / 2 ** 32
  }
}

/** Opens what the crash left, twice: what the first opening mends must be what the second finds. */
async function expectRecovered(disk: MemoryDisk, progress: Progress): Promise<void> {
  const before = await storeOn(disk.file).open(projectPath, passphrase)
  if (!before.ok && !progress.isCreated) {
    expect(before.fault.code).toBe('disk.missing')
    valueOf(await storeOn(disk.file).create(folder, 'Uteliv', passphrase, emptyStart()))
    return
  }
  const project = valueOf(before)
  const last = await expectWhole(project, played)
  const mayBeDone = progress.underWay !== null && isCommand(progress.underWay) ? 1 : 0
  expect(last).toBeGreaterThanOrEqual(progress.acknowledged)
  expect(last).toBeLessThanOrEqual(progress.acknowledged + mayBeDone)
  for (const notice of project.notices)
    expect(notice).toMatchObject({ code: 'project.damaged', params: { missingCommands: 0 } })
  if (last >= played.barrier) {
    expect(await project.source(idOf('document', 1))).toBeNull()
    await expectForgotten(disk)
  }
  await goOn(project, last)
  await project.close()
  const again = valueOf(await storeOn(disk.file).open(projectPath, passphrase))
  expect([await expectWhole(again, played), again.notices]).toEqual([played.states.length - 1, []])
  await again.close()
  await expectForgotten(disk)
}

/** The rest of the scenario, from the command after `last` on. */
async function goOn(project: Awaited<ReturnType<typeof openAgain>>, last: number): Promise<void> {
  let seq = 0
  for (const step of played.steps) {
    if (isCommand(step)) seq += 1
    if (seq > last && step.kind !== 'reopen') await perform(project, step)
  }
}

async function openAgain(disk: MemoryDisk) {
  return valueOf(await storeOn(disk.file).open(projectPath, passphrase))
}

test.each<CrashKind>(['killed', 'power-cut', 'anything'])(
  'a crash (%s) before any call to the disk loses nothing that was acknowledged and leaves no mix',
  async (kind) => {
    const count = await stepsInAll()
    expect(count).toBeGreaterThan(200)
    for (let at = 1; at <= count; at += 1) {
      const disk = await emptyDisk()
      const faulty = faultyDisk(disk.file, at, { kind: 'crash' })
      const progress = newProgress()
      await play(faulty.file, played, progress).catch((error: unknown) => expect(error).toEqual(new Error('crash')))
      expect(faulty.isDead()).toBe(true)
      await expectRecovered(disk.crash(kind, chanceFrom(at)), progress).catch((error: unknown) => {
        throw new Error(`crash at call ${at} (${progress.underWay?.kind ?? 'between'})`, { cause: error })
      })
    }
  },
  240_000,
)

/** What cannot be read is damage; a lock that may not be written leaves the project read-only. */
const readingFault = /^disk\.|^project\.damaged$/
const writingFault = /^disk\.|^project\.read-only$/

/** Plays on through the faults as a user would: tries again, and when refused closes and opens the project. */
async function playOn(disk: MemoryDisk, fault: PlannedFault, at: number): Promise<number> {
  const faulty = faultyDisk(disk.file, at, fault)
  const store = storeOn(faulty.file)
  const created = await store.create(folder, 'Uteliv', passphrase, emptyStart())
  if (!created.ok) {
    expect(created.fault.code).toMatch(readingFault)
    return -1
  }
  let { project } = created.value
  let acknowledged = 0
  for (const step of played.steps) {
    if (step.kind === 'reopen') {
      await project.close()
      const opened = await store.open(projectPath, passphrase)
      if (!opened.ok) {
        expect(opened.fault.code).toMatch(readingFault)
        return acknowledged
      }
      project = opened.value
      continue
    }
    if (!(await isDone(() => perform(project, step))) && !(await isDone(() => perform(project, step)))) break
    if (isCommand(step)) acknowledged += 1
  }
  await project.close()
  return acknowledged
}

async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(FaultError)
    expect((error as FaultError).fault.code).toMatch(writingFault)
    return false
  }
}

const faults: readonly PlannedFault[] = (['once', 'for-good'] as const).flatMap((kind) =>
  (['ENOSPC', 'EPERM', 'EIO'] as const).map((code) => ({ kind, code })),
)

test.each(faults)(
  '$code ($kind) at any call to the disk is a fault, and nothing acknowledged is lost',
  async (fault) => {
    const count = await stepsInAll()
    for (let at = 1; at <= count; at += 1) {
      const disk = await emptyDisk()
      try {
        const acknowledged = await playOn(disk, fault, at)
        if (acknowledged < 0) {
          const again = await storeOn(disk.file).create(folder, 'Uteliv', passphrase, emptyStart())
          if (!again.ok) expect([fault.kind, again.fault.code]).toEqual(['for-good', 'project.exists'])
          continue
        }
        const project = await openAgain(disk)
        const last = await expectWhole(project, played)
        expect(last - acknowledged).toBeGreaterThanOrEqual(0)
        expect(last - acknowledged).toBeLessThanOrEqual(1)
        await goOn(project, last)
        await project.close()
        await expectForgotten(disk)
      } catch (error) {
        throw new Error(`${'code' in fault ? fault.code : ''} at call ${at}`, { cause: error })
      }
    }
  },
  240_000,
)
