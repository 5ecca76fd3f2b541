import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { codedReport } from '../../core/export/coded-report'
import { writeWord } from '../../core/export/word/write-word'
import { partsIn, sampleReportInput, withOptions } from '../core/export/sample-report'
import { largeReportInput } from '../core/export/large-report'
import { isInstalled, printedText } from './render'

const canPrint = isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')
if (!canPrint) console.log('skipped: LibreOffice (soffice) and poppler-utils (pdftotext) print the report')

describe.skipIf(!canPrint)('the report as LibreOffice prints it', () => {
  let pages: readonly string[] = []
  const printed = () => pages.join('\n').replace(/[ \u00a0]+/g, ' ')

  beforeAll(async () => {
    const { bytes } = await writeWord(codedReport(sampleReportInput))
    const result = printedText(bytes)
    pages = result.pages
    const keep = process.env['FORTROLIG_KEEP_PDF']
    if (keep) writeFileSync(keep, result.pdf)
  }, 180_000)

  it('numbers the table in its caption', () => {
    expect(printed()).toContain('Tabell 2 Koder. Antall utdrag og antall informanter (N = 8).')
  })

  it('has the title, the headings, and each code as a heading', () => {
    for (const heading of ['Når bygda sover', 'Kodetre', 'Kodebok', 'Å være alene', 'Alene i bilen', 'Frekvenser'])
      expect(printed()).toMatch(new RegExp(`^ ?${heading} ?$`, 'm'))
  })

  it('prints who and where behind a quotation, and every voice of a dialogue', () => {
    expect(printed()).toMatch(/hva som kan skje\. \(Turid,\s+intervju 1\)/)
    expect(printed()).toMatch(/Moderator: Hvordan er det å kjøre alene\?\s+Wenche: Det går fint/)
  })

  it('prints codes without excerpts as 0, and what the last row totals', () => {
    expect(printed()).toMatch(/Støtte på telefon 0 0/)
    expect(printed()).toMatch(/Ulike utdrag og ulike informanter i alt 2 3/)
  })

  it('has the sentence and the right page number at the foot of every page', () => {
    pages.forEach((page, index) => {
      expect(page).toContain('Avidentifisert materiale, fortsatt personopplysninger. Skal ikke deles videre.')
      expect(page).toContain('Slettes innen 30. juni 2027.')
      expect(page).toMatch(new RegExp(`Side ${index + 1} av ${pages.length}`))
    })
  })

  it('repeats the head of a table that goes over the page', async () => {
    const { bytes } = await writeWord(
      codedReport({ ...largeReportInput(0), ...withOptions({ parts: partsIn('frequency') }) }),
    )
    const { pages: long } = printedText(bytes)
    expect(long.length).toBeGreaterThan(1)
    for (const page of long.slice(0, 2)) expect(page).toMatch(/Kategori +Antall utdrag +Antall informanter/)
  }, 180_000)
})
