import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignParagraphs } from '../../../../core/anonymise/gate/align'
import type { Passage } from '../../../../core/anonymise/gate/passage'
import type { SourcedRun } from '../../../../core/export/manifest'
import { own } from '../../../../core/export/runs'

const word = fc.constantFrom('natt', 'bil', 'Å ', 'ja', ' ', '«nei»', '12', 'æ𝒳')
const paragraph = fc.array(word, { minLength: 1, maxLength: 5 }).map((it) => it.map(own))
const listed = fc.array(paragraph, { maxLength: 8 })
const textOf = (runs: readonly SourcedRun[]) => runs.map((it) => it.text).join('')

/** What of a passage has a source, and what has none. */
const parted = ({ text, pieces }: Passage) => ({
  sourced: pieces
    .filter((it) => it.run !== null)
    .map((it) => text.slice(it.start, it.end))
    .join(''),
  unsourced: pieces
    .filter((it) => it.run === null)
    .map((it) => text.slice(it.start, it.end))
    .join(''),
})

/** The pieces lie side by side over all of the text, and each has the words that its run has there. */
function expectWhole(passages: readonly Passage[], actual: readonly string[]): void {
  expect(passages.map((it) => it.text)).toEqual(actual)
  for (const { text, pieces } of passages) {
    let at = 0
    for (const { start, end, run, at: inRun } of pieces) {
      expect([start, end > start || text === '']).toEqual([at, true])
      if (run !== null) expect(run.text.slice(inRun, inRun + end - start)).toBe(text.slice(start, end))
      at = end
    }
    expect(at).toBe(text.length)
  }
}

describe('what a part holds beside what is listed of it', () => {
  it('is accounted for to the last character, whatever stands there', () => {
    fc.assert(
      fc.property(listed, fc.array(fc.oneof(paragraph.map(textOf), fc.string()), { maxLength: 8 }), (runs, actual) => {
        expectWhole(alignParagraphs('p', actual, runs), actual)
      }),
      { numRuns: 500 },
    )
  })

  it('has a source everywhere when it is what was listed, also where paragraphs are missing', () => {
    fc.assert(
      fc.property(listed, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (runs, isThere) => {
        const there = runs.filter((_, at) => isThere[at])
        for (const passage of alignParagraphs('p', there.map(textOf), runs)) expect(parted(passage).unsourced).toBe('')
      }),
    )
  })

  it('has none in a paragraph that was not listed, and keeps those of all others', () => {
    fc.assert(
      fc.property(listed, fc.nat(8), fc.constantFrom('Solveig', 'ring 59 04 17 23'), (runs, place, strange) => {
        const at = place % (runs.length + 1)
        const actual = runs.map(textOf).toSpliced(at, 0, strange)
        alignParagraphs('p', actual, runs).forEach((passage, index) => {
          expect(parted(passage).unsourced).toBe(index === at ? strange : '')
        })
      }),
      { numRuns: 300 },
    )
  })

  it('has none in words put into a listed paragraph, and its own before and after them', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), fc.nat(7), fc.nat(30), (runs, which, where) => {
        const at = which % runs.length
        const actual = runs.map(textOf)
        const cut = where % (actual[at]!.length + 1)
        actual[at] = `${actual[at]!.slice(0, cut)}Solveig${actual[at]!.slice(cut)}`
        const passages = alignParagraphs('p', actual, runs)
        expectWhole(passages, actual)
        const { sourced, unsourced } = parted(passages[at]!)
        expect(unsourced).toContain('Solveig')
        // Beside another paragraph of the same words it cannot be told which of the two was changed: then all of it is asked about.
        const isAlone = runs.filter((it) => textOf(it) === textOf(runs[at]!)).length === 1
        if (isAlone) expect([sourced, unsourced]).toEqual([textOf(runs[at]!), 'Solveig'])
        expect(
          passages
            .filter((_, index) => index !== at)
            .map((it) => parted(it).unsourced)
            .join(''),
        ).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
