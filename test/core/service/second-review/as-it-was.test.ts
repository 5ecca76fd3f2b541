import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asItWas, type Stretch } from '../../../../core/service/second-review/as-it-was'

/** Words between names, and names with what was put for them; null: nobody knows the name any more. */
const piece = fc.record({
  plain: fc.string({ maxLength: 6 }),
  now: fc.string({ minLength: 1, maxLength: 6 }),
  original: fc.option(fc.string({ minLength: 1, maxLength: 6 })),
})

it('every original stands again where it stood, in any order, and the words between are as they were', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.string({ maxLength: 5 }),
      fc.boolean(),
      (pieces, end, isTurned) => {
        let now = ''
        let before = ''
        const stretches: Stretch<number>[] = []
        for (const [of, { plain, now: here, original }] of pieces.entries()) {
          now += plain
          before += plain
          stretches.push({ span: { start: now.length, end: now.length + here.length }, original, of })
          now += here
          before += original ?? here
        }
        const { text, places } = asItWas(now + end, isTurned ? stretches.toReversed() : stretches)
        expect(text).toBe(before + end)
        expect(places.map(({ of, span }) => [of, text.slice(span.start, span.end)])).toEqual(
          pieces.flatMap((it, of) => (it.original === null ? [] : [[of, it.original]])),
        )
      },
    ),
  )
})
