import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codedReport } from '../../core/export/coded-report'
import { writeWord } from '../../core/export/word/write-word'
import { unzipParts, utf8Text } from '../../core/export/zip'
import { sampleReportInput } from '../core/export/sample-report'

/** One paragraph, row or cell a line, without the list of namespaces. */
function normalised(xml: string): string {
  return `${xml
    .replace(/<(w:document|w:ftr)[^>]*>/, '<$1>')
    .replace(/(?=<w:(?:p|tbl|tr|tc|sectPr)>)|(?=<\/w:(?:tbl|tr|tc|body|ftr)>)/g, '\n')
    .trim()}\n`
}

const golden = new URL('coded-report.xml', import.meta.url)

/** Run with FORTROLIG_WRITE_GOLDEN=1 after a change that is meant, and read what changed. */
it('writes the small report as it was read through', async () => {
  const parts = unzipParts((await writeWord(codedReport(sampleReportInput))).bytes)
  const made = ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']
    .map((name) => normalised(utf8Text(parts.get(name) ?? new Uint8Array())))
    .join('\n')
  if (process.env['FORTROLIG_WRITE_GOLDEN']) writeFileSync(golden, made)
  expect(made).toBe(readFileSync(golden, 'utf8'))
})
