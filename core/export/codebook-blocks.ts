import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput, ReportCode } from './coded-report-input'
import { cell, line, own, plain, styled, words } from './runs'
import type { Block, Cell, Inline } from './report'

/** The codebook: two columns of categories and what lies below them, then the definitions of those that have one. */
export function codebookBlocks(input: CodedReportInput): Block[] {
  if (input.codebook.length === 0) return []
  const say = reportCatalogue(input.language)
  const levels = say.methods[input.settings.method]
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.codebook))] },
    {
      kind: 'table',
      caption: null,
      columns: [
        { share: 0.42, align: 'start' },
        { share: 0.58, align: 'start' },
      ],
      header: [cell([plain(own(levels.topPlural))]), cell([plain(own(levels.belowPlural))])],
      rows: families(input.codebook).map(familyRow),
      total: null,
    },
    ...definitionBlocks(input.codebook, say),
  ]
}

/** Each code at the top with all below it, in order. */
function families(codebook: readonly ReportCode[]): ReportCode[][] {
  const result: ReportCode[][] = []
  for (const row of codebook) {
    const last = result.at(-1)
    if (row.depth === 0 || last === undefined) result.push([row])
    else last.push(row)
  }
  return result
}

function familyRow(family: readonly ReportCode[]): Cell[] {
  const [top, ...below] = family
  const lines = below.map((row) => line([codeName(row)], row.depth - 1))
  return [
    cell(top === undefined ? [] : [codeName(top)]),
    { lines: lines.length > 0 ? lines : [line([plain(own('–'))])] },
  ]
}

function codeName(row: ReportCode): Inline {
  return plain(words(row.code.name, row.code.id))
}

function definitionBlocks(codebook: readonly ReportCode[], say: ReportCatalogue): Block[] {
  const defined = codebook.flatMap((row) => {
    const inlines = definitionOf(row, say)
    return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines } as const]
  })
  if (defined.length === 0) return []
  return [{ kind: 'heading', level: 2, inlines: [plain(own(say.definitions))] }, ...defined]
}

function definitionOf(row: ReportCode, say: ReportCatalogue): Inline[] {
  const { id, name, definition, use, notUse, example } = row.code
  const fields = [
    { label: null, text: definition, of: `${id}/definition` },
    { label: say.whenToUse, text: use, of: `${id}/use` },
    { label: say.whenNotToUse, text: notUse, of: `${id}/notUse` },
    { label: say.example, text: example, of: `${id}/example` },
  ].filter((field) => field.text.trim() !== '')
  if (fields.length === 0) return []
  return [
    styled('bold', words(name, id), own('.')),
    ...fields.flatMap(({ label, text, of }) => [
      plain(own(' ')),
      ...(label === null ? [] : [styled('italic', own(label)), plain(own(' '))]),
      plain(words(text.trim(), of), ...(/[.!?…»]$/u.test(text.trim()) ? [] : [own('.')])),
    ]),
  ]
}
