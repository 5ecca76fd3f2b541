import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa } from '../../../../core/analysis/agreement/cohen-kappa'

const table = fc
  .integer({ min: 2, max: 4 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(30), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  )

describe('Cohen’s kappa', () => {
  it('is .13 for the table that textbooks have: 45, 15, 25, 15', () => {
    const agreement = cohenKappa([
      [45, 15],
      [25, 15],
    ])
    expect(agreement).toMatchObject({ judged: 100, observed: 0.6 })
    expect(agreement!.expected).toBeCloseTo(0.54, 10)
    expect(agreement!.kappa).toBeCloseTo(0.1304, 4)
  })

  it('is 1 where all is alike, and undefined where only one thing was ever said', () => {
    expect(cohenKappa([[3, 0], [0, 4]])!.kappa).toBe(1) // prettier-ignore
    expect(cohenKappa([[7, 0], [0, 0]])).toMatchObject({ observed: 1, expected: 1, kappa: null }) // prettier-ignore
    expect(cohenKappa([[0, 0], [0, 0]])).toBeNull() // prettier-ignore
  })

  it('never rises above 1, and is the same whoever is first and whatever the categories are called', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const agreement = cohenKappa(counts)
        const kappa = agreement?.kappa ?? null
        const turned = counts.map((_, column) => counts.map((row) => row[column]!))
        const reversed = counts.map((row) => row.toReversed()).toReversed()
        for (const other of [cohenKappa(turned), cohenKappa(reversed)]) {
          expect(other?.observed).toBe(agreement?.observed)
          if (kappa === null) expect(other?.kappa ?? null).toBeNull()
          else expect(other!.kappa).toBeCloseTo(kappa, 10)
        }
        if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is 1 exactly where nothing lies beside the diagonal and more than one category was used', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 4 }), (alike) => {
        const counts = alike.map((count, at) => alike.map((_, column) => (column === at ? count : 0)))
        const used = alike.filter((it) => it > 0).length
        const agreement = cohenKappa(counts)
        if (used === 0) expect(agreement).toBeNull()
        else expect(agreement!.kappa).toBe(used === 1 ? null : 1)
      }),
    )
  })
})
