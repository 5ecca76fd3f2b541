import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedReport, type CodedReportInput, type ReportExcerpt } from '../../../core/export/coded-report'
import type { Block } from '../../../core/export/report'
import type { ReportOptions } from '../../../core/model/report-options'
import { codeId, documentId, fromText, partsIn, sampleReportInput } from './sample-report'

const [monologue, dialogue] = [
  sampleReportInput.excerpts.find((it) => it.lines.length === 1)!,
  sampleReportInput.excerpts.find((it) => it.lines.length > 1)!,
]
const quoteOptions = sampleReportInput.options.quotes

/** The blocks of the part *Utdrag* alone, with these passages under the first code. */
function printed(
  excerpts: readonly ReportExcerpt[],
  quotes: Partial<ReportOptions['quotes']> = {},
  input: Partial<CodedReportInput> = {},
): readonly Block[] {
  const blocks = codedReport({
    ...sampleReportInput,
    ...input,
    excerpts: excerpts.map((it) => ({ ...it, code: codeId(1) })),
    options: {
      ...sampleReportInput.options,
      parts: partsIn('excerpts'),
      quotes: { ...quoteOptions, ...quotes },
    },
  }).blocks
  return blocks.slice(blocks.findIndex((it) => it.kind === 'heading') + 1)
}

const wordsOf = (block: Block): string => {
  const inlines =
    block.kind === 'quote'
      ? [
          ...block.lines.flat(),
          ...(block.attribution.length > 0 ? [{ runs: [{ text: ' ' }] }] : []),
          ...block.attribution,
        ]
      : 'inlines' in block
        ? block.inlines
        : []
  return inlines.flatMap((it) => it.runs.map((run) => run.text)).join('')
}
const texts = (blocks: readonly Block[]) => blocks.map(wordsOf)
const leads = (blocks: readonly Block[]) =>
  blocks.flatMap((it) => (it.kind === 'paragraph' && it.isLead === true ? [wordsOf(it)] : []))
const says = (words: string, label = 'Turid', document = documentId(1)): ReportExcerpt => ({
  ...monologue,
  document,
  lines: [{ label, isCounted: true, runs: [fromText(words, document)] }],
})

const forms = ['dash', 'block', 'inline'] as const
const places = ['after', 'lead-in'] as const

describe('a quotation', () => {
  it('never has two spaces in a row, in whatever form and place', () => {
    const choices = fc.record({
      form: fc.constantFrom(...forms),
      attributionAt: fc.constantFrom(...places),
      withNumbers: fc.boolean(),
      withStance: fc.boolean(),
      attribution: fc.record({
        who: fc.constantFrom('pseudonym', 'word', 'none'),
        place: fc.constantFrom('kind', 'title', 'words', 'none'),
        words: fc.constantFrom('', 'heimen'),
      }),
    })
    fc.assert(
      fc.property(choices, (quotes) => {
        const excerpts = [
          { ...monologue, alsoUnder: [codeId(2)], stance: 'contradicts' as const },
          { ...dialogue, alsoUnder: [codeId(2)] },
        ]
        for (const text of texts(printed(excerpts, quotes))) {
          expect(text).not.toMatch(/ {2}/u)
          expect(text).toBe(text.trim())
        }
      }),
    )
  })

  it('stands between the marks of the report’s language', () => {
    const line = (language: 'nb' | 'nn' | 'en') =>
      texts(printed([says('Da er det meg.')], { form: 'dash' }, { language }))
    expect(line('nb')).toContainEqual(expect.stringMatching(/^– «Da er det meg\.» \(/u))
    expect(line('nn')).toContainEqual(expect.stringMatching(/^– «Da er det meg\.» \(/u))
    expect(line('en')).toContainEqual(expect.stringMatching(/^– “Da er det meg\.” \(/u))
  })

  it('has no marks as a block, and the words unbroken in every form', () => {
    for (const form of forms)
      expect(texts(printed([says('Da er det meg.')], { form })).some((it) => it.includes('Da er det meg.'))).toBe(true)
    const block = printed([says('Da er det meg.')], { form: 'block' }).find((it) => it.kind === 'quote')!
    expect(wordsOf(block)).toMatch(/^Da er det meg\. \(/u)
  })

  it('says its language where that is another than the report’s, and only there', () => {
    const sources = sampleReportInput.sources.map((it) => ({ ...it, language: 'nn' as const }))
    const languages = (language: 'nb' | 'nn') =>
      printed([says('Eg er åleine.')], {}, { language, sources }).flatMap((it) =>
        it.kind === 'quote' ? it.lines.flat().map((inline) => inline.language) : [],
      )
    expect(languages('nb')).toEqual(['nn'])
    expect(languages('nn')).toEqual([undefined])
  })
})

describe('a lead-in', () => {
  const leadIn = { attributionAt: 'lead-in' } as const

  it('covers what the same voice goes on to say in the same document', () => {
    const blocks = printed([says('Da er det meg.'), says('Det er bare jeg som ser det.')], leadIn)
    expect(leads(blocks)).toHaveLength(1)
    expect(blocks.filter((it) => it.kind === 'quote')).toHaveLength(2)
  })

  it('comes anew for another voice, another document, and a dialogue', () => {
    expect(leads(printed([says('En.'), says('To.', 'Wenche')], leadIn))).toHaveLength(2)
    expect(leads(printed([says('En.'), says('To.', 'Turid', documentId(2))], leadIn))).toHaveLength(2)
    expect(leads(printed([{ ...dialogue, document: documentId(1) }, says('To.')], leadIn))).toHaveLength(2)
  })

  it('does not make one person of two who are both called informant', () => {
    const quotes = { ...leadIn, attribution: { who: 'word', place: 'none', words: '' } } as const
    expect(leads(printed([says('En.'), says('To.', 'Wenche')], quotes))).toHaveLength(2)
  })

  it('stands before every quotation that nobody covers: none is lost, whatever the order', () => {
    const speakers = fc.array(fc.tuple(fc.constantFrom('Turid', 'Wenche'), fc.constantFrom(1, 2)), { maxLength: 8 })
    fc.assert(
      fc.property(speakers, (who) => {
        const blocks = printed(
          who.map(([label, document]) => says('Ja.', label, documentId(document))),
          leadIn,
        )
        const changes = who.filter(([label, at], index) => {
          const before = who[index - 1]
          return before === undefined || before[0] !== label || before[1] !== at
        })
        expect(leads(blocks)).toHaveLength(changes.length)
        expect(blocks.filter((it) => it.kind === 'quote')).toHaveLength(who.length)
      }),
    )
  })
})
