import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packModel, unpackModel } from '../../../../core/anonymise/tagger/model'
import { tagCount } from '../../../../core/anonymise/tagger/tag'

const feature = fc.integer({ min: 0, max: 0xffffffff })
const weight = fc.oneof(fc.constant(0), fc.double({ min: -5, max: 5, noNaN: true }))
const row = fc.array(weight, { minLength: tagCount, maxLength: tagCount }).map((it) => Float64Array.from(it))
const transitions = fc
  .array(fc.float({ min: -9, max: 9, noNaN: true }), {
    minLength: (tagCount + 1) * tagCount,
    maxLength: (tagCount + 1) * tagCount,
  })
  .map((it) => Float64Array.from(it))

describe('a model that was packed', () => {
  it('gives each feature its weights again, to half a step', () => {
    fc.assert(
      fc.property(fc.dictionary(feature.map(String), row), transitions, (given, moves) => {
        const rows = new Map(Object.entries(given).map(([key, it]) => [Number(key), it] as const))
        const model = unpackModel(packModel({ rows, transitions: moves }))
        expect([...model.transitions]).toEqual([...moves])
        const sizes = [...rows.values()].flatMap((it) => [...it].map(Math.abs))
        const halfStep = Math.max(...sizes, 0) / 127 / 2
        for (const [key, expected] of rows) {
          const scores = new Float64Array(tagCount * 2)
          model.add(key, scores, tagCount)
          expect([...scores.subarray(0, tagCount)].every((it) => it === 0)).toBe(true)
          expected.forEach((it, tag) => {
            expect(Math.abs(scores[tagCount + tag]! - it)).toBeLessThanOrEqual(halfStep + 1e-6)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has nothing to say of a feature that it has not learnt', () => {
    const rows = new Map([[7, Float64Array.from({ length: tagCount }, (_, tag) => tag)]])
    const model = unpackModel(packModel({ rows, transitions: new Float64Array((tagCount + 1) * tagCount) }))
    const scores = new Float64Array(tagCount)
    model.add(8, scores, 0)
    expect([...scores]).toEqual(Array.from({ length: tagCount }, () => 0))
  })
})
