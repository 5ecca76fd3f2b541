import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentView } from '../../../core/contract/material'
import type { PlaceId, SpeakerId, TurnId } from '../../../core/model/ids'
import { blocksOf, canApprove } from '../../../renderer/features/anonymisation/approval/blocks'
import { changesOf } from '../../../renderer/features/anonymisation/decision/changes'
import { markAt, readingTurns, wordsOf } from '../../../renderer/features/anonymisation/reading/reading-turns'
import { choiceOf, spanOf, stepWord } from '../../../renderer/features/anonymisation/reading/word-choice'
import { placeKey } from '../../../renderer/features/anonymisation/review-order'
import { clusterOf, first, placeAt, second } from './clusters'

const speaker = 'speaker:00000000-0000-4000-8000-000000000004' as SpeakerId
const replaced = 'place:00000000-0000-4000-8000-000000000005' as PlaceId
const text = 'Hvem?\n[Turid], sier jeg. Og Ola-Kari på natt.'
const turnEnd = 5

function viewOf(spans: readonly (readonly [number, number])[], words = text): DocumentView {
  return {
    document: { id: first } as DocumentView['document'],
    text: words,
    speakers: [{ id: speaker, document: first, label: 'Bodil', role: 'participant', participant: null }],
    turns: spans.map(([start, end], index) => ({
      id: `turn:${index}` as TurnId,
      document: first,
      speaker: index === 1 ? speaker : null,
      span: { start, end },
      startMs: null,
      endMs: null,
    })),
    codings: [],
    places: [{ id: replaced, replacement: '[Turid]' } as DocumentView['places'][number]],
  }
}
const view = viewOf([
  [0, turnEnd],
  [turnEnd + 1, text.length],
])
const turid = clusterOf('Bodil', {
  places: [
    placeAt(6, '[Turid]', { place: replaced, decision: { kind: 'pseudonym', replacement: 'Turid' } }),
    placeAt(6, 'i et annet', { document: second }),
  ],
})
const ola = clusterOf('Ola-Kari', { places: [placeAt(text.indexOf('Ola'), 'Ola-Kari')] })
const turns = readingTurns(view, [ola, turid])

describe('a document to be read through', () => {
  it('has every word of every turn once, in its order', () => {
    expect(turns.map((it) => it.pieces.map((piece) => piece.text).join(''))).toEqual(['Hvem?', text.slice(6)])
    expect(turns.map((it) => it.label)).toEqual([null, 'Bodil'])
  })

  it('tells what waits from what is replaced, and leaves places of other documents out', () => {
    const marks = turns[1]!.pieces.flatMap((it) => (it.mark ? [[it.text, it.mark.cluster, it.mark.state]] : []))
    expect(marks).toEqual([
      ['[Turid]', 'Bodil', 'replaced'],
      ['Ola-Kari', 'Ola-Kari', 'waits'],
    ])
  })

  it('has a place as one word, and points from it to its place in the queue', () => {
    const words = wordsOf(turns[1]!).map((it) => text.slice(it.start, it.end))
    expect(words).toEqual(['[Turid]', 'sier', 'jeg', 'Og', 'Ola-Kari', 'på', 'natt'])
    expect(markAt(turns[1]!, wordsOf(turns[1]!)[0]!)?.place).toBe(placeKey(turid.places[0]!))
    expect(markAt(turns[1]!, wordsOf(turns[1]!)[1]!)).toBeNull()
  })

  it('loses no character wherever places stand, also over the edges of turns', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(8)), { maxLength: 6 }),
        fc.nat(40),
        (words, places, cut) => {
          const edge = Math.min(cut, words.length)
          const some = places
            .map(([start, length]) => ({ start: Math.min(start, words.length), length }))
            .map(({ start, length }) => placeAt(start, words.slice(start, start + length)))
            .filter((it) => it.text !== '')
          const read = readingTurns(
            viewOf(
              [
                [0, edge],
                [edge, words.length],
              ],
              words,
            ),
            [clusterOf('x', { places: some })],
          )
          expect(read.map((it) => it.pieces.map((piece) => piece.text).join('')).join('')).toBe(words)
        },
      ),
    ))
})

describe('choosing words', () => {
  const words = wordsOf(turns[1]!)
  const step = { count: words.length, isLonger: false }

  it('begins at either end, moves, grows, and stops at the ends', () => {
    expect(stepWord(null, 1, step)).toEqual({ from: 0, at: 0 })
    expect(stepWord(null, -1, step)).toEqual({ from: 6, at: 6 })
    expect(stepWord({ from: 0, at: 0 }, -1, step)).toEqual({ from: 0, at: 0 })
    expect(stepWord({ from: 1, at: 1 }, 1, { ...step, isLonger: true })).toEqual({ from: 1, at: 2 })
    expect(stepWord(null, 1, { count: 0, isLonger: false })).toBeNull()
  })

  it('covers the words between its ends, whichever came first', () => {
    const span = { start: words[1]!.start, end: words[3]!.end }
    expect(spanOf({ from: 1, at: 3 }, words)).toEqual(span)
    expect(spanOf({ from: 3, at: 1 }, words)).toEqual(span)
    expect(spanOf(null, words)).toBeNull()
  })

  it('takes whole words where the mouse has cut them', () => {
    const part = { start: words[1]!.start + 1, end: words[2]!.end - 1 }
    expect(choiceOf(part, words)).toEqual({ from: 1, at: 2 })
    expect(choiceOf({ start: 0, end: 2 }, words)).toBeNull()
  })
})

describe('what stands between a document and its approval', () => {
  const state = {
    document: first,
    state: 'in-review' as const,
    open: 0,
    kept: 0,
    turns: 10,
    turnsRead: 10,
    mustRead: false,
  }

  it('is nothing when all is decided and read', () => {
    expect(canApprove(blocksOf(state), false)).toBe(true)
    expect(canApprove(blocksOf({ ...state, turns: 0, turnsRead: 0 }), false)).toBe(true)
  })

  it('is what waits, whatever the user says', () => {
    for (const isWaived of [true, false]) expect(canApprove(blocksOf({ ...state, open: 1 }), isWaived)).toBe(false)
  })

  it('is what is unread, until the user says that it is read; never so for automatic transcripts', () => {
    const unread = blocksOf({ ...state, turnsRead: 4 })
    expect(unread.unread).toBe(6)
    expect([canApprove(unread, false), canApprove(unread, true)]).toEqual([false, true])
    expect(canApprove({ ...unread, mustRead: true }, true)).toBe(false)
  })
})

describe('what becomes of each spelling', () => {
  it('is listed once for each pair, with how often it stands so', () => {
    const places = [placeAt(0, 'Bodil'), placeAt(10, 'Bodils'), placeAt(20, 'Bodil'), placeAt(30, 'Bodil')]
    const texts = new Map(
      places.map((it, index) => [placeKey(it), index === 3 ? '[Naboen]' : `[x]${index % 2 ? 's' : ''}`]),
    )
    expect(changesOf(places, texts)).toEqual([
      { before: 'Bodil', after: '[x]', count: 2 },
      { before: 'Bodils', after: '[x]s', count: 1 },
      { before: 'Bodil', after: '[Naboen]', count: 1 },
    ])
    expect(changesOf(places, new Map())).toEqual([])
  })
})
