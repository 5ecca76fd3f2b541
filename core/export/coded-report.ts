import { reportCatalogue } from '../language/report/catalogue'
import type { ReportPart } from '../model/report-options'
import { anonymisationBlocks, receiptBlocks } from './anonymisation-blocks'
import { codebookBlocks, codeTreeBlocks } from './codebook-blocks'
import type { CodedReportInput } from './coded-report-input'
import { excerptBlocks } from './excerpt-blocks'
import { wordFileName } from './file-name'
import { frequencyBlocks } from './frequency-blocks'
import { informantBlocks } from './informant-blocks'
import { bySourceBlocks, matrixBlocks } from './matrix-blocks'
import { overviewBlocks } from './overview-blocks'
import { questionBlocks } from './question-blocks'
import { own, plain, styled, words } from './runs'
import type { Block, Inline, Report } from './report'

export type * from './coded-report-input'

const makers: Readonly<Record<ReportPart, (input: CodedReportInput) => readonly Block[]>> = {
  contents: contentsBlocks,
  overview: overviewBlocks,
  informants: informantBlocks,
  'code-tree': codeTreeBlocks,
  codebook: codebookBlocks,
  excerpts: excerptBlocks,
  frequency: frequencyBlocks,
  'by-source': bySourceBlocks,
  matrix: matrixBlocks,
  questions: questionBlocks,
  anonymisation: anonymisationBlocks,
  receipt: receiptBlocks,
}

/**
 * The report of a coded study: title, what the numbers count, then the chosen parts in the chosen order, the receipt
 * last. Every run says where it comes from. Numbers are taken as given; nothing is counted here.
 */
export function codedReport(input: CodedReportInput): Report {
  const say = reportCatalogue(input.language)
  const title = input.title.trim() === '' ? own(say.untitled) : words(input.title.trim(), 'report/title')
  const wanted = input.options.parts.filter((it) => it.isIn).map((it) => it.part)
  const ordered = [...wanted.filter((it) => it !== 'receipt'), ...wanted.filter((it) => it === 'receipt')]
  return {
    language: input.language,
    title: [title],
    blocks: [
      { kind: 'title', inlines: [plain(title)] },
      ...opening(input),
      ...ordered.flatMap((part) => makers[part](input)),
    ],
    captions: { chapter: input.options.chapter.number, isColon: input.options.tables.caption === 'colon' },
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
  return [...chapterLine(input), { kind: 'paragraph', inlines: [plain(own(sentences))] }]
}

/** `Kapittel 5 · Funn`, as much of it as the user has given. */
function chapterLine({ language, options: { chapter } }: CodedReportInput): Block[] {
  const number = chapter.number === null ? [] : [own(reportCatalogue(language).parts.chapter(chapter.number))]
  const title = chapter.title.trim() === '' ? [] : [words(chapter.title.trim(), 'report/chapter')]
  const runs = number.length > 0 && title.length > 0 ? [...number, own(' · '), ...title] : [...number, ...title]
  return runs.length === 0 ? [] : [{ kind: 'paragraph', inlines: [styled('quiet', ...runs)] }]
}

function contentsBlocks({ language }: CodedReportInput): Block[] {
  return [{ kind: 'contents', title: [plain(own(reportCatalogue(language).parts.contents))] }]
}

function footer(input: CodedReportInput): Inline[] {
  const say = reportCatalogue(input.language)
  const end = input.settings.endDate
  const deletion = end === null ? '' : ` ${say.footerDeletion(say.day(end))}`
  return [plain(own(say.footer + deletion))]
}
