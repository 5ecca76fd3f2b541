import type { Messages } from '../messages'

export const analysis = {
  empty: 'Here what you have coded is counted, and every number leads to its excerpts. Code the first one in Coding.',
  toCoding: 'Go to Coding',
  rule: (participants: string, documents: number, many: string, _theMany: string) =>
    `The numbers are of ${participants} ${many} and ${documents === 1 ? '1 document' : `${documents} documents`}. An excerpt is a coded passage; each category counts with all below it, and the same excerpt and the same person count once in each row. The base is all ${many}, also those with nothing coded.`,
  caption: 'Frequency table',
  category: 'Category',
  codings: 'Number of codings',
  segments: 'Number of excerpts',
  participants: (many: string) => `Number of ${many}`,
  bars: 'Number of excerpts, drawn',
  total: 'In all',
  codingsOf: (n: string) => `${n} codings`,
  segmentsOf: (n: string) => `${n} excerpts`,
  open: (number: string, code: string) => `${code}: ${number}. Show the excerpts`,
  note: 'A coding is one excerpt with one code. An excerpt with several codes counts in each of them, so the rows do not add up.',
  bySource: 'Codes by source',
  bySourceRule: 'Number of excerpts in each source. An excerpt lies in one source, so the numbers of a row add up.',
  sum: 'Sum',
  excerptsOf: (code: string) => `Excerpts: ${code}`,
  excerptCount: (n: number) => (n === 1 ? '1 excerpt' : `${n} excerpts`),
  closeExcerpts: 'Close the excerpts',
  showInText: 'Show in Coding',
} satisfies Messages['analysis']
