import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkMigrations,
  migrateBy,
  migrateFrame,
  migrateSnapshot,
  type Migration,
} from '../../../core/history/migrate'
import { isPayloadIntact } from '../../../core/history/journal-entry'
import { nextUndo, replay, snapshotOf } from '../../../core/history/replay'
import { formatVersion, type Snapshot } from '../../../core/history/snapshot'
import { recordTypes } from '../../../core/model/ids'

const folder = new URL('../../fixtures/formats/', import.meta.url)

function fixture(format: number): Snapshot {
  return JSON.parse(readFileSync(new URL(`${format}/snapshot.json`, folder), 'utf8')) as Snapshot
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
    'of format %i opens, with a record of each type and its steps to undo',
    (format) => {
      const opened = migrateSnapshot(fixture(format))
      if (!opened.ok) throw new Error(opened.fault.code)
      const history = replay(opened.value, [])
      for (const type of recordTypes) expect(history.state.all(type), type).not.toHaveLength(0)
      const [document] = history.state.documents()
      expect(history.state.textOf(document!.id)).toContain('Det er bare jeg som ser det.')
      expect(nextUndo(history)).not.toBeNull()
      expect(migrateSnapshot(snapshotOf(history))).toEqual({ ok: true, value: snapshotOf(history) })
    },
  )

  it('keeps its journal readable', () => {
    const [frame] = fixture(1).rest.undo
    const opened = migrateFrame(frame, 1)
    expect(opened).toEqual({ ok: true, value: frame })
    expect(isPayloadIntact(frame!)).toBe(true)
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
