import { checkFile } from '../../core/anonymise/gate/check-file'
import type { Term } from '../../core/anonymise/gate/verdict'
import { codedReport } from '../../core/export/coded-report'
import { writeWord } from '../../core/export/word/write-word'
import { largeReportInput } from '../core/export/large-report'

const syllables = ['bo', 'ran', 'mar', 'sel', 'gun', 'tor', 'vik', 'hol', 'stei', 'lind', 'fjor', 'nes']

/** Invented names of three syllables, all different. */
function inventedTerms(count: number): Term[] {
  const at = (index: number) => syllables[index % syllables.length] ?? ''
  return Array.from({ length: count }, (_, index) => {
    const name = at(index) + at(Math.floor(index / 12)) + at(Math.floor(index / 144) + 5)
    return { form: name.charAt(0).toUpperCase() + name.slice(1), kind: 'person' as const }
  })
}

/** A Word report of 1,000 excerpts, written and checked against 500 originals. */
export async function run(): Promise<{ name: string; value: number; unit: string; target?: number }[]> {
  const terms = inventedTerms(500)
  const input = largeReportInput(1000)
  const started = performance.now()
  const report = codedReport(input)
  const { bytes, manifest } = await writeWord(report)
  const written = performance.now()
  const fileName = report.fileName.map((it) => it.text).join('')
  const verdict = checkFile({ bytes, manifest, fileName, terms, kept: [], decided: [], waiting: [], language: 'nb' })
  const checked = performance.now()
  if (verdict.findings.length > 0) throw new Error(`the report is not clean: ${verdict.findings.length}`)
  return [
    { name: 'Word report of 1,000 excerpts: write', value: Math.round(written - started), unit: 'ms' },
    {
      name: 'Word report of 1,000 excerpts: gate, 500 originals',
      value: Math.round(checked - written),
      unit: 'ms',
      target: 1500,
    },
    { name: 'Word report of 1,000 excerpts: words checked', value: verdict.wordsRead, unit: 'words' },
  ]
}
