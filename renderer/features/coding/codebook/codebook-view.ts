import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'
import type { TreeMove, TreeNode } from '../../../ui/tree-move'
import { fold } from '../palette/find-codes'

/** In which order the codes of a category stand on the screen. `own`: as the user has put them. */
export const codeOrders = ['own', 'name', 'codings', 'participants'] as const
export type CodeOrder = (typeof codeOrders)[number]

const norwegian = new Intl.Collator('nb')

const compare: Readonly<Record<Exclude<CodeOrder, 'own'>, (a: CodebookRow, b: CodebookRow) => number>> = {
  name: (a, b) => norwegian.compare(a.code.name, b.code.name),
  codings: (a, b) => b.segments - a.segments,
  participants: (a, b) => b.participants - a.participants,
}

/**
 * The rows that a search leaves, in the order of the tree: codes whose name or texts hold every typed word, with the way
 * down to each, and all below one that fits by itself.
 */
export function filterRows(rows: readonly CodebookRow[], query: string): readonly CodebookRow[] {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  const byId = new Map(rows.map((row) => [row.code.id, row]))
  const found = new Set<CodeId>()
  const fits = new Set<CodeId>()
  for (const { code } of rows) {
    const text = fold([code.name, ...Object.values(code.names), code.definition].join(' '))
    if (words.every((word) => text.includes(word)) || (code.parent !== null && fits.has(code.parent))) fits.add(code.id)
    if (!fits.has(code.id)) continue
    for (let at = byId.get(code.id); at && !found.has(at.code.id); at = byId.get(at.code.parent ?? code.id))
      found.add(at.code.id)
  }
  return rows.filter((row) => found.has(row.code.id))
}

/** The rows as nested nodes, siblings in the asked order. A row whose parent is not among them stands at the top. */
export function treeOf(rows: readonly CodebookRow[], order: CodeOrder = 'own'): readonly TreeNode[] {
  const ids = new Set(rows.map((row) => row.code.id))
  const childrenOf = new Map<CodeId | null, CodebookRow[]>()
  for (const row of rows) {
    const parent = row.code.parent !== null && ids.has(row.code.parent) ? row.code.parent : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), row])
  }
  function nodesUnder(id: CodeId | null): readonly TreeNode[] {
    const children = childrenOf.get(id) ?? []
    const ordered = order === 'own' ? children : children.toSorted(compare[order])
    return ordered.map(({ code }) => ({ id: code.id, text: code.name, children: nodesUnder(code.id) }))
  }
  return nodesUnder(null)
}

/**
 * A move among the codes that are shown as one among all: a code goes after the sibling that stands before it on the screen,
 * over those that are not shown.
 */
export function moveAmongAll(all: readonly CodebookRow[], shown: readonly TreeNode[], move: TreeMove): TreeMove {
  const siblings = all.filter((row) => row.code.parent === move.parent && row.code.id !== move.id)
  const seen = childrenIn(shown, move.parent).filter((it) => it.id !== move.id)
  const before = seen[move.index - 1]
  if (!before) return { ...move, index: 0 }
  return { ...move, index: siblings.findIndex((row) => row.code.id === before.id) + 1 }
}

function childrenIn(nodes: readonly TreeNode[], parent: string | null): readonly TreeNode[] {
  if (parent === null) return nodes
  for (const node of nodes) {
    if (node.id === parent) return node.children
    const below = childrenIn(node.children, parent)
    if (below.length > 0) return below
  }
  return []
}
