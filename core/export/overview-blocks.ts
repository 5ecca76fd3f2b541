import { reportCatalogue } from '../language/report/catalogue'
import type { DocumentKind } from '../model/document'
import type { CodedReportInput } from './coded-report-input'
import { cell, own, plain } from './runs'
import type { Block, Cell } from './report'

/** The material by kind with its size, and in a sentence how it was coded. */
export function overviewBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const level = say.methods[input.settings.method]
  const tops = input.codebook.filter((it) => it.depth === 0).length
  const method = say.parts.methodLine(
    say.parts.methodNames[input.settings.method],
    say.numbers.counted(tops, level.top.toLocaleLowerCase('nb'), level.topPlural.toLocaleLowerCase('nb')),
    input.codebook.length - tops,
    say.numbers.counted(input.frequency.total.segments, level.passage, level.passages),
  )
  const kinds = [...new Set(input.sources.map((it) => it.kind))]
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.parts.overview))] },
    { kind: 'paragraph', inlines: [plain(own(method))] },
    ...correctionLine(input),
    {
      kind: 'table',
      caption: [plain(own(say.parts.materialCaption))],
      columns: [
        { share: 0.5, align: 'start' },
        { share: 0.25, align: 'end' },
        { share: 0.25, align: 'end' },
      ],
      header: [say.parts.kind, say.parts.documents, say.parts.words].map(ownCell),
      rows: kinds.map((kind) => kindRow(input, kind)),
      total: [
        ownCell(say.parts.inAll),
        ...[input.sources.length, sum(input.sources.map((it) => it.words))].map((it) => ownCell(say.numbers.count(it))),
      ],
    },
  ]
}

/** How many turns participants have had corrected; nothing where none have. */
function correctionLine({ language, correctedTurns }: CodedReportInput): Block[] {
  if (correctedTurns === 0) return []
  return [{ kind: 'paragraph', inlines: [plain(own(reportCatalogue(language).parts.correctedLine(correctedTurns)))] }]
}

function kindRow({ language, sources }: CodedReportInput, kind: DocumentKind): Cell[] {
  const { documentKinds, numbers } = reportCatalogue(language)
  const name = documentKinds[kind]
  const those = sources.filter((it) => it.kind === kind)
  return [
    ownCell(name.charAt(0).toLocaleUpperCase('nb') + name.slice(1)),
    ...[those.length, sum(those.map((it) => it.words))].map((it) => ownCell(numbers.count(it))),
  ]
}

function ownCell(text: string): Cell {
  return cell([plain(own(text))])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0)
}
