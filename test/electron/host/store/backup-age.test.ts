import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupsToKeep, isBackupDue, nothingUnsaved, withCommand } from '../../../../electron/host/store/backup-age'

const hour = 3600 * 1000
const day = 24 * hour
const now = Date.UTC(2026, 10, 21, 15)
const dayOf = (at: number) => Math.floor(at / day)

/** Backups of the last sixty days and of the day to come, the newest first. */
const backups = fc
  .array(fc.integer({ min: -day, max: 60 * day }), { maxLength: 200 })
  .map((ages) => ages.map((age) => ({ at: now - age })).sort((a, b) => b.at - a.at))

describe('the backups that stay', () => {
  it('are the newest, the last of each of seven days and of each of five weeks, and few', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = backupsToKeep(all, now)
        expect(kept.every((it) => all.includes(it))).toBe(true)
        expect(kept[0]).toBe(all[0])
        expect(kept.length).toBeLessThanOrEqual(6 + 6 + 7 + 6)
        for (let age = 1; age <= 7; age += 1) {
          const ofDay = (it: { at: number }) => dayOf(it.at) === dayOf(now) - age
          expect(kept.filter(ofDay)).toEqual(all.filter(ofDay).slice(0, 1))
        }
        const old = all.find((it) => dayOf(now) - dayOf(it.at) > 7 && dayOf(now) - dayOf(it.at) < 35)
        if (old) expect(kept).toContain(old)
        expect(kept.slice(1).every((it) => now - it.at < 56 * day)).toBe(true)
      }),
    )
  })

  it('are the same when they are looked over twice', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = backupsToKeep(all, now)
        expect(backupsToKeep(kept, now)).toEqual(kept)
      }),
    )
  })

  it('lose no week and no day by being looked over in between', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 0, max: 40 * day }), (all, later) => {
        const often = backupsToKeep(backupsToKeep(all, now), now + later)
        const weeks = (list: readonly { at: number }[]) => new Set(list.map((it) => Math.floor(dayOf(it.at) / 7)))
        for (const week of weeks(backupsToKeep(all, now + later))) expect(weeks(often).has(week)).toBe(true)
      }),
    )
  })

  it('are six of those that a clock which ran ahead has dated later than now', () => {
    const ahead = [5, 4, 3].map((hours) => ({ at: now + day + hours * hour }))
    expect(backupsToKeep([...ahead, { at: now }], now)).toEqual([...ahead, { at: now }])
  })

  it('are those made now, however many are dated ahead', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 * day }), { maxLength: 30 }), (ages) => {
        const ahead = ages.map((age) => ({ at: now + age })).sort((a, b) => b.at - a.at)
        const mine = [0, 1, 2].map((minutes) => ({ at: now - minutes * 60_000 }))
        const kept = backupsToKeep([...ahead, ...mine], now)
        expect(kept).toEqual([...ahead.slice(0, 6), ...mine])
      }),
    )
  })

  it('of today are six', () => {
    const today = Array.from({ length: 20 }, (_, index) => ({ at: now - index * 60_000 }))
    expect(backupsToKeep(today, now)).toEqual(today.slice(0, 6))
  })
})

describe('a backup while the project is open', () => {
  it('is due an hour after the first command that none holds, and not before', () => {
    const first = withCommand(nothingUnsaved, now)
    const second = withCommand(first, now + hour / 2)
    expect([isBackupDue(second, now + hour - 1), isBackupDue(second, now + hour)]).toEqual([false, true])
    expect(isBackupDue(nothingUnsaved, now + 100 * day)).toBe(false)
  })

  it('is due after two hundred commands', () => {
    let unsaved = nothingUnsaved
    for (let count = 1; count <= 200; count += 1) {
      expect(isBackupDue(unsaved, now)).toBe(false)
      unsaved = withCommand(unsaved, now)
    }
    expect(isBackupDue(unsaved, now)).toBe(true)
  })

  it('waits an hour anew when the clock is set back', () => {
    const unsaved = withCommand(withCommand(nothingUnsaved, now + 5 * day), now)
    expect([isBackupDue(unsaved, now + hour - 1), isBackupDue(unsaved, now + hour)]).toEqual([false, true])
  })
})
