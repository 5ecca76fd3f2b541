import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import { formatCount } from '../language/report/forms'
import type { CodeId } from '../model/ids'
import type { CodedReportInput, ReportSource } from './coded-report-input'
import { cell, own, plain } from './runs'
import type { Block, Cell, Column, Inline } from './report'

/** More columns than this stand better across the page. */
const widestUpright = 6

/**
 * Codes × sources: each interview by its pseudonym, each focus group, the sum, and where the code occurs. A source in which
 * nobody of the base speaks and nothing is coded has no column.
 */
export function bySourceBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const { passages } = say.methods[input.settings.method]
  const sources = input.sources.filter((it) => it.voices > 0 || it.allSegments > 0)
  const sums = new Map(input.frequency.rows.map((it) => [it.code, it.segments]))
  const numbers = (of: (source: ReportSource) => number, total: number): Cell[] =>
    [...sources.map(of), total].map((it) => textCell(formatCount(it)))
  const table: Block = {
    kind: 'table',
    caption: [plain(own(say.parts.bySourceCaption(passages)))],
    columns: shares(sources.length + 1, 0.2),
    header: [
      textCell(say.category),
      ...sources.map((it) => cell([sourceName(it, say)])),
      textCell(say.parts.sum),
      textCell(say.parts.where),
    ],
    rows: input.codebook.map((row) => [
      cell([plain(row.name)], row.depth),
      ...numbers((it) => it.segments.get(row.code.id) ?? 0, sums.get(row.code.id) ?? 0),
      textCell(spread(sources, row.code.id, say)),
    ]),
    total: [
      textCell(say.parts.inAll),
      ...numbers((it) => it.allSegments, input.frequency.total.segments),
      textCell('–'),
    ],
  }
  const heading: Block = { kind: 'heading', level: 1, inlines: [plain(own(say.parts.bySource))] }
  return across([heading, table], sources.length > widestUpright)
}

/** Codes × participants, a mark where the participant speaks about it, on a page across. */
export function matrixBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const columns = shares(input.participants.length, 0)
  return across(
    [
      { kind: 'heading', level: 1, inlines: [plain(own(say.parts.matrix(people)))] },
      {
        kind: 'table',
        caption: [plain(own(say.parts.matrixCaption(people)))],
        columns,
        header: [
          textCell(say.category),
          ...input.participants.map((it) => cell([plain({ text: it.label, source: { kind: 'label' } })])),
        ],
        rows: input.codebook.map((row) => [
          cell([plain(row.name)], row.depth),
          ...input.participants.map((it) => textCell(it.codes.has(row.code.id) ? '●' : '–')),
        ]),
        total: null,
      },
      { kind: 'note', inlines: [plain(own(say.parts.matrixNote(people)))] },
    ],
    true,
  )
}

function across(blocks: readonly Block[], isAcross: boolean): Block[] {
  return isAcross ? [{ kind: 'page', isAcross: true }, ...blocks, { kind: 'page', isAcross: false }] : [...blocks]
}

/** The names of codes take what the columns leave; `last` is the share of a column of words at the end, 0 for none. */
function shares(count: number, last: number): Column[] {
  const each = Math.min(0.13, (0.68 - last) / Math.max(1, count))
  return [
    { share: 1 - last - each * count, align: 'start' },
    ...Array.from({ length: count }, () => ({ share: each, align: 'end' }) as const),
    ...(last > 0 ? [{ share: last, align: 'start' } as const] : []),
  ]
}

/** The pseudonym of an interview with one voice, else what the document is, with its number. */
function sourceName({ onlyVoice, kind, number }: ReportSource, say: ReportCatalogue): Inline {
  if (onlyVoice !== null && kind === 'interview') return plain({ text: onlyVoice, source: { kind: 'label' } })
  const name = say.documentKinds[kind]
  const text = name.charAt(0).toLocaleUpperCase('nb') + name.slice(1)
  return plain(own(number === null ? text : `${text} ${number}`))
}

function spread(sources: readonly ReportSource[], code: CodeId, say: ReportCatalogue): string {
  const has = (it: ReportSource) => (it.segments.get(code) ?? 0) > 0
  const interviews = sources.filter((it) => it.kind === 'interview')
  const groups = sources.filter((it) => it.kind === 'focus-group')
  if (!interviews.some(has) && !groups.some(has)) return '–'
  return say.parts.spread(interviews.filter(has).length, interviews.length, groups.filter(has).length, groups.length)
}

function textCell(text: string): Cell {
  return cell([plain(own(text))])
}
