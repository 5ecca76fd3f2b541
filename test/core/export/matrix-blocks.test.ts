import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedReport } from '../../../core/export/coded-report'
import type { TableBlock } from '../../../core/export/report'
import type { ReportPart } from '../../../core/model/report-options'
import { documentId, participantId, partsIn, sampleReportInput, withOptions } from './sample-report'

function laidOut(part: ReportPart, change: Partial<typeof sampleReportInput>) {
  const { blocks } = codedReport({ ...sampleReportInput, ...withOptions({ parts: partsIn(part) }), ...change })
  return {
    table: blocks.find((it): it is TableBlock => it.kind === 'table')!,
    isAcross: blocks.some((it) => it.kind === 'page' && it.isAcross),
  }
}

const [source] = sampleReportInput.sources
const [person] = sampleReportInput.participants
const voices = (labels: readonly string[]) =>
  labels.map((onlyVoice, at) => ({ ...source!, document: documentId(at + 1), onlyVoice }))
const people = (labels: readonly string[]) =>
  labels.map((label, at) => ({ ...person!, id: participantId(at + 1), label, documents: [documentId(1)] }))
const longestWord = (label: string) => Math.max(...label.split(' ').map((it) => it.length))

describe('tables with a column for each source or participant', () => {
  it('lie upright while their heads have room, and across when they have not', () => {
    expect(laidOut('by-source', { sources: voices(['Turid', 'Roar', 'Eli']) }).isAcross).toBe(false)
    expect(laidOut('by-source', { sources: voices(Array.from({ length: 9 }, () => 'Informant')) }).isAcross).toBe(true)
    expect(laidOut('matrix', { participants: people(['Turid']) }).isAcross).toBe(true)
  })

  it('leave out a source in which nobody of the base speaks and nothing is coded, and keep one that has either', () => {
    const [first, second] = voices(['Turid', 'Roar'])
    const silent = { ...second!, onlyVoice: null, voices: 0, kind: 'notes', allSegments: 0 } as const
    const columns = (...sources: typeof sampleReportInput.sources) =>
      laidOut('by-source', { sources }).table.columns.length
    expect(columns(first!, silent)).toBe(columns(first!))
    expect(columns(first!, { ...silent, allSegments: 1 })).toBe(columns(first!) + 1)
    expect(columns(first!, { ...silent, voices: 1 })).toBe(columns(first!) + 1)
  })

  it('fill the page, give the names of codes a quarter at least, and cut no word of a head that is not turned', () => {
    const labels = fc.array(fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,14}( \d{1,2})?$/u), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(labels, fc.constantFrom('by-source', 'matrix'), (all, part) => {
        const { table, isAcross } = laidOut(part, { sources: voices(all), participants: people(all) })
        const width = isAcross ? 247 : 160
        const shares = table.columns.map((it) => it.share)
        expect(shares.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...shares)).toBeGreaterThan(0)
        expect(shares[0]! * width).toBeGreaterThanOrEqual(45.9)
        for (const row of [table.header, ...table.rows]) expect(row).toHaveLength(table.columns.length)
        const heads = table.columns.slice(1, all.length + 1)
        heads.forEach((column, at) => {
          if (column.isTurned !== true) expect(column.share * width).toBeGreaterThan(2.1 * longestWord(all[at]!))
        })
      }),
    )
  })
})
