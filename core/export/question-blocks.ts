import { reportCatalogue } from '../language/report/catalogue'
import type { CodedReportInput } from './coded-report-input'
import { own, plain, styled } from './runs'
import type { Block } from './report'

/** What the student asks the supervisor, each with what it is about and room for an answer. */
export function questionBlocks(input: CodedReportInput): Block[] {
  const say = reportCatalogue(input.language).parts
  const heading: Block = { kind: 'heading', level: 1, inlines: [plain(own(say.questions))] }
  if (input.questions.length === 0) return [heading, { kind: 'paragraph', inlines: [plain(own(say.noQuestions))] }]
  return [
    heading,
    ...input.questions.flatMap(({ text, about }, index): Block[] => [
      { kind: 'paragraph', inlines: [styled('bold', own(`${index + 1}. `)), plain(text)], isLead: true },
      ...(about.length === 0
        ? []
        : [{ kind: 'note', inlines: [plain(own(`${say.about} `), ...about)], under: 'heading-of-some' } as const]),
      { kind: 'note', inlines: [plain(own(say.answer))], under: 'heading-of-some' },
      { kind: 'answer', lines: 3 },
    ]),
  ]
}
