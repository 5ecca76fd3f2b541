import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChangeSet,
  composeChangeSets,
  invertChangeSet,
  lengthAfter,
  mapPosition,
  mapSpan,
  replaceSpans,
  type ChangeSet,
} from '../../../core/anchor/change-set'
import type { Span } from '../../../core/model/scalars'
import { changeOf, shortText, spanIn } from '../../support/arbitraries'

const textAndChange = shortText.chain((text) => fc.tuple(fc.constant(text), changeOf(text)))
const textAndTwoChanges = textAndChange.chain(([text, first]) =>
  fc.tuple(fc.constant(text), fc.constant(first), changeOf(applyChangeSet(text, first))),
)
const textChangeSpan = textAndChange.chain(([text, change]) =>
  fc.tuple(fc.constant(text), fc.constant(change), spanIn(text.length)),
)

function replacing(text: string, start: number, end: number, inserted: string): ChangeSet {
  return replaceSpans(text, [{ span: { start, end }, text: inserted }])
}

describe('a change set', () => {
  it('is undone by its inverse, and is the inverse of its inverse', () => {
    fc.assert(
      fc.property(textAndChange, ([text, change]) => {
        const after = applyChangeSet(text, change)
        expect(after.length).toBe(lengthAfter(change))
        expect(applyChangeSet(after, invertChangeSet(change))).toBe(text)
        expect(invertChangeSet(invertChangeSet(change))).toEqual(change)
      }),
      { numRuns: 1000 },
    )
  })

  it('composed with a second does what both do one after the other, there and back', () => {
    fc.assert(
      fc.property(textAndTwoChanges, ([text, first, second]) => {
        const both = composeChangeSets(first, second)
        const after = applyChangeSet(applyChangeSet(text, first), second)
        expect(applyChangeSet(text, both)).toBe(after)
        expect(applyChangeSet(after, invertChangeSet(both))).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('composed with its inverse changes nothing', () => {
    fc.assert(
      fc.property(textAndChange, ([, change]) => {
        expect(composeChangeSets(change, invertChangeSet(change)).edits).toEqual([])
      }),
    )
  })

  it('keeps two adjacent replaced places apart when composed with a third place', () => {
    const text = 'KariOla og Per'
    const two = replaceSpans(text, [
      { span: { start: 0, end: 4 }, text: '[A]' },
      { span: { start: 4, end: 7 }, text: '[B]' },
    ])
    const between = applyChangeSet(text, two)
    const both = composeChangeSets(two, replacing(between, 10, 13, '[C]'))
    expect(both.edits.map((it) => it.removed)).toEqual(['Kari', 'Ola', 'Per'])
  })

  it('refuses a text that it was not made for', () => {
    const change = replacing('Kari kom', 0, 4, 'Anne')
    expect(() => applyChangeSet('Siri kom', change)).toThrow(RangeError)
    expect(() => applyChangeSet('Kari kom.', change)).toThrow(RangeError)
    expect(() => composeChangeSets(change, replacing('Anne', 0, 1, ''))).toThrow(RangeError)
  })

  it('refuses replacements that overlap or lie outside the text', () => {
    const one = { span: { start: 0, end: 3 }, text: 'x' }
    expect(() => replaceSpans('abcdef', [one, { span: { start: 2, end: 4 }, text: 'y' }])).toThrow(RangeError)
    expect(() => replaceSpans('ab', [one])).toThrow(RangeError)
  })

  it('leaves out replacements that change nothing', () => {
    expect(replacing('Kari', 0, 4, 'Kari').edits).toEqual([])
  })
})

describe('a position', () => {
  const text = 'abcdef'
  it.each([
    ['before an insertion at it', replacing(text, 3, 3, 'XY'), 3, 'before', 3],
    ['after an insertion at it', replacing(text, 3, 3, 'XY'), 3, 'after', 5],
    ['at the start of a replacement, whichever side', replacing(text, 2, 4, 'XYZ'), 2, 'after', 2],
    ['at the end of a replacement, whichever side', replacing(text, 2, 4, 'XYZ'), 4, 'before', 5],
    ['inside a replacement to its start', replacing(text, 2, 4, 'XYZ'), 3, 'before', 2],
    ['inside a replacement to its end', replacing(text, 2, 4, 'XYZ'), 3, 'after', 5],
    ['at the start of the text', replacing(text, 0, 0, 'XY'), 0, 'before', 0],
    ['at the end of the text', replacing(text, 6, 6, 'XY'), 6, 'after', 8],
    ['inside a deletion to where it was', replacing(text, 2, 5, ''), 4, 'after', 2],
  ] as const)('stays %s', (...[, change, position, side, expected]) => {
    expect(mapPosition(change, position, side)).toBe(expected)
  })

  it('never passes another, and never leaves the text', () => {
    fc.assert(
      fc.property(textChangeSpan, fc.constantFrom('before', 'after'), ([, change, { start, end }], side) => {
        const [from, to] = [mapPosition(change, start, side), mapPosition(change, end, side)]
        expect(from).toBeLessThanOrEqual(to)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(lengthAfter(change))
      }),
    )
  })
})

describe('a span', () => {
  const text = 'Hei Kari Nordmann bor her'
  const replaced = replacing(text, 4, 17, '[Anne]')
  const span = (start: number, end: number): Span => ({ start, end })

  it.each([
    ['that is the replaced place covers the replacement', span(4, 17), span(4, 10)],
    ['that starts inside a place moves out to its start', span(9, 25), span(4, 18)],
    ['that ends inside a place moves out to its end', span(0, 8), span(0, 10)],
    ['that lies inside a place covers all of it', span(9, 12), span(4, 10)],
    ['that ends where a place starts does not take it in', span(0, 4), span(0, 4)],
    ['that starts where a place ends does not take it in', span(17, 25), span(10, 18)],
    ['that is empty stays empty', span(9, 9), span(4, 4)],
  ])('%s', (_, before, after) => {
    expect(mapSpan(replaced, before)).toEqual(after)
  })

  it('leaves insertions at its edges outside and takes in those within', () => {
    expect(mapSpan(replacing(text, 4, 4, 'du '), span(4, 8))).toEqual(span(7, 11))
    expect(mapSpan(replacing(text, 8, 8, ' du'), span(4, 8))).toEqual(span(4, 8))
    expect(mapSpan(replacing(text, 6, 6, '-'), span(4, 8))).toEqual(span(4, 9))
    expect(mapSpan(replacing(text, 4, 4, 'du '), span(4, 4))).toEqual(span(4, 4))
  })

  it('collapses where all its text is deleted', () => {
    expect(mapSpan(replacing(text, 2, 20, ''), span(4, 17))).toEqual(span(2, 2))
  })

  it('keeps the edge between two adjacent replaced places', () => {
    const both = replaceSpans(text, [
      { span: span(4, 9), text: '[A]' },
      { span: span(9, 17), text: '[B]' },
    ])
    expect(mapSpan(both, span(0, 9))).toEqual(span(0, 7))
    expect(mapSpan(both, span(9, 17))).toEqual(span(7, 10))
  })

  it('keeps the same words: what stood outside the edits, and the whole replacement where an edge fell inside one', () => {
    fc.assert(
      fc.property(textChangeSpan, ([text, change, before]) => {
        const after = mapSpan(change, before)
        if (before.start === before.end) expect(after.start).toBe(after.end)
        else expect(applyChangeSet(text, change).slice(after.start, after.end)).toBe(sameWords(text, change, before))
      }),
      { numRuns: 3000 },
    )
  })

  /** The words by the rule itself: every kept character and every edit is a piece, taken whole where the span meets it. */
  function sameWords(text: string, change: ChangeSet, span: Span): string {
    return piecesOf(text, change)
      .filter(({ start, end }) =>
        start === end ? span.start < start && start < span.end : meets(span, { start, end }),
      )
      .map((piece) => piece.text)
      .join('')
  }

  function meets(a: Span, b: Span): boolean {
    return a.start < b.end && b.start < a.end
  }

  function piecesOf(text: string, change: ChangeSet): readonly (Span & Readonly<{ text: string }>)[] {
    const edits = change.edits.map((it) => ({ start: it.at, end: it.at + it.removed.length, text: it.inserted }))
    const kept = text.split('').map((letter, at) => ({ start: at, end: at + 1, text: letter }))
    const outside = kept.filter((letter) => !edits.some((it) => meets(it, letter)))
    return [...outside, ...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  }
})
