import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput, ReportCode, ReportCounts } from './coded-report-input'
import { cell, line, own, plain, styled, words } from './runs'
import type { Block, Cell, Inline } from './report'

/** The code tree in two columns: each category and what lies below it, with the number of passages. */
export function codeTreeBlocks(input: CodedReportInput): Block[] {
  if (input.codebook.length === 0) return []
  const say = reportCatalogue(input.language)
  const levels = say.methods[input.settings.method]
  const named = (row: ReportCode) => [plain(row.name), styled('quiet', own(` (${countsOf(input, row).segments})`))]
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.parts.codeTree))] },
    {
      kind: 'table',
      caption: [plain(own(say.parts.treeCaption(levels.topPlural, levels.belowPlural.toLocaleLowerCase('nb'))))],
      columns: [
        { share: 0.42, align: 'start' },
        { share: 0.58, align: 'start' },
      ],
      header: [cell([plain(own(levels.topPlural))]), cell([plain(own(levels.belowPlural))])],
      rows: families(input.codebook).map((family) => familyRow(family, named)),
      total: null,
    },
    { kind: 'note', inlines: [plain(own(say.parts.treeNote(levels.passages)))] },
  ]
}

/** The codebook: every code by its depth with definition, use, what it is not used for, example and counts. */
export function codebookBlocks(input: CodedReportInput): Block[] {
  if (input.codebook.length === 0) return []
  const say = reportCatalogue(input.language)
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.codebook))] },
    ...input.codebook.map((row): Block => ({
      kind: 'paragraph',
      inlines: definitionOf(input, row, say),
      indent: row.depth,
    })),
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

function familyRow(family: readonly ReportCode[], named: (row: ReportCode) => Inline[]): Cell[] {
  const [top, ...below] = family
  const lines = below.map((row) => line(named(row), row.depth - 1))
  return [cell(top === undefined ? [] : named(top)), { lines: lines.length > 0 ? lines : [line([plain(own('–'))])] }]
}

function countsOf({ frequency }: CodedReportInput, { code }: ReportCode): ReportCounts {
  return frequency.rows.find((it) => it.code === code.id) ?? { segments: 0, participants: 0 }
}

function definitionOf(input: CodedReportInput, row: ReportCode, say: ReportCatalogue): Inline[] {
  const { id, definition, use, notUse, example } = row.code
  const { passage, passages } = say.methods[input.settings.method]
  const people = say.participantWords[input.settings.participantWord]
  const { segments, participants } = countsOf(input, row)
  const fields = [
    { label: null, text: definition, of: `${id}/definition` },
    { label: say.whenToUse, text: use, of: `${id}/use` },
    { label: say.whenNotToUse, text: notUse, of: `${id}/notUse` },
    { label: say.example, text: example, of: `${id}/example` },
  ].filter((field) => field.text.trim() !== '')
  const counts =
    segments === 0
      ? say.nothingCoded(passages)
      : `${say.countsLine(segments, passage, passages)} ${say.fromParticipants(participants, people)}.`
  return [
    styled('bold', row.name, ...(/[.!?…]$/u.test(row.name.text) ? [] : [own('.')])),
    ...fields.flatMap(({ label, text, of }) => [
      plain(own(' ')),
      ...(label === null ? [] : [styled('italic', own(label)), plain(own(' '))]),
      plain(words(text.trim(), of), ...(/[.!?…»]$/u.test(text.trim()) ? [] : [own('.')])),
    ]),
    styled('quiet', own(` ${counts}`)),
  ]
}
