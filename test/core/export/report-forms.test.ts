import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedReport, type CodedReportInput } from '../../../core/export/coded-report'
import { bandOf } from '../../../core/export/frequency-blocks'
import { reportCatalogue } from '../../../core/language/report/catalogue'
import { documentId, partsIn, sampleReportInput, withOptions, withQuotes } from './sample-report'

const said = (change: Partial<CodedReportInput>) =>
  JSON.stringify(codedReport({ ...sampleReportInput, ...change }).blocks)
const attribution = (place: 'kind' | 'words', who: 'pseudonym' | 'word' | 'none') => ({ who, place, words: 'heimen' })

describe('forms of the report', () => {
  it('prints no per cent of fewer than ten, and never a share outside 0 to 100', () => {
    const counts = fc.nat(500).chain((base) => fc.tuple(fc.nat(base), fc.constant(base)))
    fc.assert(
      fc.property(counts, fc.constantFrom('nb', 'nn', 'en'), ([count, base], language) => {
        const percent = reportCatalogue(language).numbers.percent(count, base)
        if (base < 10) expect(percent).toBeNull()
        else expect(percent).toMatch(language === 'en' ? /^(?:100|\d{1,2})%$/ : /^(?:100|\d{1,2})\u00a0%$/)
      }),
    )
  })

  it('never gives a larger count a smaller band, and keeps one and none for themselves', () => {
    const order = ['none', 'one', 'some', 'several', 'many']
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (base) => {
        const ranks = Array.from({ length: base + 1 }, (_, count) => order.indexOf(bandOf(count, base)))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect([bandOf(0, base), bandOf(1, base)]).toEqual(['none', 'one'])
      }),
    )
  })

  it('names who and where as the document’s own choice says, before the report’s', () => {
    const own = withQuotes({
      attribution: attribution('kind', 'pseudonym'),
      attributionOf: { [documentId(1)]: attribution('words', 'word') },
    })
    expect(said(own)).toContain('Informant')
    expect(said(own)).toContain('heimen')
    expect(said(own)).toContain('Wenche')
    expect(said(withQuotes({ attribution: attribution('kind', 'none') }))).not.toContain('Turid')
  })

  it('prints parts in the chosen order and the receipt last', () => {
    const parts = codedReport({
      ...sampleReportInput,
      ...withOptions({ parts: partsIn('receipt', 'frequency', 'code-tree') }),
    }).blocks.flatMap((it) => (it.kind === 'heading' ? it.inlines.flatMap((inline) => inline.runs[0]!.text) : []))
    expect(parts).toEqual(['Frekvenser', 'Kodetre', 'Kvittering fra sluttkontrollen'])
  })
})
