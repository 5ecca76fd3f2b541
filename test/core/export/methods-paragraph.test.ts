import { describe, expect, it } from 'vitest'
import { codedReport, type CodedReportInput } from '../../../core/export/coded-report'
import { partsIn, sampleReportInput, withOptions } from './sample-report'

/** The last paragraph of the part on anonymisation. */
function methodsIn(language: CodedReportInput['language'], change: Partial<CodedReportInput['anonymisation']> = {}) {
  const anonymisation = { ...sampleReportInput.anonymisation, ...change }
  const input = { ...sampleReportInput, ...withOptions({ parts: partsIn('anonymisation') }), language, anonymisation }
  const paragraphs = codedReport(input).blocks.flatMap((it) => (it.kind === 'paragraph' ? [it.inlines] : []))
  return paragraphs
    .at(-1)!
    .flatMap((it) => it.runs.map((run) => run.text))
    .join('')
}

describe('the paragraph for the chapter on methods', () => {
  it.each(['nb', 'nn', 'en'] as const)(
    'says how much was hidden and kept, who approved, and what is not sure: %s',
    (language) => {
      const said = methodsIn(language)
      for (const it of ['16 ', '1 ', '2 ', '99', 'Fortrolig']) expect(said).toContain(it)
      expect(said).toMatch(/les(?:es|en) gjennom|read through/u)
      expect(said).not.toContain('95')
    },
  )

  it('warns of documents without capitals, and names nobody where nothing is approved', () => {
    expect(methodsIn('nb', { automatic: 2 })).toContain('2 dokumenter er skrevet nesten uten store bokstaver')
    expect(methodsIn('nb', { by: 0, approved: 0 })).not.toContain('Godkjent av')
  })
})
