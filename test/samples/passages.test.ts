import { describe, expect, it } from 'vitest'
import { frequencyTable } from '../../core/analysis/frequency'
import { tallyOf } from '../../core/analysis/tally'
import { recordsOf } from './records'
import { participantOf, readSample, study, type Passage } from './sample'

const read = new Map(study.documents.map((document) => [document.id, { document, ...readSample(document.file) }]))

/** The participants whose turns a passage lies on. Interviewer and moderator count for nobody. */
function speakersOf({ document, span }: Passage): readonly string[] {
  const { turns, document: about } = read.get(document)!
  return turns
    .filter((turn) => turn.span.start < span.end && turn.span.end > span.start)
    .flatMap((turn) => participantOf(about, turn) ?? [])
}

/** Counts of a category with all below it, or of everything, as the app counts; passages are the rows of the list. */
function countsUnder(top: string | null, withdrawn: string | null = null) {
  const { state, codes } = recordsOf(study.passages, withdrawn)
  const tally = tallyOf(state)
  const { codings, segments, participants } = top === null ? tally.all : tally.withBelow(codes.get(top)!)
  return [codings, segments, participants]
}

/** How many rows of the list are coded under a category, without those that one participant alone speaks in. */
function passagesUnder(top: string | null, withdrawn: string | null = null): number {
  const isUnder = (code: string | null): boolean =>
    code !== null && (code === top || isUnder(study.codes.find((it) => it.id === code)!.parent))
  const hits = study.passages.filter((passage) => {
    const stays = speakersOf(passage).some((who) => who !== withdrawn)
    return stays && passage.codings.some(({ code }) => top === null || isUnder(code))
  })
  return new Set(hits.map((passage) => passage.id)).size
}

describe('the fixed passages', () => {
  it('are P01-P20, and each stands in its text', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`)
    expect([...new Set(study.passages.map((passage) => passage.id))]).toEqual(ids)
    for (const { document, span, text } of [...study.passages, ...study.codings]) {
      expect(read.get(document)!.text.slice(span.start, span.end)).toBe(text)
      expect(text).not.toBe('')
    }
  })

  it.each([
    ['A', [9, 9, 6], 8],
    ['B', [6, 6, 5], 6],
    ['C', [6, 5, 5], 5],
    ['D', [4, 3, 3], 3],
    [null, [25, 22, 8], 20],
  ])('count as the study says under %s: codings, segments, informants; and passages', (top, expected, passages) => {
    expect(countsUnder(top)).toEqual(expected)
    expect(passagesUnder(top)).toBe(passages)
  })

  it.each([
    ['A', [9, 9, 5], 8],
    ['B', [5, 5, 4], 5],
    ['C', [5, 4, 4], 4],
    ['D', [4, 3, 3], 3],
    [null, [23, 20, 7], 19],
  ])('count as the study says under %s when Gerd is gone', (top, expected, passages) => {
    expect(countsUnder(top, 'gerd')).toEqual(expected)
    expect(passagesUnder(top, 'gerd')).toBe(passages)
  })

  it.each([
    ['A', 3],
    ['B', 3],
    ['C', 3],
    ['D', 2],
    [null, 3],
  ])('stand under %s in so many interviews, and in the group', (top, interviews) => {
    const { state, codes, documents } = recordsOf(study.passages)
    const counts = (within: readonly string[]) => {
      const tally = tallyOf(state, new Set(within.map((id) => documents.get(id)!)))
      return (top === null ? tally.all : tally.withBelow(codes.get(top)!)).documents
    }
    expect(counts(['I1', 'I2', 'I3'])).toBe(interviews)
    expect(counts(['FG'])).toBe(1)
  })

  it('leave the ninth, for whom the interpreter speaks, out of every base', () => {
    expect(frequencyTable(recordsOf(study.passages).state).base).toEqual({ participants: 8, documents: 7 })
    expect(frequencyTable(recordsOf(study.passages, 'gerd').state).base.participants).toBe(7)
  })

  it('lose every word of Gerd with her, and keep the dialogue with the two other voices', () => {
    const { texts, documents, state } = recordsOf(study.passages, 'gerd')
    const group = documents.get('FG')!
    expect(texts[group]).not.toContain('Jeg går til naboen')
    expect(texts[group]).not.toContain('De tar jo tida på oss')
    const dialogue = state.codingsOf(group).find(({ span }) => texts[group]!.startsWith('Jeg ringer.', span.start))!
    expect(texts[group]!.slice(dialogue.span.start, dialogue.span.end).split('\n')).toHaveLength(4)
  })

  it('are not all: about ninety codings by the student, on every code but the one that is printed with 0', () => {
    const all = [...study.passages, ...study.codings].flatMap((passage) => passage.codings.map(({ code }) => code))
    expect(Math.abs(all.length - 95)).toBeLessThanOrEqual(10)
    const parents = new Set(study.codes.map(({ parent }) => parent))
    const unused = study.codes.filter(({ id }) => !all.includes(id) && !parents.has(id)).map(({ id }) => id)
    expect(unused).toContain('D3')
    expect(all.filter((code) => study.codes.find(({ id }) => id === code)!.isParked).length).toBeGreaterThanOrEqual(4)
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
