import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../../core/anonymise/gate/check-words'
import type { Passage } from '../../../../core/anonymise/gate/passage'
import type { GateInput } from '../../../../core/anonymise/gate/verdict'
import { waitingByDocument, waitingIn, type WaitingSpan } from '../../../../core/anonymise/gate/waiting'
import type { SourcedRun } from '../../../../core/export/manifest'
import { documentId, fromPlace, fromText, placeId, sampleReportInput } from '../../export/sample-report'
import { finishedFile, judged } from './finished-file'

const here = documentId(1)

/** What is found in a file with one passage of the given runs. */
async function foundIn(runs: readonly SourcedRun[], change: Partial<GateInput> = {}) {
  const [first] = sampleReportInput.excerpts
  const file = await finishedFile({ excerpts: [{ ...first!, lines: [{ label: 'Turid', isCounted: true, runs }] }] })
  return judged(file, { terms: [], ...change }).findings.map((it) => `${it.why} ${it.text} ${it.span?.start}`)
}

function waits(start: number, end: number, document = here, kind: WaitingSpan['kind'] = 'place'): WaitingSpan {
  return { document, start, end, kind }
}

/** The detectors ask about «trønder», and find it at 207 where it is put. */
const doubtful = fromText('Han er trønder, tror jeg.', here, 200)

describe('what the detectors would only ask about, where the file has a document’s words', () => {
  it('is undecided where it waits in the document as that is read whole', async () => {
    expect(await foundIn([doubtful], { waiting: [waits(207, 214)] })).toEqual(['undecided trønder 207'])
    expect(await foundIn([doubtful], { waiting: [waits(210, 230)] })).toContain('undecided trønder 207')
  })

  it('is not where nothing waits there: a word out of its place looks like a name', async () => {
    expect(await foundIn([doubtful])).toEqual([])
    expect(await foundIn([doubtful], { waiting: [waits(207, 214, documentId(2)), waits(7, 14)] })).toEqual([])
  })

  it('but is wherever it stands when it is a number, which tells by its shape', async () => {
    expect(await foundIn([fromText('Det var 23 45 67 89 som sto der.', here, 200)])).toEqual([
      'undecided 23 45 67 89 208',
    ])
  })

  it('and what is plainer than that is, whatever the document holds', async () => {
    expect(await foundIn([fromText('Hun flyttet til Stavanger i fjor.', here, 200)])).toEqual([
      'undecided Stavanger 216',
    ])
  })
})

describe('what waits in a document', () => {
  const plain = fromText('Hun jobbet på handelslaget den gangen.', here, 200)

  it('is undecided in the file where no detector sees it there', async () => {
    expect(await foundIn([plain])).toEqual([])
    expect(await foundIn([plain], { waiting: [waits(214, 226)] })).toEqual(['undecided handelslaget 214'])
  })

  it('is so also where the file has a part of it', async () => {
    const cut = fromText('laget den gangen.', here, 221)
    expect(await foundIn([cut], { waiting: [waits(214, 226)] })).toEqual(['undecided laget 221'])
  })

  it('is no matter where the file has something else there, or nothing', async () => {
    const runs = [
      fromText('Hun jobbet på ', here, 200),
      fromPlace('[butikken]', placeId(3)),
      fromText(' da.', here, 226),
    ]
    expect(await foundIn(runs, { waiting: [waits(214, 226)] })).toEqual([])
    expect(await foundIn([plain], { waiting: [waits(300, 310)] })).toEqual([])
  })

  it('is told once where the detectors see it too', async () => {
    const runs = [fromText('Hun flyttet til Stavanger i fjor.', here, 200)]
    expect(await foundIn(runs, { waiting: [waits(216, 225)] })).toEqual(['undecided Stavanger 216'])
  })

  it('is told as an original where it is one', async () => {
    const terms = [{ form: 'handelslaget', kind: 'organisation' as const }]
    expect(await foundIn([plain], { terms, waiting: [waits(214, 226)] })).toEqual(['term handelslaget 214'])
  })

  it('is undecided in a copy as in a file', () => {
    const { findings } = checkWords({
      parts: [{ part: here, runs: [plain] }],
      fileName: 'Kopi',
      terms: [],
      kept: [],
      decided: [],
      language: 'nb',
      waiting: [waits(214, 226, here, 'organisation')],
    })
    expect(findings).toMatchObject([{ why: 'undecided', kind: 'organisation', text: 'handelslaget', document: here }])
  })
})

describe('words that the user typed', () => {
  it('are read as they stand: what is plain is undecided, what is only asked about may stay', async () => {
    const inTitle = async (title: string) => judged(await finishedFile({ title }), { terms: [] }).findings
    expect(await inTitle('En trønder om natta')).toEqual([])
    expect(await inTitle('Natt i Stavanger')).not.toEqual([])
  })
})

const someRuns = fc.array(
  fc.record({ length: fc.integer({ min: 1, max: 20 }), isText: fc.boolean(), start: fc.nat(200) }),
  { maxLength: 8 },
)
const someSpans = fc.array(fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 30 }) }), { maxLength: 6 })

it('gives every letter of a document’s words that waits, and no other', () => {
  fc.assert(
    fc.property(someRuns, someSpans, (runs, spans) => {
      let at = 0
      const pieces = runs.map(({ length, isText, start }) => {
        const text = 'x'.repeat(length)
        const run = isText ? fromText(text, here, start) : fromPlace(text, placeId(1))
        const piece = { start: at, end: at + length, run, at: 0 }
        at += length
        return piece
      })
      const passage: Passage = { part: 'p', text: 'x'.repeat(at), isPrinted: true, pieces }
      const waiting = spans.map((it) => waits(it.start, it.start + it.length))
      const given = waitingIn(passage, waitingByDocument(waiting))
      for (const piece of pieces)
        for (let letter = piece.start; letter < piece.end; letter += 1) {
          const source = piece.run.source
          const inDocument = source.kind === 'text' ? source.start + letter - piece.start : -1
          expect(given.some(({ stretch }) => stretch.start <= letter && letter < stretch.end)).toBe(
            waiting.some((it) => it.start <= inDocument && inDocument < it.end),
          )
        }
    }),
  )
})
