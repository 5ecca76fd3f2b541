import { describe, expect, it } from 'vitest'
import { answered, readingsOf, wordsOf, type ReadingMend } from '../../../../renderer/features/material/import/reading'
import { previewOf, withDraft } from './previews'

const kari: ReadingMend = { kind: 'speaker', label: 'Kari', count: 4 }
const numbers: ReadingMend = { kind: 'line-numbers', count: 18 }
const parts: ReadingMend = { kind: 'parts', titles: ['A', 'B'], count: 2 }

describe('what is said about how a file is read', () => {
  it('adds up, by what it is about', () => {
    const once = answered({ taken: {}, part: 0 }, kari, true)
    expect(answered(once, numbers, false)).toEqual({ taken: { 'speaker kari': true, 'line-numbers': false }, part: 0 })
    expect(answered(once, { ...kari, label: 'KARI' }, false)).toEqual({ taken: { 'speaker kari': false }, part: 0 })
  })

  it('begins with the first interview when a file is split, or is whole again', () => {
    expect(answered({ taken: {}, part: 2 }, parts, false).part).toBe(0)
    expect(answered({ taken: {}, part: 2 }, kari, true).part).toBe(2)
  })
})

describe('the readings that are shown', () => {
  const preview = withDraft(previewOf([]), {
    mends: [
      { mend: numbers, taken: true },
      { mend: kari, taken: false },
    ],
  })

  it('ask first, and tell what is done after that', () => {
    expect(readingsOf(preview, []).map((it) => it.mend.kind)).toEqual(['speaker', 'line-numbers'])
  })

  it('hold what the user brought up, as long as it is taken and not offered anyhow', () => {
    const merk: ReadingMend = { kind: 'not-speaker', label: 'Merk', count: 1 }
    const taken = { ...preview, answers: { taken: { 'not-speaker merk': true, 'speaker kari': true }, part: 0 } }
    expect(readingsOf(taken, [merk, kari]).filter((it) => it.mend === merk)).toEqual([{ mend: merk, taken: true }])
    expect(readingsOf(taken, [merk, kari]).filter((it) => it.mend === kari)).toHaveLength(1)
    expect(readingsOf(preview, [merk]).some((it) => it.mend === merk)).toBe(false)
  })

  it('name the labels or titles that they are about', () => {
    expect(wordsOf(kari)).toEqual(['Kari'])
    expect(wordsOf(parts)).toEqual(['A', 'B'])
    expect(wordsOf({ kind: 'bare-labels', labels: ['001', '002'], count: 9 })).toEqual(['001', '002'])
    expect(wordsOf(numbers)).toEqual([])
  })
})
