import { reportCatalogue } from '../language/report/catalogue'
import { formatCount } from '../language/report/forms'
import type { CodedReportInput, ReportCounts } from './coded-report-input'
import { cell, own, plain, styled, words } from './runs'
import type { Block, Cell } from './report'

/** Passages and participants side by side for every code, also those with none; the rule and the source below. */
export function frequencyBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const { passages } = say.methods[input.settings.method]
  const { rows, total, base } = input.frequency
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.frequencies))] },
    {
      kind: 'table',
      caption: [plain(own(say.frequencyCaption(passages, people, base.participants)))],
      columns: [
        { share: 0.54, align: 'start' },
        { share: 0.21, align: 'end' },
        { share: 0.25, align: 'end' },
      ],
      header: [say.category, say.numberOf(passages), say.numberOf(people.plural)].map((text) =>
        cell([plain(own(text))]),
      ),
      rows: rows.map((row) => [cell([plain(words(row.name, row.code))], row.depth), ...numbers(row)]),
      total: [cell([plain(own(say.totalRow(passages, people)))]), ...numbers(total)],
    },
    {
      kind: 'note',
      inlines: [styled('italic', own(say.noteLabel)), plain(own(` ${say.countingRule(passages, people)}`))],
    },
    { kind: 'note', inlines: [plain(own(`${say.sourceLabel} ${say.sourceLine(base.documents)}`))] },
  ]
}

function numbers(counts: ReportCounts): Cell[] {
  return [counts.segments, counts.participants].map((count) => cell([plain(own(formatCount(count)))]))
}
