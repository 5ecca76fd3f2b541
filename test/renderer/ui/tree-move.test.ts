import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveStep, moveTo, placeOf, type TreeMove, type TreeNode } from '../../../renderer/ui/tree-move'

const node = (id: string, ...children: TreeNode[]): TreeNode => ({ id, text: id, children })
const roots = [node('a', node('a1'), node('a2', node('a21'))), node('b'), node('c')]

function without(nodes: readonly TreeNode[], id: string): TreeNode[] {
  return nodes.filter((it) => it.id !== id).map((it) => ({ ...it, children: without(it.children, id) }))
}

function find(nodes: readonly TreeNode[], id: string): TreeNode | undefined {
  return nodes.find((it) => it.id === id) ?? nodes.map((it) => find(it.children, id)).find(Boolean)
}

function apply(nodes: readonly TreeNode[], move: TreeMove): TreeNode[] {
  const moved = find(nodes, move.id)!
  const rest = without(nodes, move.id)
  const put = (list: readonly TreeNode[], parent: string | null): TreeNode[] => {
    const children = list.map((it) => ({ ...it, children: put(it.children, it.id) }))
    return parent === move.parent ? [...children.slice(0, move.index), moved, ...children.slice(move.index)] : children
  }
  return put(rest, null)
}

const idsOf = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((it) => [it.id, ...idsOf(it.children)])

describe('moving a row of a tree', () => {
  it('counts the index among the new siblings without the row itself', () => {
    expect(moveTo(roots, 'a', 'c', 'after')).toEqual({ id: 'a', parent: null, index: 2 })
    expect(moveTo(roots, 'c', 'a1', 'before')).toEqual({ id: 'c', parent: 'a', index: 0 })
    expect(moveTo(roots, 'b', 'a', 'on')).toEqual({ id: 'b', parent: 'a', index: 2 })
  })

  it('never puts a row under itself', () => {
    expect(moveTo(roots, 'a', 'a21', 'on')).toBeNull()
    expect(moveTo(roots, 'a', 'a', 'before')).toBeNull()
  })

  it('steps among siblings, in under the one above, and out again', () => {
    expect(moveStep(roots, 'b', 'up')).toEqual({ id: 'b', parent: null, index: 0 })
    expect(moveStep(roots, 'b', 'in')).toEqual({ id: 'b', parent: 'a', index: 2 })
    expect(moveStep(roots, 'a2', 'out')).toEqual({ id: 'a2', parent: null, index: 1 })
    expect(moveStep(roots, 'a', 'up')).toBeNull()
    expect(moveStep(roots, 'c', 'down')).toBeNull()
  })

  it('lands beside or under its target for every pair, and loses no row', () => {
    const ids = idsOf(roots)
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.constantFrom('before' as const, 'after' as const, 'on' as const),
        (id, target, position) => {
          const move = moveTo(roots, id, target, position)
          if (!move) return
          const moved = apply(roots, move)
          expect(idsOf(moved).sort()).toEqual(ids.slice().sort())
          const at = placeOf(moved, id)!
          const to = placeOf(moved, target)!
          if (position === 'on') expect(at.parent?.id).toBe(target)
          else {
            expect(at.parent?.id).toBe(to.parent?.id)
            expect(at.index - to.index).toBe(position === 'after' ? 1 : -1)
          }
        },
      ),
    )
  })
})
