import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimalCombinations, type Row } from '../../../../core/analysis/singling-out/minimal-combinations'
import { rarestFacts } from '../../../../core/analysis/singling-out/rarest'
import { groupSizes } from '../../../../core/analysis/singling-out/small-groups'

const attributes = ['kjønn', 'alder', 'stilling', 'kommune']
const value = fc.constantFrom('', 'a', 'A ', 'b', 'c')
const rows = fc.array(fc.record({ kjønn: value, alder: value, stilling: value, kommune: value }), { maxLength: 7 })
const folded = (row: Row, name: string) => (row[name] ?? '').trim().toLowerCase()

/** Every combination whatever, smallest first, by counting who fits. */
function byBruteForce(all: readonly Row[], at: number): readonly (readonly string[])[] {
  const subsets = Array.from({ length: 2 ** attributes.length }, (_, bits) =>
    attributes.filter((_name, index) => (bits >> index) & 1),
  ).filter((it) => it.length > 0 && it.every((name) => folded(all[at]!, name) !== ''))
  const fits = (names: readonly string[]) =>
    all.filter((row) => names.every((name) => folded(row, name) === folded(all[at]!, name))).length
  return subsets.filter(
    (it) => fits(it) === 1 && it.every((left) => it.length === 1 || fits(it.filter((name) => name !== left)) > 1),
  )
}

const asSet = (combinations: readonly (readonly string[])[]) => combinations.map((it) => it.join()).toSorted()

describe('combinations that single out', () => {
  it('are all the smallest ones that nobody else has, and no others, as counting every combination says', () => {
    fc.assert(
      fc.property(rows, (all) => {
        minimalCombinations(all, attributes, attributes.length).forEach((found, at) => {
          expect(asSet(found)).toEqual(asSet(byBruteForce(all, at)))
          expect(found.map((it) => it.length)).toEqual(found.map((it) => it.length).toSorted((a, b) => a - b))
        })
      }),
    )
  })

  it('are looked for up to a number of attributes', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (all, most) => {
        const whole = minimalCombinations(all, attributes, attributes.length)
        expect(minimalCombinations(all, attributes, most)).toEqual(
          whole.map((it) => it.filter((names) => names.length <= most)),
        )
      }),
    )
  })

  it('name the post, the only man with the work, and nothing that nobody has told', () => {
    const told = [
      { kjønn: 'kvinne', stilling: 'helsefagarbeider', natt: 'alene' },
      { kjønn: 'kvinne', stilling: 'fagleder', natt: '' },
      { kjønn: 'mann', stilling: 'helsefagarbeider', natt: 'alene' },
      { kjønn: 'mann', stilling: 'sykepleier', natt: '' },
      { kjønn: 'kvinne', stilling: 'sykepleier', natt: '' },
    ]
    const found = minimalCombinations(told, ['kjønn', 'stilling', 'natt'])
    expect(found[1]).toEqual([['stilling']])
    expect(found[2]).toEqual([
      ['kjønn', 'stilling'],
      ['kjønn', 'natt'],
    ])
    expect(found[4]).toEqual([['kjønn', 'stilling']])
  })
})

describe('groups by attributes', () => {
  it('part the rows, and k is how many the smallest has', () => {
    fc.assert(
      fc.property(rows, fc.subarray(attributes), fc.integer({ min: 1, max: 8 }), (all, names, least) => {
        const { k, groups, small, inSmall } = groupSizes(all, names, least)
        const same = (a: Row, b: Row) => names.every((it) => folded(a, it) === folded(b, it))
        const sizes = all.map((row) => all.filter((it) => same(it, row)).length)
        expect(k).toBe(all.length === 0 ? null : Math.min(...sizes))
        expect(inSmall).toBe(sizes.filter((it) => it < least).length)
        expect(groups).toBe(all.filter((row, at) => all.findIndex((it) => same(it, row)) === at).length)
        for (const group of small)
          expect(group.rows).toEqual(all.flatMap((it, at) => (same(it, all[group.rows[0]!]!) ? [at] : [])))
      }),
    )
  })
})

describe('the rarest facts', () => {
  const fact = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.nat(3), sharedBy: fc.nat(3) })

  it('stand first, each once, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.array(fact), fc.nat(5), (facts, most) => {
        const found = rarestFacts(facts, most)
        const keys = new Set(facts.map((it) => it.key))
        expect(found.length).toBe(Math.min(most, keys.size))
        expect(new Set(found.map((it) => it.key)).size).toBe(found.length)
        for (const it of found) expect(facts.find((other) => other.key === it.key)).toBe(it)
        const ranks = found.map((it) => it.weight * 10 + it.sharedBy)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
    )
  })
})
