import { describe, expect, it } from 'vitest'
import { chainOf, removalOf, treeOf } from '../../../renderer/features/coding/codebook/codebook-tree'
import { codebookOf } from './arbitraries'

const rows = codebookOf(['Bolig = 8', '  Midlertidig = 3', '    Hospits = 2', '  Varig = 1', 'Ettervern = 12'])
const id = (index: number) => rows[index]!.code.id

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

  it('counts all that goes with a code: the codes below it, and the codings on any of them', () => {
    expect(removalOf(rows, id(0))).toEqual({ below: 3, codings: 14 })
    expect(removalOf(rows, id(1))).toEqual({ below: 1, codings: 5 })
    expect(removalOf(rows, id(4))).toEqual({ below: 0, codings: 12 })
  })

  it('knows the way from a code up to its top category', () => {
    expect(chainOf(rows, id(2))).toEqual([id(2), id(1), id(0)])
  })
})
