import { describe, expect, it } from 'vitest'
import type { CodedReportInput } from '../../../../core/export/coded-report-input'
import { partsIn, sampleReportInput, withOptions, withQuotes } from '../../export/sample-report'
import { finishedFile, judged } from './finished-file'

describe('an original in a part of the report', () => {
  const cells = (first: string) => ({
    ...withOptions({
      parts: partsIn('informants'),
      informants: { columns: [{ attribute: 'a', heading: 'x', coarser: 'as-is' as const, words: {} }] },
    }),
    participants: [{ ...sampleReportInput.participants[0]!, attributes: { a: first } }],
  })

  const leaks: [string, Partial<CodedReportInput>, string][] = [
    ['an attribute in the informant table', cells('Ternvær'), 'participant:'],
    [
      'what the user writes in place of an attribute',
      {
        ...cells('x'),
        ...withOptions({
          parts: partsIn('informants'),
          informants: {
            columns: [{ attribute: 'a', heading: 'x', coarser: 'words', words: { x: 'hjelper i Ternvær' } }],
          },
        }),
      },
      'report/informants',
    ],
    [
      'the head of a column',
      withOptions({
        parts: partsIn('informants'),
        informants: { columns: [{ attribute: 'a', heading: 'Tid i Ternvær', coarser: 'as-is', words: {} }] },
      }),
      'report/informants',
    ],
    [
      'a question to the supervisor',
      {
        ...withOptions({ parts: partsIn('questions') }),
        questions: [{ text: { text: 'Skal Ternvær nevnes?', source: { kind: 'words', of: 'memo:1' } }, about: [] }],
      },
      'memo:1',
    ],
    [
      'the words of an attribution',
      withQuotes({ attribution: { who: 'word', place: 'words', words: 'hjemmetjenesten i Ternvær' } }),
      'report/attribution',
    ],
    ['the title of the chapter', withOptions({ chapter: { number: 5, title: 'Natt i Ternvær' } }), 'report/chapter'],
    ['the name of the file', { fileName: 'Rapport Ternvær' }, 'report/file-name'],
  ]
  it.each(leaks)('in %s', async (_where, change, of) => {
    const { findings } = judged(await finishedFile(change))
    expect(findings.filter((it) => it.text.includes('Ternvær')).map((it) => it.of)).toContainEqual(
      expect.stringContaining(of),
    )
  })
})
