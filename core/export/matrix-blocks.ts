import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import type { CodeId } from '../model/ids'
import type { CodedReportInput, ReportSource } from './coded-report-input'
import { cell, own, plain } from './runs'
import type { Block, Cell, Inline } from './report'
import { wideTables } from './wide-table'

/** Where a code occurs in words, in millimetres. */
const widthOfWhere = { least: 36, onOneLine: 72 }

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
    [...sources.map(of), total].map((it) => textCell(say.numbers.count(it)))
  const names = [...sources.map((it) => sourceName(it, say)), plain(own(say.parts.sum))]
  const { tables, isAcross } = wideTables(
    {
      caption: [plain(own(say.parts.bySourceCaption(passages)))],
      corner: textCell(say.category),
      heads: names,
      words: { head: textCell(say.parts.where), ...widthOfWhere },
      rows: input.codebook.map((row) => ({
        name: cell([plain(row.name)], row.depth),
        cells: numbers((it) => it.segments.get(row.code.id) ?? 0, sums.get(row.code.id) ?? 0),
        words: textCell(spread(sources, row.code.id, say)),
      })),
      total: {
        name: textCell(say.parts.inAll),
        cells: numbers((it) => it.allSegments, input.frequency.total.segments),
        words: textCell('–'),
      },
      mustLieAcross: false,
    },
    say,
  )
  const heading: Block = { kind: 'heading', level: 1, inlines: [plain(own(say.parts.bySource))] }
  return across([heading, ...tables], isAcross)
}

/** Codes × participants, a mark where the participant speaks about it, on a page across. */
export function matrixBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const labels = input.participants.map((it) => plain({ text: it.label, source: { kind: 'label' } }))
  const { tables } = wideTables(
    {
      caption: [plain(own(say.parts.matrixCaption(people)))],
      corner: textCell(say.category),
      heads: labels,
      words: null,
      rows: input.codebook.map((row) => ({
        name: cell([plain(row.name)], row.depth),
        cells: input.participants.map((it) => textCell(it.codes.has(row.code.id) ? '●' : '–')),
      })),
      total: null,
      mustLieAcross: true,
    },
    say,
  )
  return across(
    [
      { kind: 'heading', level: 1, inlines: [plain(own(say.parts.matrix(people)))] },
      ...tables,
      { kind: 'note', inlines: [plain(own(say.parts.matrixNote(people)))] },
    ],
    true,
  )
}

function across(blocks: readonly Block[], isAcross: boolean): Block[] {
  return isAcross ? [{ kind: 'page', isAcross: true }, ...blocks, { kind: 'page', isAcross: false }] : [...blocks]
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
