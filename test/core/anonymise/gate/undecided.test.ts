import { describe, expect, it } from 'vitest'
import type { SourcedRun } from '../../../../core/export/manifest'
import { documentId, fromPlace, fromText, placeId, sampleReportInput } from '../../export/sample-report'
import { finishedFile, judged } from './finished-file'

/** The sample with one passage of the given runs under its first code. */
function withPassage(...runs: SourcedRun[]) {
  const [first] = sampleReportInput.excerpts
  return finishedFile({ excerpts: [{ ...first!, lines: [{ label: 'Turid', isCounted: true, runs }] }] })
}

const says = (text: string) => withPassage(fromText(text, documentId(1), 100))

describe('what nobody has decided is refused', () => {
  it('in a document’s own words, with the place to mend it', async () => {
    const { findings } = judged(await says('Hun flyttet til Stavanger med Torunn i fjor.'), { terms: [] })
    expect(findings.map((it) => `${it.why} ${it.text} ${it.span?.start}`)).toEqual([
      'undecided Stavanger 116',
      'undecided Torunn 130',
    ])
  })

  it('in the user’s words, with what they belong to', async () => {
    const { findings } = judged(await finishedFile({ title: 'Natt hos Torunn i Stavanger' }), { terms: [] })
    expect(findings).toContainEqual(
      expect.objectContaining({ why: 'undecided', text: 'Stavanger', of: 'report/title' }),
    )
  })

  it('in a transcript without capitals, whatever stands around it in the file', async () => {
    const lines = ['da kom vi fram', 'så dro vi til stavanger igjen', 'og det var kveld', 'vi satt der lenge']
    const [first] = sampleReportInput.excerpts
    const excerpts = lines.map((text, index) => ({
      ...first!,
      lines: [{ label: 'Turid', isCounted: true, runs: [fromText(text, documentId(1), index * 100)] }],
    }))
    const { findings } = judged(await finishedFile({ excerpts }), { terms: [] })
    expect(findings).toMatchObject([{ why: 'undecided', text: 'stavanger', span: { start: 114, end: 123 } }])
  })

  it('each at its own place, when many passages come from one document', async () => {
    const names = ['Torunn', 'Stavanger', 'Ragnhild']
    const [first] = sampleReportInput.excerpts
    const excerpts = names.map((name, index) => ({
      ...first!,
      lines: [
        { label: 'Turid', isCounted: true, runs: [fromText(`Jeg snakket om ${name} da.`, documentId(1), index * 50)] },
      ],
    }))
    const { findings } = judged(await finishedFile({ excerpts }), { terms: [] })
    expect(findings.map((it) => `${it.text} ${it.span?.start}`)).toEqual(['Torunn 15', 'Stavanger 65', 'Ragnhild 115'])
  })

  it('but a pseudonym may stand in the user’s words, and only there', async () => {
    const replacements = ['Torunn']
    expect(judged(await finishedFile({ title: 'Natt hos Torunn' }), { terms: [], replacements }).findings).toEqual([])
    const inText = judged(await says('Hun kom med Torunn i fjor.'), { terms: [], replacements })
    expect(inText.findings).toMatchObject([{ why: 'undecided', text: 'Torunn' }])
  })

  it('but not where it has been decided, in a place, or in a label', async () => {
    const runs = [fromText('Hun flyttet til Stavanger, til ', documentId(1), 0), fromPlace('[Torunn]', placeId(3))]
    const decided = [{ document: documentId(1), start: 16, end: 25 }]
    expect(judged(await withPassage(...runs), { terms: [], decided }).findings).toEqual([])
  })
})
