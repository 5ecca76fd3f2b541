import { describe, expect, it } from 'vitest'
import { participantOf, readSample, study, type Passage } from './sample'

const read = new Map(study.documents.map((document) => [document.id, { document, ...readSample(document.file) }]))

/** The participants whose turns a passage lies on. Interviewer and moderator count for nobody. */
function speakersOf({ document, span }: Passage): readonly string[] {
  const { turns, document: about } = read.get(document)!
  return turns
    .filter((turn) => turn.span.start < span.end && turn.span.end > span.start)
    .flatMap((turn) => participantOf(about, turn) ?? [])
}

function isUnder(code: string | null, top: string): boolean {
  return code !== null && (code === top || isUnder(study.codes.find((it) => it.id === code)!.parent, top))
}

/** Counts by the definitions of the study: a segment is a distinct span, a passage a row of the list. */
function countUnder(top: string | null) {
  const hits = study.passages.flatMap((passage) =>
    passage.codings.filter(({ code }) => top === null || isUnder(code, top)).map(() => passage),
  )
  return {
    codings: hits.length,
    segments: new Set(hits).size,
    passages: new Set(hits.map((passage) => passage.id)).size,
    informants: new Set(hits.flatMap(speakersOf)).size,
  }
}

describe('the fixed passages', () => {
  it('are P01-P06 and P15-P20, and each stands in its text', () => {
    const ids = [1, 2, 3, 4, 5, 6, 15, 16, 17, 18, 19, 20].map((it) => `P${String(it).padStart(2, '0')}`)
    expect([...new Set(study.passages.map((passage) => passage.id))]).toEqual(ids)
    for (const { document, span, text } of study.passages) {
      expect(read.get(document)!.text.slice(span.start, span.end)).toBe(text)
      expect(text).not.toBe('')
    }
  })

  it.each([
    ['A', { codings: 7, segments: 7, passages: 6, informants: 4 }],
    ['B', { codings: 3, segments: 3, passages: 3, informants: 3 }],
    ['C', { codings: 4, segments: 3, passages: 3, informants: 3 }],
    ['D', { codings: 1, segments: 1, passages: 1, informants: 1 }],
    [null, { codings: 15, segments: 14, passages: 12, informants: 6 }],
  ])('count as the study says under %s', (top, expected) => {
    expect(countUnder(top)).toEqual(expected)
  })

  it('show what they are there to show', () => {
    const [whole, inside] = study.passages.filter((passage) => passage.id === 'P02')
    expect(whole!.span.start < inside!.span.start && inside!.span.end < whole!.span.end).toBe(true)
    const dialogue = study.passages.find((passage) => passage.id === 'P15')!
    expect(dialogue.text.split('\n')).toHaveLength(5)
    expect([...new Set(speakersOf(dialogue))].sort()).toEqual(['gerd', 'kjell', 'randi'])
    const [long, first] = study.passages.filter((passage) => passage.id === 'P18')
    expect([long!.span.start, long!.span.end > first!.span.end]).toEqual([first!.span.start, true])
    expect(study.passages.find((passage) => passage.id === 'P17')!.codings[0]!.stance).toBe('contradicts')
    expect(study.passages.find((passage) => passage.id === 'P03')!.text).toBe('Da er det meg.')
  })

  it('every code has a parent that exists, and a label in three languages', () => {
    for (const { parent, labels } of study.codes) {
      if (parent !== null) expect(study.codes.map((code) => code.id)).toContain(parent)
      expect(Object.values(labels).filter(Boolean)).toHaveLength(3)
    }
  })
})
