import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedReport } from '../../../core/export/coded-report'
import type { TableBlock } from '../../../core/export/report'
import type { ReportPart } from '../../../core/model/report-options'
import { documentId, participantId, partsIn, sampleReportInput, withOptions } from './sample-report'

function laidOut(part: ReportPart, change: Partial<typeof sampleReportInput>) {
  const { blocks } = codedReport({ ...sampleReportInput, ...withOptions({ parts: partsIn(part) }), ...change })
  const tables = blocks.filter((it): it is TableBlock => it.kind === 'table')
  return {
    tables,
    table: tables[0]!,
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

  const labels = fc.array(fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,14}( \d{1,2})?$/u), { minLength: 1, maxLength: 90 })
  const part = fc.constantFrom<ReportPart>('by-source', 'matrix')
  const textOf = (it: TableBlock['header'][number]) =>
    it.lines.flatMap((line) => line.inlines.flatMap((inline) => inline.runs.map((run) => run.text))).join('')
  const captionOf = ({ caption }: TableBlock) =>
    caption!.flatMap((inline) => inline.runs.map((run) => run.text)).join('')

  it('fill the page, give the names of codes a quarter at least, and cut no word of a head that is not turned', () => {
    fc.assert(
      fc.property(labels, part, (all, part) => {
        const { tables, isAcross } = laidOut(part, { sources: voices(all), participants: people(all) })
        const width = isAcross ? 247 : 160
        for (const table of tables) {
          const shares = table.columns.map((it) => it.share)
          expect(shares.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9)
          expect(shares[0]! * width).toBeGreaterThanOrEqual(45.9)
          for (const row of [table.header, ...table.rows, ...(table.total ? [table.total] : [])])
            expect(row).toHaveLength(table.columns.length)
          table.header.forEach((head, at) => {
            const { share, align, isTurned } = table.columns[at]!
            if (align === 'end' && isTurned !== true)
              expect(share * width).toBeGreaterThan(2.1 * longestWord(textOf(head)))
          })
        }
      }),
    )
  })

  it('have no column too narrow for a turned line: those that have no room stand in further tables, across', () => {
    fc.assert(
      fc.property(labels, part, (all, part) => {
        const { tables, isAcross } = laidOut(part, { sources: voices(all), participants: people(all) })
        for (const { columns } of tables)
          for (const { share } of columns) expect(share * (isAcross ? 247 : 160)).toBeGreaterThanOrEqual(6.99)
        if (tables.length > 1) expect(isAcross).toBe(true)
      }),
    )
  })

  it('have every column once and in order, and the names of the rows in every table', () => {
    fc.assert(
      fc.property(labels, part, (all, part) => {
        const { tables } = laidOut(part, { sources: voices(all), participants: people(all) })
        const heads = tables.flatMap(({ header }) => header.slice(1).map(textOf))
        expect(heads.slice(0, all.length)).toEqual(all)
        expect(heads).toHaveLength(all.length + (part === 'matrix' ? 0 : 2))
        for (const { header, rows } of tables) {
          expect(textOf(header[0]!)).toBe(textOf(tables[0]!.header[0]!))
          expect(rows.map((it) => textOf(it[0]!))).toEqual(tables[0]!.rows.map((it) => textOf(it[0]!)))
        }
        const sizes = tables.map(({ columns }) => columns.filter((it) => it.align === 'end').length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each([
    [28, ['']],
    [29, ['Del 1 av 2.', 'Del 2 av 2.']],
    [60, ['Del 1 av 3.', 'Del 2 av 3.', 'Del 3 av 3.']],
  ])('say of %i participants which part each table is', (count, parts) => {
    const { tables } = laidOut('matrix', {
      participants: people(Array.from({ length: count }, (_, at) => `Deltaker ${at}`)),
    })
    const plain = 'Hvem som snakker om hva. Koder og informanter.'
    expect(tables.map(captionOf)).toEqual(parts.map((it) => (it === '' ? plain : `${plain} ${it}`)))
  })

  it('keep room for figures: more digits, fewer columns in a table', () => {
    const many = voices(Array.from({ length: 20 }, (_, at) => `Deltaker ${at}`))
    const counted = (allSegments: number) =>
      laidOut('by-source', { sources: many.map((it) => ({ ...it, allSegments })) })
    expect(counted(1_234_567).tables.length).toBeGreaterThan(counted(7).tables.length)
  })
})
