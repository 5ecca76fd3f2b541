import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMigrations, migrateBy, migrateFrame, migrateSnapshot } from '../../../core/history/migrate'
import type { Migration } from '../../../core/history/migrations/migration'
import { isPayloadIntact } from '../../../core/history/journal-entry'
import { nextUndo, replay, snapshotOf } from '../../../core/history/replay'
import { formatVersion, type Snapshot } from '../../../core/history/snapshot'
import { recordTypes, type RecordType } from '../../../core/model/ids'

const folder = new URL('../../fixtures/formats/', import.meta.url)

function fixture(format: number): Snapshot {
  return JSON.parse(readFileSync(new URL(`${format}/snapshot.json`, folder), 'utf8')) as Snapshot
}

/** The format in which a type of record came, where it was not the first. */
const since: Readonly<Partial<Record<RecordType, number>>> = {
  profile: 2,
  removal: 4,
  copy: 4,
  correction: 4,
  passage: 5,
  assessment: 6,
}

function step(to: number): Migration {
  const mark = (raw: unknown) => [...(raw as number[]), to]
  return { to, snapshot: mark, frame: mark }
}

describe('a project of an earlier format', () => {
  it('has a kept fixture for every format there has been', () => {
    const kept = readdirSync(folder).map(Number)
    expect(kept.toSorted((a, b) => a - b)).toEqual(Array.from({ length: formatVersion }, (_, index) => index + 1))
  })

  it.each(readdirSync(folder).map(Number))(
    'of format %i opens, with a record of each type of its time and its steps to undo',
    (format) => {
      const opened = migrateSnapshot(fixture(format))
      if (!opened.ok) throw new Error(opened.fault.code)
      const history = replay(opened.value, [])
      for (const type of recordTypes.filter((it) => (since[it] ?? 1) <= format))
        expect(history.state.all(type), type).not.toHaveLength(0)
      const again = replay(snapshotOf(history), [])
      for (const type of recordTypes) expect(again.state.all(type), type).toHaveLength(history.state.all(type).length)
      const [document] = history.state.documents()
      expect(history.state.textOf(document!.id)).toContain('Det er bare jeg som ser det.')
      expect(nextUndo(history)).not.toBeNull()
      expect(migrateSnapshot(snapshotOf(history))).toEqual({ ok: true, value: snapshotOf(history) })
    },
  )

  it.each(readdirSync(folder).map(Number))('of format %i keeps its journal readable', (format) => {
    const { undo } = fixture(format).rest
    expect(undo.length).toBeGreaterThan(0)
    for (const frame of undo) {
      const opened = migrateFrame(frame, format)
      if (!opened.ok) throw new Error(opened.fault.code)
      expect(opened.value.shell).toEqual(frame.shell)
      expect(opened.value.payload.texts).toEqual(frame.payload.texts)
    }
  })

  it('keeps every payload of today as it was written', () => {
    for (const frame of fixture(formatVersion).rest.undo) {
      expect(migrateFrame(frame, formatVersion)).toEqual({ ok: true, value: frame })
      expect(isPayloadIntact(frame)).toBe(true)
    }
  })

  it('of format 1 says of nothing what nobody said: transcripts are interviews, everybody counts, no stance', () => {
    const opened = migrateSnapshot(fixture(1))
    if (!opened.ok) throw new Error(opened.fault.code)
    const { state } = replay(opened.value, [])
    expect(new Set(state.documents().map((it) => it.kind))).not.toContain('transcript')
    for (const it of state.all('participant')) expect(it.isCounted).toBe(true)
    for (const it of state.all('coding')) expect(it.stance).toBeNull()
    for (const it of state.all('code')) expect([it.names, it.isInVivo, it.isParked]).toEqual([{}, false, false])
  })
})

describe('a snapshot that cannot be opened', () => {
  const { rest, documents } = fixture(formatVersion)

  it('of a newer format is said to be newer, whatever else it holds', () => {
    const newer = { rest: { format: formatVersion + 1, unheardOf: true } }
    const fault = { code: 'project.newer-format', params: { format: formatVersion + 1 } }
    expect(migrateSnapshot(newer)).toEqual({ ok: false, fault })
    expect(migrateFrame({}, formatVersion + 1)).toEqual({ ok: false, fault })
  })

  it.each([
    ['nothing', null],
    ['text', 'snapshot'],
    ['no rest', { documents }],
    ['no format', { rest: { ...rest, format: undefined }, documents }],
    ['format 0', { rest: { ...rest, format: 0 }, documents }],
    ['a broken record', { rest: { ...rest, records: [{ id: 'code:1' }] }, documents }],
    ['a record of an unknown type', { rest: { ...rest, records: [{ id: 'toString:1' }] }, documents }],
    ['no documents', { rest }],
  ])('with %s is damaged', (_, raw) => {
    expect(migrateSnapshot(raw)).toEqual({ ok: false, fault: { code: 'project.damaged', params: {} } })
  })
})

describe('the migrations', () => {
  it('lead on from the format given, in order', () => {
    const steps = [step(2), step(3), step(4)]
    expect(migrateBy(steps, 1, { kind: 'snapshot', raw: [] })).toEqual([2, 3, 4])
    expect(migrateBy(steps, 3, { kind: 'frame', raw: [] })).toEqual([4])
    expect(migrateBy(steps, 4, { kind: 'snapshot', raw: [] })).toEqual([])
  })

  it('are refused when one is missing, twice, or past the newest', () => {
    expect(() => checkMigrations([step(2), step(3)], 3)).not.toThrow()
    for (const steps of [[step(2), step(4)], [step(2), step(2)], [step(3)], [step(2), step(3), step(4)]])
      expect(() => checkMigrations(steps, 3)).toThrow()
  })
})
