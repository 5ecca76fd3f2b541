import type { CodedReportInput } from '../../../core/export/coded-report-input'
import { codeId, documentId, fromPlace, fromText, placeId, reportCode, sampleReportInput } from './sample-report'

const sentences = [
  'Det er lange avstander, og om vinteren vet jeg aldri hvor lang tid turen tar.',
  'Jeg ringer alltid før jeg kjører, så noen vet hvor jeg er.',
  'Noen netter skjer det ingenting, og andre netter rekker jeg ikke å spise.',
  'Vi snakker om det på rapporten, men det blir sjelden gjort noe med.',
  'Det tyngste er å stå alene med en som er redd.',
]

/** A report with many excerpts of about sixty words, each with one decided place, under forty codes in eight categories. */
export function largeReportInput(excerpts: number): CodedReportInput {
  const codes = Array.from({ length: 48 }, (_, index) => {
    const top = index - (index % 6)
    return top === index
      ? reportCode(index + 1, null, `Hovedtema ${index / 6 + 1}`)
      : reportCode(index + 1, top + 1, `Underkode ${index}`)
  })
  return {
    ...sampleReportInput,
    codebook: codes,
    excerpts: Array.from({ length: excerpts }, (_, index) => excerptAt(index)),
    frequency: {
      ...sampleReportInput.frequency,
      rows: codes.map(({ code, depth }) => ({ code: code.id, depth, segments: 20, participants: 5 })),
    },
  }
}

function excerptAt(index: number): CodedReportInput['excerpts'][number] {
  const document = documentId((index % 12) + 1)
  const first = `${sentences[index % 5]} ${sentences[(index + 1) % 5]} Jeg spurte `
  const last = ` om det, nummer ${index} på lista. ${sentences[(index + 2) % 5]} ${sentences[(index + 3) % 5]}`
  const start = index * 400
  return {
    code: codeId((index % 48) + 1),
    document,
    number: index + 1,
    alsoUnder: [],
    stance: null,
    isMarked: false,
    lines: [
      {
        label: 'Turid',
        isCounted: true,
        runs: [
          fromText(first, document, start),
          fromPlace('[kollega]', placeId(index + 1)),
          fromText(last, document, start + first.length + 9),
        ],
      },
    ],
  }
}
