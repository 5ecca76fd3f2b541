import { reportCatalogue, type ReportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput, ReportCounts } from './coded-report-input'
import { cell, own, plain, styled } from './runs'
import type { Block, Column } from './report'

/** A column of the table beside the codes' names. */
type Numbers = Readonly<{
  header: string
  align: Column['align']
  of: (counts: ReportCounts) => string
  ofAll: (counts: ReportCounts) => string
}>

/** Passages and participants side by side for every code, also those with none; rules and source below. */
export function frequencyBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const { passages } = say.methods[input.settings.method]
  const { total, base } = input.frequency
  const columns = numberColumns(input, say)
  const counts = new Map(input.frequency.rows.map((row) => [row.code, row]))
  const none = { segments: 0, participants: 0 }
  const share = columns.length > 2 ? 0.16 : 0.22
  const text = (words: string) => cell([plain(own(words))])
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.frequencies))] },
    {
      kind: 'table',
      caption: [plain(own(say.frequencyCaption(passages, people, base.participants)))],
      columns: [
        { share: 1 - share * columns.length, align: 'start' },
        ...columns.map((it) => ({ share, align: it.align })),
      ],
      header: [say.category, ...columns.map((it) => it.header)].map(text),
      rows: input.codebook.map((row) => [
        cell([plain(row.name)], row.depth),
        ...columns.map((it) => text(it.of(counts.get(row.code.id) ?? none))),
      ]),
      total: [say.totalRow(passages, people), ...columns.map((it) => it.ofAll(total))].map(text),
    },
    {
      kind: 'note',
      inlines: [
        styled('italic', own(say.noteLabel)),
        plain(own([` ${say.countingRule(passages, people)}`, ...rulesOf(input, say)].join(' '))),
      ],
    },
    { kind: 'note', inlines: [plain(own(`${say.sourceLabel} ${say.sourceLine(base.documents)}`))] },
  ]
}

function numberColumns(
  { settings, frequency, options: { tables } }: CodedReportInput,
  say: ReportCatalogue,
): Numbers[] {
  const people = say.participantWords[settings.participantWord]
  const n = frequency.base.participants
  const percent = (it: ReportCounts) => say.numbers.percent(it.participants, n) ?? '–'
  const segments = (it: ReportCounts) => say.numbers.count(it.segments)
  const participants = (it: ReportCounts) => say.numbers.count(it.participants)
  const shown: Numbers[] = [
    { header: say.numberOf(say.methods[settings.method].passages), align: 'end', of: segments, ofAll: segments },
    { header: say.numberOf(people.plural), align: 'end', of: participants, ofAll: participants },
  ]
  if (tables.withPercent && n >= 10)
    shown.push({ header: say.parts.percentOf(people), align: 'end', of: percent, ofAll: percent })
  if (tables.withBands)
    shown.push({
      header: say.parts.extent,
      align: 'start',
      of: (it) => say.parts.bands[bandOf(it.participants, n)],
      ofAll: () => '–',
    })
  return shown
}

/** What a count of participants is called: `many` from two in three, `several` from one in three, else some, one or none. */
export function bandOf(count: number, base: number): 'many' | 'several' | 'some' | 'one' | 'none' {
  if (count <= 0) return 'none'
  if (count === 1) return 'one'
  if (3 * count >= 2 * base) return 'many'
  return 3 * count >= base ? 'several' : 'some'
}

function rulesOf({ frequency, options: { tables } }: CodedReportInput, say: ReportCatalogue): string[] {
  return [
    ...(tables.withBands ? [say.parts.bandRule] : []),
    ...(tables.withPercent && frequency.base.participants < 10 ? [say.parts.percentHidden] : []),
  ]
}
