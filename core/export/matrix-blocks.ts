import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import { formatCount } from '../language/report/forms'
import type { CodeId } from '../model/ids'
import type { CodedReportInput, ReportSource } from './coded-report-input'
import { cell, own, plain } from './runs'
import type { Block, Cell, Column, Inline } from './report'

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
  const names = [...sources.map((it) => sourceName(it, say)), plain(own(say.parts.sum))]
  const { columns, isAcross } = layOut(names, widthOfWhere)
  const table: Block = {
    kind: 'table',
    caption: [plain(own(say.parts.bySourceCaption(passages)))],
    columns,
    header: [textCell(say.category), ...names.map((it) => cell([it])), textCell(say.parts.where)],
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
  return across([heading, table], isAcross)
}

/** Codes × participants, a mark where the participant speaks about it, on a page across. */
export function matrixBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const labels = input.participants.map((it) => plain({ text: it.label, source: { kind: 'label' } }))
  const { columns } = layOut(labels, null, true)
  return across(
    [
      { kind: 'heading', level: 1, inlines: [plain(own(say.parts.matrix(people)))] },
      {
        kind: 'table',
        caption: [plain(own(say.parts.matrixCaption(people)))],
        columns,
        header: [textCell(say.category), ...labels.map((it) => cell([it]))],
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

/** Widths in millimetres: the text of a page, what the names of codes need, and where a code occurs in words. */
const textWidths = { upright: 160, across: 247 }
const widthOfNames = 46
const widthOfWhere = { least: 36, onOneLine: 72 }
const widthOfLongNames = 50

/** How wide a column is in which no word of its head is cut, in millimetres: bold Arial of 9.5 points and the margins. */
function widthFor(head: Inline): number {
  const words = head.runs.flatMap((it) => it.text.split(/\s/u))
  return Math.max(10, 3 + 2.15 * Math.max(0, ...words.map((it) => it.length)))
}

/**
 * A column under each head, the names of codes before them and a column of words at the end where `words` says how
 * wide, in millimetres. Upright where the heads have room, else across; where they have none there either, they are turned.
 */
function layOut(heads: readonly Inline[], words: typeof widthOfWhere | null, mustLieAcross = false) {
  const least = words?.least ?? 0
  const needed = heads.map(widthFor)
  const all = needed.reduce((sum, it) => sum + it, 0)
  const isAcross = mustLieAcross || widthOfNames + all + least > textWidths.upright
  const width = isAcross ? textWidths.across : textWidths.upright
  const room = width - widthOfNames - least
  const last = words === null ? 0 : Math.max(least, Math.min(words.onOneLine, width - widthOfLongNames - all))
  const isTurned = all > room
  const widths = isTurned ? heads.map(() => room / heads.length) : needed
  const columns: Column[] = [
    { share: (width - last - widths.reduce((sum, it) => sum + it, 0)) / width, align: 'start' },
    ...widths.map((it) => ({ share: it / width, align: 'end', isTurned }) as const),
    ...(last > 0 ? [{ share: last / width, align: 'start' } as const] : []),
  ]
  return { columns, isAcross }
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
