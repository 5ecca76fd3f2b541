import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedReport, type CodedReportInput } from '../../../../core/export/coded-report'
import { writeWord } from '../../../../core/export/word/write-word'
import type { ReportPart } from '../../../../core/model/report-options'
import { previewPages } from '../../../../core/service/report/preview'
import { partOrder } from '../../../../core/service/report/ready-profiles'
import { partsIn, sampleReportInput } from '../../export/sample-report'

type Preview = ReturnType<typeof previewPages>
type Line = readonly Readonly<{ text: string }>[]

const joined = (line: Line) => line.map((it) => it.text).join('')

/** Every paragraph that the preview shows, in order: a table's caption and its cells too. */
function shown({ blocks }: Preview): readonly string[] {
  return blocks
    .flatMap(({ lines, rows }) => [
      ...lines.map(joined),
      ...rows.flatMap((row) => row.flatMap((cell) => cell.map((line) => joined(line.inlines)))),
    ])
    .filter((it) => it !== '')
}

/** Every paragraph of the file's text. Headings of the contents list end with the tab before their page number. */
async function filed(input: CodedReportInput): Promise<readonly string[]> {
  const { manifest } = await writeWord(codedReport(input))
  const text = manifest.parts.find((it) => it.part === 'word/document.xml')!
  return text.paragraphs.map((runs) => joined(runs).replace(/[\t ]$/u, '')).filter((it) => it !== '')
}

/** Any report of the sample: parts in any order, any form of quotations and tables, any language. */
const inputs = fc
  .record({
    parts: fc.shuffledSubarray<ReportPart>([...partOrder], { minLength: 1 }),
    language: fc.constantFrom('nb', 'nn', 'en'),
    form: fc.constantFrom('dash', 'block', 'inline'),
    attributionAt: fc.constantFrom('after', 'lead-in'),
    who: fc.constantFrom('pseudonym', 'word', 'none'),
    place: fc.constantFrom('kind', 'title', 'words', 'none'),
    perCode: fc.constantFrom(null, 1),
    chapter: fc.constantFrom(null, 5),
    caption: fc.constantFrom('point', 'colon'),
    withBands: fc.boolean(),
  } as const)
  .map((it): CodedReportInput => ({
    ...sampleReportInput,
    language: it.language,
    options: {
      ...sampleReportInput.options,
      parts: partsIn(...it.parts),
      chapter: { number: it.chapter, title: 'Funn' },
      tables: { caption: it.caption, withBands: it.withBands, withPercent: true },
      quotes: {
        ...sampleReportInput.options.quotes,
        form: it.form,
        attributionAt: it.attributionAt,
        attribution: { who: it.who, place: it.place, words: 'heimen' },
        perCode: it.perCode,
      },
    },
  }))

describe('the preview of a report', () => {
  it('shows just what the file holds, paragraph for paragraph, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        expect(shown(previewPages(codedReport(input)))).toEqual(await filed(input))
      }),
      { numRuns: 60 },
    )
  })

  it('sets lines as far in as the file does', () => {
    const { blocks } = previewPages(
      codedReport({ ...sampleReportInput, options: { ...sampleReportInput.options, parts: partsIn('code-tree') } }),
    )
    const tree = blocks.find((it) => it.kind === 'table')!
    const depth = new Map(sampleReportInput.codebook.map((it) => [it.name.text, it.depth]))
    for (const [, below = []] of tree.rows.slice(1))
      for (const line of below) expect(line.indent).toBe(Math.max(0, (depth.get(line.inlines[0]!.text) ?? 1) - 1))
  })

  it('has its foot from the file', () => {
    const report = codedReport(sampleReportInput)
    expect(previewPages(report).footer).toBe(report.footer.map((it) => joined(it.runs)).join(''))
  })
})
