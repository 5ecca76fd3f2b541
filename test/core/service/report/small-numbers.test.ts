import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportPart } from '../../../../core/model/report-options'
import { smallNumbers } from '../../../../core/service/report/small-numbers'
import { codeId, partsIn, sampleReportInput, withOptions } from '../../export/sample-report'

const { options } = withOptions({})

/** What is said of codes with so many participants each, of a group of so many, in a report of these parts. */
function said(
  counts: readonly number[],
  base: number,
  parts: readonly ReportPart[],
  columns = options.informants.columns,
) {
  const rows = counts.map((participants, at) => ({
    code: codeId(at + 1),
    depth: 0,
    segments: participants,
    participants,
  }))
  return smallNumbers({
    options: { ...options, parts: partsIn(...parts), informants: { columns } },
    frequency: { ...sampleReportInput.frequency, rows, base: { participants: base, documents: 1 } },
  })
}

const both = ['informants', 'frequency'] as const

describe('small numbers', () => {
  it.each([1, 2, 3, 4])('are said of a group of %i, whatever is in the report', (base) => {
    expect(said([], base, ['excerpts'])).toEqual([{ note: 'small-group', count: base }])
  })

  it.each([0, 5, 8])('are not said of a group of %i', (base) => {
    expect(said([], base, ['excerpts'])).toEqual([])
  })

  it('are said of codes of one or two participants, not of none and not of three', () => {
    expect(said([0, 1, 2, 3, 4], 8, both)).toEqual([{ note: 'small-cells', count: 2 }])
    expect(said([0, 3, 8], 8, both)).toEqual([])
  })

  it.each(['frequency', 'matrix', 'by-source'] as const)('are said where %s meets attributes', (part) => {
    expect(said([1], 8, ['informants', part])).toEqual([{ note: 'small-cells', count: 1 }])
  })

  it('are not said of codes where no attribute can be read beside them', () => {
    expect(said([1], 8, ['frequency'])).toEqual([])
    expect(said([1], 8, ['informants', 'excerpts'])).toEqual([])
    expect(said([1], 8, both, [])).toEqual([])
  })

  it('count what a reader would count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), fc.nat(12), (counts, base) => {
        const notes = new Map(said(counts, base, both).map((it) => [it.note, it.count]))
        expect(notes.get('small-cells') ?? 0).toBe(counts.filter((it) => it === 1 || it === 2).length)
        expect(notes.has('small-group')).toBe(base >= 1 && base <= 4)
      }),
    )
  })
})
