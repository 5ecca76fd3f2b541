import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayFollow, outside, tagCount } from '../../../../core/anonymise/tagger/tag'
import { bestTags } from '../../../../core/anonymise/tagger/viterbi'

const value = fc.integer({ min: -20, max: 20 })
const transitions = fc
  .array(value, { minLength: (tagCount + 1) * tagCount, maxLength: (tagCount + 1) * tagCount })
  .map((it) => Float64Array.from(it))
const scores = fc
  .integer({ min: 1, max: 3 })
  .chain((words) => fc.array(value, { minLength: words * tagCount, maxLength: words * tagCount }))
  .map((it) => Float64Array.from(it))

/** The worth of a row of tags, or null where it is none. */
function worthOf(tags: readonly number[], given: Float64Array, moves: Float64Array): number | null {
  let worth = 0
  for (const [word, tag] of tags.entries()) {
    const previous = tags[word - 1]
    if (!mayFollow(previous ?? outside, tag)) return null
    worth += given[word * tagCount + tag]! + moves[(previous ?? tagCount) * tagCount + tag]!
  }
  return worth
}

function rowsOf(words: number): readonly (readonly number[])[] {
  if (words === 0) return [[]]
  return rowsOf(words - 1).flatMap((row) => Array.from({ length: tagCount }, (_, tag) => [...row, tag]))
}

describe('the best row of tags', () => {
  it('is worth as much as the best that trying all of them finds', () => {
    fc.assert(
      fc.property(scores, transitions, (given, moves) => {
        const words = given.length / tagCount
        const found = worthOf([...bestTags(given, words, moves)], given, moves)
        const most = Math.max(...rowsOf(words).flatMap((row) => worthOf(row, given, moves) ?? []))
        expect(found).toBe(most)
      }),
      { numRuns: 40 },
    )
  })
})
