import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../core/history/canonical-json'
import type { Frame } from '../../../core/history/frame'
import { frame as frameSchema } from '../../../core/history/frame'
import { hashOfShell, isPayloadIntact, verifyShells, writeFrame, zeroHash } from '../../../core/history/journal-entry'
import type { ProjectChange } from '../../../core/history/project-change'
import { seededPorts } from '../../support/ports'

const empty: ProjectChange = { mapping: 1, texts: [], records: { added: [], updated: [], removed: [] } }

function chain(length: number): readonly Frame[] {
  const { clock, ids } = seededPorts(1)
  const frames: Frame[] = []
  for (let seq = 1; seq <= length; seq++) {
    const before = frames.at(-1)
    const prevHash = before ? hashOfShell(before.shell) : zeroHash
    const entry = { seq, prevHash, time: clock.now(), coder: ids.next('coder'), command: 'coding.add', of: null }
    frames.push(writeFrame({ ...entry, change: empty, counts: { codings: seq } }))
  }
  return frames
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, withKeysReversed(member)]))
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(withKeysReversed(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is undefined and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
    expect(() => canonicalJson([undefined])).toThrow(TypeError)
  })
})

describe('the audit trail', () => {
  it('is intact as written, and a frame passes its own schema', () => {
    const frames = chain(5)
    expect(verifyShells(frames.map((it) => it.shell))).toEqual({ intact: true, brokenAt: null })
    for (const frame of frames) expect(frameSchema.parse(frame)).toEqual(frame)
    expect(verifyShells([])).toEqual({ intact: true, brokenAt: null })
  })

  it('shows a shell that was changed at the one that follows it', () => {
    const shells = chain(5).map((it) => it.shell)
    const changed = shells.with(2, { ...shells[2]!, command: 'coding.remove' })
    expect(verifyShells(changed)).toEqual({ intact: false, brokenAt: 4 })
  })

  it('shows a shell that was taken out, put in twice or exchanged', () => {
    const shells = chain(5).map((it) => it.shell)
    expect(verifyShells(shells.toSpliced(1, 1)).brokenAt).toBe(2)
    expect(verifyShells(shells.toSpliced(1, 0, shells[0]!)).brokenAt).toBe(2)
    expect(verifyShells(shells.slice(1)).brokenAt).toBe(1)
    expect(verifyShells(shells.with(3, shells[4]!)).brokenAt).toBe(4)
  })

  it('knows a payload that is not the one written', () => {
    const [frame] = chain(1)
    expect(isPayloadIntact(frame!)).toBe(true)
    const { ids } = seededPorts(2)
    const other = {
      ...empty,
      texts: [{ document: ids.next('document'), change: { lengthBefore: 0, edits: [] }, displaced: [] }],
    }
    expect(isPayloadIntact({ ...frame!, payload: other })).toBe(false)
  })
})
