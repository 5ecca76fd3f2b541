import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codebookOrder, moveCode } from '../../../core/coding/codebook'
import type { CodebookRow } from '../../../core/contract/coding'
import type { CodeId } from '../../../core/model/ids'
import { chainOf } from '../../../renderer/features/coding/codebook/chain'
import { filterRows, moveAmongAll, treeOf } from '../../../renderer/features/coding/codebook/codebook-view'
import { levelAt } from '../../../renderer/features/coding/codebook/levels'
import type { TreeNode } from '../../../renderer/ui/tree-move'
import { codebookOf } from './arbitraries'

const rows = codebookOf(['Bolig = 8', '  Midlertidig = 3', '    Hospits = 2', '  Varig = 1', 'Ettervern = 12'])
const id = (index: number) => rows[index]!.code.id
const names = (shown: readonly CodebookRow[]) => shown.map((row) => row.code.name)
const words = (nodes: readonly TreeNode[]): readonly string[] => nodes.flatMap((it) => [it.text, ...words(it.children)])

describe('the codebook as a tree', () => {
  it('nests the rows in their order', () => {
    expect(treeOf(rows)).toEqual([
      {
        id: id(0),
        text: 'Bolig',
        children: [
          { id: id(1), text: 'Midlertidig', children: [{ id: id(2), text: 'Hospits', children: [] }] },
          { id: id(3), text: 'Varig', children: [] },
        ],
      },
      { id: id(4), text: 'Ettervern', children: [] },
    ])
  })

  it('knows the way from a code up to its top category', () => {
    expect(chainOf(rows, id(2))).toEqual([id(2), id(1), id(0)])
  })

  it('orders the codes of each category by name in the Norwegian alphabet, or by how much stands behind them', () => {
    const some = codebookOf(['Åpen', '  Øst', '  Ære', 'Bolig'])
    expect(words(treeOf(some, 'name'))).toEqual(['Bolig', 'Åpen', 'Ære', 'Øst'])
    const counted = rows.map((row, index) => ({ ...row, segments: [14, 5, 2, 9, 20][index]!, participants: index }))
    expect(words(treeOf(counted, 'codings'))).toEqual(['Ettervern', 'Bolig', 'Varig', 'Midlertidig', 'Hospits'])
    expect(words(treeOf(counted, 'participants'))).toEqual(['Ettervern', 'Bolig', 'Varig', 'Midlertidig', 'Hospits'])
  })

  it('keeps every code, once, in any order', () => {
    for (const order of ['own', 'name', 'codings', 'participants'] as const)
      expect(words(treeOf(rows, order)).toSorted()).toEqual(names(rows).toSorted())
  })
})

describe('a search in the codebook', () => {
  it('leaves what fits, with the way down to it and all below it', () => {
    expect(names(filterRows(rows, 'hospits'))).toEqual(['Bolig', 'Midlertidig', 'Hospits'])
    expect(names(filterRows(rows, 'MIDLER'))).toEqual(['Bolig', 'Midlertidig', 'Hospits'])
    expect(names(filterRows(rows, 'var'))).toEqual(['Bolig', 'Varig'])
  })

  it('finds words of the definition and of names in other languages, in any order', () => {
    const told = rows.map((row, index) =>
      index === 4
        ? { ...row, code: { ...row.code, definition: 'Hjelp etter oppholdet', names: { en: 'Aftercare' } } }
        : row,
    )
    for (const query of ['oppholdet hjelp', 'aftercare', 'Hjelp ettervern'])
      expect(names(filterRows(told, query))).toEqual(['Ettervern'])
    expect(filterRows(told, 'hjelp bolig')).toEqual([])
  })

  it('leaves all when nothing is typed, and never a code without what is above it', () => {
    expect(filterRows(rows, '  ')).toBe(rows)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'i', 'r', 'o', 's', ' '), maxLength: 4 }), (query) => {
        const shown = new Set(filterRows(rows, query).map((row) => row.code.id))
        for (const it of shown) for (const above of chainOf(rows, it)) expect(shown.has(above)).toBe(true)
      }),
    )
  })
})

describe('a move among the codes that are shown', () => {
  const drawn = fc.record({
    hidden: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    which: fc.nat(6),
    index: fc.nat(6),
  })

  it('puts the code where it was put on the screen, whatever is not shown', () => {
    fc.assert(
      fc.property(drawn, ({ hidden, which, index }) => {
        const all = codebookOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
        const moved = all[which]!.code.id
        const shown = all.filter((_, at) => at === which || !hidden[at])
        const others = shown.filter((row) => row.code.id !== moved).map((row) => row.code.id)
        const wanted = { id: moved, parent: null, index: Math.min(index, others.length) }
        const asked = moveAmongAll(all, treeOf(shown), wanted)
        const codes = all.map((row) => row.code)
        const result = moveCode(codes, moved, null, asked.index)
        if (!result.ok) throw new Error(result.fault.code)
        const after = new Map(result.value.map((it) => [it.id, it]))
        const order = codebookOrder(codes.map((it) => after.get(it.id) ?? it)).map(({ code }) => code.id)
        const isShown = new Set<CodeId>([moved, ...others])
        expect(order.filter((it) => isShown.has(it))).toEqual(others.toSpliced(wanted.index, 0, moved))
      }),
    )
  })

  it('goes below a code that nothing stands under on the screen', () => {
    const target = moveAmongAll(rows, treeOf(rows), { id: id(4), parent: id(3), index: 0 })
    expect(target).toEqual({ id: id(4), parent: id(3), index: 0 })
  })
})

describe('the name of a level', () => {
  it('comes from the method and the depth, not from what lies below', () => {
    expect([0, 1, 2, 3].map((depth) => levelAt('categories', depth))).toEqual([
      'category',
      'subcategory',
      'code',
      'code',
    ])
    expect([0, 1, 2].map((depth) => levelAt('thematic', depth))).toEqual(['theme', 'subtheme', 'code'])
    expect([0, 1].map((depth) => levelAt('text-condensation', depth))).toEqual(['group', 'subgroup'])
    expect([0, 1, 2, 3].map((depth) => levelAt('content-analysis', depth))).toEqual([
      'theme',
      'midCategory',
      'subcategory',
      'code',
    ])
    expect([0, 1].map((depth) => levelAt('stepwise-inductive', depth))).toEqual(['group', 'empirical'])
    expect([0, 1].map((depth) => levelAt('framework', depth))).toEqual(['category', 'subcategory'])
  })
})
