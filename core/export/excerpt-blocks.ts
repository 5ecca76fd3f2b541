import { reportCatalogue } from '../language/report/catalogue'
import type { CodeId } from '../model/ids'
import type { CodedReportInput, ReportCode, ReportExcerpt } from './coded-report-input'
import { quoteBlock } from './quote-block'
import { own, plain, words } from './runs'
import type { Block } from './report'

/** The coded passages: a heading per code by its depth, a line of counts, then each passage as a block quote. */
export function excerptBlocks(input: CodedReportInput): Block[] {
  const byCode = groupByCode(input.excerpts)
  const counts = new Map(input.frequency.rows.map((row) => [row.code, row]))
  return input.codebook.flatMap((row) => [
    { kind: 'heading', level: headingLevel(row.depth), inlines: [plain(words(row.code.name, row.code.id))] },
    countsLine(input, row, counts),
    ...(byCode.get(row.code.id) ?? []).map((excerpt) => quoteBlock(excerpt, input)),
  ])
}

function groupByCode(excerpts: readonly ReportExcerpt[]): ReadonlyMap<CodeId, readonly ReportExcerpt[]> {
  const groups = new Map<CodeId, ReportExcerpt[]>()
  for (const excerpt of excerpts) {
    const group = groups.get(excerpt.code)
    if (group === undefined) groups.set(excerpt.code, [excerpt])
    else group.push(excerpt)
  }
  return groups
}

function headingLevel(depth: number): 1 | 2 | 3 {
  if (depth === 0) return 1
  return depth === 1 ? 2 : 3
}

function countsLine(
  input: CodedReportInput,
  row: ReportCode,
  counts: ReadonlyMap<CodeId, CodedReportInput['frequency']['rows'][number]>,
): Block {
  const say = reportCatalogue(input.language)
  const { passage, passages } = say.methods[input.settings.method]
  const people = say.participantWords[input.settings.participantWord]
  const { segments, participants } = counts.get(row.code.id) ?? { segments: 0, participants: 0 }
  const hasBelow = input.codebook.some((other) => other.code.parent === row.code.id)
  const text =
    segments === 0
      ? say.nothingCoded(passages)
      : `${say.countsLine(segments, passage, passages)} ${say.fromParticipants(participants, people)}` +
        (hasBelow ? `, ${say.subcodesIncluded}.` : '.')
  return { kind: 'note', inlines: [plain(own(text))], under: segments === 0 ? 'heading-of-none' : 'heading-of-some' }
}
