import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownersOf, windowsOf } from '../../../../core/anonymise/name-model/windows'

describe('the windows that a long line is read in', () => {
  it('are one where everything fits, and none where there is nothing', () => {
    expect(windowsOf([2, 3, 1], 6, 2)).toEqual([{ from: 0, to: 3 }])
    expect(windowsOf([], 6, 2)).toEqual([])
  })

  it('share words at their edges, and each word is taken from where it stands deepest', () => {
    const windows = windowsOf(
      Array.from({ length: 10 }, () => 1),
      6,
      4,
    )
    expect(windows).toEqual([
      { from: 0, to: 6 },
      { from: 2, to: 8 },
      { from: 4, to: 10 },
    ])
    expect(ownersOf(windows, 10)).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2, 2])
  })

  it('hold every word, go on, keep the limit but for a word that is longer, and every word has an owner', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        (sizes, limit, overlap) => {
          const windows = windowsOf(sizes, limit, overlap)
          const pieces = ({ from, to }: { from: number; to: number }) =>
            sizes.slice(from, to).reduce((a, b) => a + b, 0)
          for (const [at, it] of windows.entries()) {
            expect(pieces(it) <= limit || it.to - it.from === 1).toBe(true)
            const before = windows[at - 1]
            if (!before) continue
            expect(it.from).toBeGreaterThan(before.from)
            expect(it.from).toBeLessThanOrEqual(before.to)
            expect(it.to).toBeGreaterThan(before.to)
          }
          expect(windows.at(-1)?.to ?? 0).toBe(sizes.length)
          ownersOf(windows, sizes.length).forEach((owner, word) => {
            expect(windows[owner]!.from).toBeLessThanOrEqual(word)
            expect(windows[owner]!.to).toBeGreaterThan(word)
          })
        },
      ),
    )
  })
})
