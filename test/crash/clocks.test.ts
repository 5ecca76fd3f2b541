import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { beginChange } from '../../core/history/change-builder'
import type { Frame } from '../../core/history/frame'
import { verifyShells, writeFrame } from '../../core/history/journal-entry'
import { nextUndo, record, replay, snapshotOf, type ProjectHistory } from '../../core/history/replay'
import { isoInstant } from '../../core/model/scalars'
import { systemClock } from '../../electron/host/system-ports'
import { codeOf, coder, emptyStart, startHistory } from '../electron/host/store/material'
import { passphrase, valueOf } from '../electron/host/store/surroundings'
import type { MemoryDisk } from './memory-disk'
import { emptyDisk } from './play'
import { isDeep } from './points'
import { folder, projectPath, storeOn } from './scenario'

const day = 24 * 3600 * 1000
const today = Date.UTC(2026, 10, 21, 10)
const instant = (at: number) => new Date(at).toISOString()

/** Where a clock may stand: about now, the hour that summer time gives and takes, years off, and the edges of what is written. */
const reading = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map((minutes) => today + minutes * 60_000),
  fc.constantFrom(Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 0, 59), Date.UTC(2026, 9, 25, 1)),
  fc.integer({ min: -40, max: 40 }).map((years) => today + years * 365 * day),
  fc.constantFrom(0, 1, Date.UTC(10_000, 0) - 1),
)

/** A computer whose clock is read off a list, and then stands still. */
function storeWithClock(disk: MemoryDisk, readings: readonly number[]) {
  let read = 0
  const now = () => instant(readings[Math.min(read++, readings.length - 1)] ?? today)
  return storeOn(disk.file, { computer: { host: 'maskin', processId: 2 ** 30, now } })
}

function addCode(history: ProjectHistory, at: number): Frame {
  const builder = beginChange(history.state)
  builder.add(codeOf(history.seq + 1))
  const frame = writeFrame({
    prevHash: history.hash,
    seq: history.seq + 1,
    time: instant(at),
    coder: coder.id,
    command: 'test.change',
    of: null,
    change: builder.build(),
    counts: {},
  })
  record(history, frame)
  return frame
}

/** Sessions with one command for each reading, closed and opened between. */
const sessions = fc.array(fc.array(reading, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })

describe('a clock that jumps between commands and between sessions', () => {
  test('changes neither order, undo, trail nor what is found, and every session leaves a backup that is offered', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (all) => {
        const disk = await emptyDisk()
        const history = startHistory()
        await valueOf(
          await storeWithClock(disk, all[0]!).create(folder, 'Uteliv', passphrase, emptyStart()),
        ).project.close()
        for (const readings of all) {
          const project = valueOf(await storeWithClock(disk, readings).open(projectPath, passphrase))
          expect([project.notices, project.isReadOnly]).toEqual([[], false])
          for (const at of readings) await project.append(addCode(history, at))
          await project.close()
          const beside = valueOf(await storeWithClock(disk, readings).open(projectPath, passphrase, { readOnly: true }))
          const found = replay(beside.loaded.snapshot, beside.loaded.frames)
          expect(snapshotOf(found)).toEqual(snapshotOf(history))
          expect(nextUndo(found)?.of).toBe(history.seq)
          const shells = await beside.shells()
          expect([shells.length, verifyShells(shells).intact]).toEqual([history.seq, true])
          expect((await beside.backups()).map((it) => it.seq)).toContain(history.seq)
          await beside.close()
        }
      }),
      { numRuns: isDeep ? 300 : 30 },
    )
  }, 600_000)

  test('takes two backups at most for each one that it makes, however far it runs ahead', async () => {
    const disk = await emptyDisk()
    const history = startHistory()
    await valueOf(
      await storeWithClock(disk, [today]).create(folder, 'Uteliv', passphrase, emptyStart()),
    ).project.close()
    const session = async (at: number) => {
      const project = valueOf(await storeWithClock(disk, [at]).open(projectPath, passphrase))
      await project.append(addCode(history, at))
      await project.close()
      const beside = valueOf(await storeWithClock(disk, [at]).open(projectPath, passphrase, { readOnly: true }))
      const backups = await beside.backups()
      await beside.close()
      return backups
    }
    let before: readonly unknown[] = []
    for (let age = 40; age >= 1; age -= 1) before = await session(today - age * day)
    expect(before.length).toBeGreaterThanOrEqual(10)
    const after = await session(today + 10 * 365 * day)
    expect(after.length).toBeGreaterThanOrEqual(before.length - 1)
    // Back again: what is dated ahead stands in nobody's way.
    for (let number = 0; number < 10; number += 1)
      expect((await session(today + number)).map((it) => it.seq)).toContain(history.seq)
  })
})

describe('the lock', () => {
  const other = { host: 'maskin', processId: 2 ** 30 }
  const alive = { host: 'maskin', processId: process.ppid }

  async function heldSince(at: number) {
    const disk = await emptyDisk()
    const store = storeOn(disk.file, { computer: { ...alive, now: () => instant(at) } })
    valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
    return disk
  }

  test.runIf(process.platform === 'linux').each([-20 * 365, -1, 1 / 24, 1, 20 * 365])(
    'of a program that runs holds when the clock is set by %d days',
    async (days) => {
      const disk = await heldSince(today)
      const store = storeOn(disk.file, { computer: { ...other, now: () => instant(today + days * day) } })
      const opened = await store.open(projectPath, passphrase)
      expect(opened).toEqual({
        ok: false,
        fault: { code: 'project.in-use', params: { host: 'maskin', since: instant(today) } },
      })
    },
  )

  test('of an earlier start of the computer is taken over', async () => {
    const disk = await heldSince(today)
    const lock = `${projectPath}/lock`
    const held = JSON.parse(disk.bytes(lock).toString('utf8')) as Record<string, unknown>
    const open = async (changed: object, at: number) => {
      const again = disk.crash('killed', () => 0)
      again.put(lock, Buffer.from(JSON.stringify({ ...held, ...changed })))
      const store = storeOn(again.file, { computer: { ...other, now: () => instant(at) } })
      const opened = await store.open(projectPath, passphrase)
      if (opened.ok) await opened.value.close()
      return opened.ok
    }
    expect(await open({ boot: 'another' }, today)).toBe(process.platform === 'linux')
    // Where a start has no name, the clock must do: set right by some minutes it is the same one.
    expect(await open({ boot: '' }, today + 5 * 60_000)).toBe(false)
    expect(await open({ boot: '' }, today + day)).toBe(true)
    expect(await open({ boot: undefined }, today + day)).toBe(true)
  })
})

describe('the computer’s clock', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([-1e15, -1, 0, today, Date.UTC(9999, 11, 31), Date.UTC(10_000, 0), 8e15])(
    'at %d ms gives an instant that can be read again',
    (at) => {
      vi.useFakeTimers({ now: at })
      expect(isoInstant.safeParse(systemClock.now()).success).toBe(true)
    },
  )

  test('is left alone where it is not thousands of years off', () => {
    vi.useFakeTimers({ now: today })
    expect(systemClock.now()).toBe('2026-11-21T10:00:00.000Z')
  })
})
