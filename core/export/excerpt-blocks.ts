import { reportCatalogue } from '../language/report/catalogue'
import type { CodeId } from '../model/ids'
import type { CodedReportInput, ReportCode, ReportExcerpt } from './coded-report-input'
import { quoteBlocks } from './quote-block'
import { own, plain } from './runs'
import type { Block } from './report'

/** The coded passages under a heading of their own: a heading per code by its depth, a line of counts, then each passage in the chosen form. */
export function excerptBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const { passage, passages } = say.methods[input.settings.method]
  const byCode = groupByCode(input.excerpts)
  const counts = new Map(input.frequency.rows.map((row) => [row.code, row]))
  const names = new Map(input.codebook.map((row) => [row.code.id, row.name]))
  const note = (text: string): Block => ({ kind: 'note', inlines: [plain(own(text))] })
  return [
    {
      kind: 'heading',
      level: 1,
      inlines: [plain(own(passages.charAt(0).toLocaleUpperCase('nb') + passages.slice(1)))],
    },
    { kind: 'note', inlines: [plain(own(say.parts.marks))], under: 'heading-of-some' },
    ...(input.notQuoted > 0
      ? [note(say.parts.notQuoted(say.numbers.counted(input.notQuoted, passage, passages)))]
      : []),
    ...input.codebook.flatMap((row): Block[] => {
      const all = byCode.get(row.code.id) ?? []
      const chosen = chosenOf(all, input)
      return [
        { kind: 'heading', level: headingLevel(row.depth), inlines: [plain(row.name)] },
        countsLine(input, row, { counts, hasNext: chosen.length > 0 }),
        ...chosen.flatMap((excerpt, at) => quoteBlocks(excerpt, input, names, chosen[at - 1])),
        ...(chosen.length < all.length
          ? [note(say.parts.moreExcerpts(say.numbers.counted(all.length - chosen.length, passage, passages)))]
          : []),
      ]
    }),
  ]
}

/** All, or the first of them; those marked for use come before the others where that is asked for. */
function chosenOf(all: readonly ReportExcerpt[], { options: { quotes } }: CodedReportInput): readonly ReportExcerpt[] {
  if (quotes.perCode === null) return all
  const ranked = quotes.markedFirst ? all.toSorted((a, b) => Number(b.isMarked) - Number(a.isMarked)) : all
  const chosen = new Set(ranked.slice(0, quotes.perCode))
  return all.filter((it) => chosen.has(it))
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

/** Below the heading of the part; what lies deeper than a sub-category is set as one. */
function headingLevel(depth: number): 2 | 3 {
  return depth === 0 ? 2 : 3
}

type Beside = Readonly<{
  counts: ReadonlyMap<CodeId, CodedReportInput['frequency']['rows'][number]>
  hasNext: boolean
}>

function countsLine(input: CodedReportInput, row: ReportCode, { counts, hasNext }: Beside): Block {
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
  return { kind: 'note', inlines: [plain(own(text))], under: hasNext ? 'heading-of-some' : 'heading-of-none' }
}
