import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'
import type { TreeNode } from '../../../ui/tree-move'

/** The codebook's rows, which come in the order of the tree, as nested nodes. */
export function treeOf(rows: readonly CodebookRow[]): readonly TreeNode[] {
  const childrenOf = new Map<CodeId | null, CodebookRow[]>()
  for (const row of rows) childrenOf.set(row.code.parent, [...(childrenOf.get(row.code.parent) ?? []), row])
  function nodesUnder(id: CodeId | null): readonly TreeNode[] {
    const children = childrenOf.get(id) ?? []
    return children.map(({ code }) => ({ id: code.id, text: code.name, children: nodesUnder(code.id) }))
  }
  return nodesUnder(null)
}

/** What goes when a code is removed: how many codes below it, and how many codings in all. */
export function removalOf(rows: readonly CodebookRow[], code: CodeId): Readonly<{ below: number; codings: number }> {
  const gone = new Set<CodeId>([code])
  for (const row of rows) if (row.code.parent && gone.has(row.code.parent)) gone.add(row.code.id)
  const codings = rows.filter((row) => gone.has(row.code.id)).reduce((sum, row) => sum + row.codings, 0)
  return { below: gone.size - 1, codings }
}

/** The code and all above it: what must be unfolded for it to be seen. */
export function chainOf(rows: readonly CodebookRow[], code: CodeId): readonly CodeId[] {
  const chain: CodeId[] = []
  for (let at: CodeId | null = code; at; at = rows.find((row) => row.code.id === at)?.code.parent ?? null)
    chain.push(at)
  return chain
}
