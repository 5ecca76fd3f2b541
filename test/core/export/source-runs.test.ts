import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceRuns } from '../../../core/export/source-runs'
import type { IdentifierId } from '../../../core/model/ids'
import type { Place } from '../../../core/model/place'
import { documentId, placeId } from './sample-report'

const identifier = 'identifier:00000000-0000-4000-8000-000000000001' as IdentifierId

function place(start: number, end: number, change: Partial<Place> = {}): Place {
  return {
    id: placeId(start + 1),
    document: documentId(1),
    span: { start, end },
    identifier,
    decision: { kind: 'role', replacement: 'kollega' },
    replacement: '[kollega]',
    original: null,
    ...change,
  }
}

describe('the runs of a passage', () => {
  const text = 'Hun ringte [kollega] og sa fra.'

  it('cuts the passage at its decided places and keeps the offsets of the text between them', () => {
    expect(sourceRuns(text, { start: 4, end: 26 }, documentId(1), [place(11, 20)])).toEqual([
      { text: 'ringte ', source: { kind: 'text', document: documentId(1), start: 4 } },
      { text: '[kollega]', source: { kind: 'place', place: placeId(12) } },
      { text: ' og sa', source: { kind: 'text', document: documentId(1), start: 20 } },
    ])
  })

  it('leaves an undecided place as text, so that the check asks about it', () => {
    const undecided = place(11, 20, { decision: null, replacement: null })
    expect(sourceRuns(text, { start: 0, end: text.length }, documentId(1), [undecided])).toHaveLength(1)
  })

  it('takes a place that was decided by its cluster, where the replacement already stands', () => {
    const runs = sourceRuns(text, { start: 0, end: text.length }, documentId(1), [place(11, 20, { decision: null })])
    expect(runs.map((run) => run.source.kind)).toEqual(['text', 'place', 'text'])
  })

  it('passes over the places of other documents', () => {
    const other = place(11, 20, { document: documentId(2) })
    expect(sourceRuns(text, { start: 0, end: text.length }, documentId(1), [other])).toHaveLength(1)
  })

  it('gives the part of a place that lies inside the passage', () => {
    const runs = sourceRuns(text, { start: 15, end: 24 }, documentId(1), [place(11, 20)])
    expect(runs.map((run) => run.text)).toEqual(['lega]', ' og '])
  })

  it('joined gives the passage back, and every text run lies where it says, for any places', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), spans, fc.nat(60), fc.nat(60), (words, raw, a, b) => {
        const inside = (at: number) => Math.min(at, words.length)
        const span = { start: inside(Math.min(a, b)), end: inside(Math.max(a, b)) }
        const places = raw.map(([x, y]) => place(inside(Math.min(x, y)), inside(Math.max(x, y))))
        const runs = sourceRuns(words, span, documentId(1), places)
        expect(runs.map((run) => run.text).join('')).toBe(words.slice(span.start, span.end))
        for (const run of runs) {
          expect(run.text).not.toBe('')
          if (run.source.kind === 'text')
            expect(words.slice(run.source.start, run.source.start + run.text.length)).toBe(run.text)
        }
      }),
    )
  })
})
