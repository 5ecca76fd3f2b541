import { reportCatalogue } from '../language/report/catalogue'
import { codebookBlocks } from './codebook-blocks'
import type { CodedReportInput } from './coded-report-input'
import { excerptBlocks } from './excerpt-blocks'
import { wordFileName } from './file-name'
import { frequencyBlocks } from './frequency-blocks'
import { own, plain, words } from './runs'
import type { Block, Inline, Report } from './report'

export type * from './coded-report-input'

/**
 * The report of a coded study: title, what the numbers count, codebook, excerpts per category, frequency table. Every
 * run says where it comes from. Numbers are taken as given; nothing is counted here.
 */
export function codedReport(input: CodedReportInput): Report {
  const say = reportCatalogue(input.language)
  const title = input.title.trim() === '' ? own(say.untitled) : words(input.title.trim(), 'report/title')
  const blocks: Block[] = [{ kind: 'title', inlines: [plain(title)] }, ...opening(input)]
  if (input.parts.codebook) blocks.push(...codebookBlocks(input))
  if (input.parts.excerpts) blocks.push(...excerptBlocks(input))
  if (input.parts.frequency) blocks.push(...frequencyBlocks(input))
  return {
    language: input.language,
    title: [title],
    blocks,
    footer: footer(input),
    fileName:
      input.fileName === null
        ? wordFileName(input.title, 'report/title', say.untitled)
        : wordFileName(input.fileName, 'report/file-name', say.untitled),
  }
}

function opening(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language)
  const people = say.participantWords[input.settings.participantWord]
  const { passages } = say.methods[input.settings.method]
  const base = input.frequency.base
  const sentences = `${say.basis(base.documents, base.participants, people)} ${say.countingBasis(passages, people)}`
  return [{ kind: 'paragraph', inlines: [plain(own(sentences))] }]
}

function footer(input: CodedReportInput): Inline[] {
  const say = reportCatalogue(input.language)
  const end = input.settings.endDate
  const deletion = end === null ? '' : ` ${say.footerDeletion(say.day(end))}`
  return [plain(own(say.footer + deletion))]
}
