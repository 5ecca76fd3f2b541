import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarserValue, informantBlocks } from '../../../core/export/informant-blocks'
import type { InformantColumn } from '../../../core/model/report-options'
import { sampleReportInput, withOptions } from './sample-report'

const [person] = sampleReportInput.participants
const column = (coarser: InformantColumn['coarser'], words: Record<string, string> = {}): InformantColumn => ({
  attribute: 'alder',
  heading: 'Alder',
  coarser,
  words,
})
const printed = (value: string, by: InformantColumn) => coarserValue({ ...person!, attributes: { alder: value } }, by)

describe('a value of the informant table', () => {
  it.each([
    ['58', '50–59'],
    ['31 år', '30–39'],
    ['7', '0–9'],
    ['100', '100–199'],
    ['1 900', '1000–1999'],
    ['ca. 45', '40–49'],
  ])('%s is %s in bands', (value, band) => {
    expect(printed(value, column('bands')).text).toBe(band)
  })

  it('lies in its band, and the band never says more than ten values', () => {
    fc.assert(
      fc.property(fc.nat(99_999), (number) => {
        const [from = NaN, to = NaN] = printed(String(number), column('bands')).text.split('–').map(Number)
        expect(from).toBeLessThanOrEqual(number)
        expect(to).toBeGreaterThanOrEqual(number)
        expect(to - from + 1).toBeGreaterThanOrEqual(10)
        expect(from % (to - from + 1)).toBe(0)
      }),
    )
  })

  it('is a dash where there is nothing, and never the value itself where its coarser words are missing', () => {
    expect(printed('', column('as-is')).text).toBe('–')
    expect(printed('ukjent', column('bands')).text).toBe('–')
    expect(printed('Ternvær', column('words')).text).toBe('–')
    expect(printed('Ternvær', column('words', { Ternvær: 'en kystkommune' })).text).toBe('en kystkommune')
  })

  it('is asked about by the final check under where it is kept', () => {
    expect(printed('helsefagarbeider', column('as-is')).source).toEqual({
      kind: 'words',
      of: `${person!.id}/attributes`,
    })
    expect(printed('x', column('words', { x: 'y' })).source).toEqual({ kind: 'words', of: 'report/informants' })
    expect(printed('58', column('bands')).source).toEqual({ kind: 'catalogue' })
  })
})

describe('the row of a focus group', () => {
  /** The last row's cells, where the people of the sample all speak in its focus group. */
  function groupRow(ages: readonly string[], by: InformantColumn): readonly string[] {
    const group = sampleReportInput.sources.find((it) => it.kind === 'focus-group')!
    const participants = ages.map((alder, index) => ({
      ...person!,
      label: `Navn ${index}`,
      attributes: { alder },
      documents: [group.document],
    }))
    const options = withOptions({ informants: { columns: [by] } })
    const table = informantBlocks({ ...sampleReportInput, ...options, participants }).find((it) => it.kind === 'table')!
    return table.rows
      .at(-1)!
      .map((it) => it.lines[0]!.inlines.flatMap((inline) => inline.runs.map((run) => run.text)).join(''))
  }

  it('lists bands from the lowest, each once with how many it holds', () => {
    expect(groupRow(['52', '61', '63', '38'], column('bands'))[0]).toBe('30–39, 50–59, 60–69 (2)')
    expect(groupRow(['104', '9'], column('bands'))[0]).toBe('0–9, 100–199')
  })

  it('says what is not known last, and one dash where nothing is known of anybody', () => {
    expect(groupRow(['', '61'], column('bands'))[0]).toBe('60–69, –')
    expect(groupRow(['52', '61'], column('words'))[0]).toBe('–')
  })

  it('counts everybody of the group once, whatever their values', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '21', '25', '34', '107'), { minLength: 1, maxLength: 9 }), (ages) => {
        const printed = groupRow(ages, column('bands'))[0]!
        const counted = printed.split(', ').map((it) => Number(/\((\d+)\)$/u.exec(it)?.[1] ?? 1))
        if (printed !== '–') expect(counted.reduce((all, it) => all + it, 0)).toBe(ages.length)
      }),
    )
  })
})
