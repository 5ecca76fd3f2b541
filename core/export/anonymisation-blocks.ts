import { reportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput } from './coded-report-input'
import { checkedSentences } from './receipt-text'
import { cell, own, plain } from './runs'
import type { Block } from './report'

/** How many details of each kind were replaced, without a word of them, and what nobody has checked. */
export function anonymisationBlocks(input: CodedReportInput): Block[] {
  const catalogue = reportCatalogue(input.language)
  const say = catalogue.parts
  const { kinds, approved, documents } = input.anonymisation
  const columns = ['replaced', 'removed', 'kept', 'waiting'] as const
  const text = (words: string) => cell([plain(own(words))])
  return [
    { kind: 'heading', level: 1, inlines: [plain(own(say.anonymisation))] },
    { kind: 'paragraph', inlines: [plain(own(`${say.anonymisationLine} ${say.approved(approved, documents)}`))] },
    {
      kind: 'table',
      caption: [plain(own(say.anonymisationCaption))],
      columns: [{ share: 0.28, align: 'start' }, ...columns.map(() => ({ share: 0.18, align: 'end' }) as const)],
      header: [say.kind, ...columns.map((it) => say[it])].map(text),
      rows: kinds.map((it) => [
        text(say.identifierKinds[it.kind]),
        ...columns.map((column) => text(catalogue.numbers.count(it[column]))),
      ]),
      total: [
        text(say.inAll),
        ...columns.map((column) => text(catalogue.numbers.count(kinds.reduce((all, it) => all + it[column], 0)))),
      ],
    },
    { kind: 'note', inlines: [plain(own(catalogue.receipt.notChecked))] },
    { kind: 'heading', level: 2, inlines: [plain(own(say.methods.heading))] },
    { kind: 'paragraph', inlines: [plain(...methodRuns(input))] },
  ]
}

/** The same told in sentences, for the chapter on methods: what was done, by whom, how much, and how far it can be trusted. */
function methodRuns({ language, anonymisation: { kinds, approved, documents, automatic, by } }: CodedReportInput) {
  const { methods, approved: approvedLine } = reportCatalogue(language).parts
  const sum = (column: 'replaced' | 'removed' | 'kept') => kinds.reduce((all, it) => all + it[column], 0)
  const counts = methods.counts(sum('replaced'), sum('removed'), sum('kept'))
  const approval = by === 0 ? '' : ` ${methods.approvedBy(by)}`
  const found = [methods.found, ...(automatic > 0 ? [methods.foundAutomatic(automatic)] : []), methods.notChecked]
  return [own(`${methods.lead} ${counts} ${approvedLine(approved, documents)}${approval} ${found.join(' ')}`)]
}

/** A short receipt on a page of its own. The file leaves only when the check has found nothing, so it is then true. */
export function receiptBlocks(input: CodedReportInput): Block[] {
  const [heading = '', ...sentences] = checkedSentences(input.check, input.language)
  return [
    { kind: 'page', isAcross: false },
    { kind: 'heading', level: 1, inlines: [plain(own(heading))] },
    ...sentences.map((text): Block => ({ kind: 'paragraph', inlines: [plain(own(text))] })),
  ]
}
