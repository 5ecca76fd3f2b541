/** As much of a DOM node as the mapping reads. */
export type TextTree = Readonly<{
  nodeType: number
  nodeValue: string | null
  parentNode: TextTree | null
  childNodes: ArrayLike<TextTree>
}>

const TEXT = 3

/**
 * Where a DOM point lies in the text of `root`, in UTF-16 code units. The point is a text node with an offset in it, or an
 * element with the number of children before it, as in a `Range`. Null when the point is not inside `root`.
 */
export function offsetOfPoint(root: TextTree, node: TextTree, offset: number): number | null {
  let count = node.nodeType === TEXT ? offset : lengthBeforeChild(node, offset)
  for (let at: TextTree = node; at !== root;) {
    const parent = at.parentNode
    if (!parent) return null
    for (let index = 0; index < parent.childNodes.length; index++) {
      const sibling = parent.childNodes[index] as TextTree
      if (sibling === at) break
      count += textLength(sibling)
    }
    at = parent
  }
  return count
}

/**
 * The text node and the offset in it for an offset in the text of `root`. On the edge between two nodes `side` chooses:
 * `start` the node that begins there, `end` the node that ends there. Null when `root` holds no text or less than that.
 */
export function pointOfOffset<N extends TextTree>(
  root: N,
  offset: number,
  side: 'start' | 'end',
): Readonly<{ node: N; offset: number }> | null {
  let passed = 0
  let last: Readonly<{ node: N; offset: number }> | null = null
  for (const node of textNodesOf(root)) {
    const length = node.nodeValue?.length ?? 0
    const inside = offset - passed
    if (inside < length || (inside === length && side === 'end')) return { node, offset: inside }
    last = { node, offset: length }
    passed += length
  }
  return passed === offset ? last : null
}

function lengthBeforeChild(node: TextTree, children: number): number {
  let count = 0
  for (let index = 0; index < Math.min(children, node.childNodes.length); index++)
    count += textLength(node.childNodes[index] as TextTree)
  return count
}

function textLength(node: TextTree): number {
  return node.nodeType === TEXT ? (node.nodeValue?.length ?? 0) : lengthBeforeChild(node, Infinity)
}

function* textNodesOf<N extends TextTree>(node: N): Generator<N> {
  if (node.nodeType === TEXT) {
    if (node.nodeValue !== '') yield node
    return
  }
  for (let index = 0; index < node.childNodes.length; index++) yield* textNodesOf(node.childNodes[index] as N)
}
