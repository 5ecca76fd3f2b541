/** A node of a tree that is shown: `text` names it for screen readers and for typing ahead. */
export type TreeNode = Readonly<{ id: string; text: string; children: readonly TreeNode[] }>

/** Where a node goes: under which parent, and its index among the children there without itself. */
export type TreeMove = Readonly<{ id: string; parent: string | null; index: number }>

type Place = Readonly<{ node: TreeNode; parent: TreeNode | null; siblings: readonly TreeNode[]; index: number }>

/** Where a node stands, or null. */
export function placeOf(roots: readonly TreeNode[], id: string, parent: TreeNode | null = null): Place | null {
  for (const [index, node] of roots.entries()) {
    if (node.id === id) return { node, parent, siblings: roots, index }
    const below = placeOf(node.children, id, node)
    if (below) return below
  }
  return null
}

function isUnder(node: TreeNode, id: string): boolean {
  return node.id === id || node.children.some((child) => isUnder(child, id))
}

/** The move that puts a node before, after or on another one; null where it would lie under itself. */
export function moveTo(
  roots: readonly TreeNode[],
  id: string,
  target: string,
  position: 'before' | 'after' | 'on',
): TreeMove | null {
  const from = placeOf(roots, id)
  const to = placeOf(roots, target)
  if (!from || !to || isUnder(from.node, target)) return null
  if (position === 'on') {
    return { id, parent: target, index: to.node.children.filter((it) => it.id !== id).length }
  }
  const others = to.siblings.filter((it) => it.id !== id)
  const index = others.findIndex((it) => it.id === target) + (position === 'after' ? 1 : 0)
  return { id, parent: to.parent?.id ?? null, index }
}

/** One step of a node by the keyboard. */
export type TreeStep = 'up' | 'down' | 'in' | 'out'

const stepFrom: Readonly<Record<TreeStep, (roots: readonly TreeNode[], at: Place) => TreeMove | null>> = {
  up: (_roots, { node, parent, index }) =>
    index > 0 ? { id: node.id, parent: parent?.id ?? null, index: index - 1 } : null,
  down: (_roots, { node, parent, siblings, index }) =>
    index + 1 < siblings.length ? { id: node.id, parent: parent?.id ?? null, index: index + 1 } : null,
  in: (_roots, { node, siblings, index }) => {
    const above = siblings[index - 1]
    return above ? { id: node.id, parent: above.id, index: above.children.length } : null
  },
  out: (roots, { node, parent }) => {
    const up = parent ? placeOf(roots, parent.id) : null
    return up ? { id: node.id, parent: up.parent?.id ?? null, index: up.index + 1 } : null
  },
}

/** The move of one step by the keyboard: among the siblings, out to the parent's level, or in under the one above. */
export function moveStep(roots: readonly TreeNode[], id: string, step: TreeStep): TreeMove | null {
  const at = placeOf(roots, id)
  return at ? stepFrom[step](roots, at) : null
}
