import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOfPoint, pointOfOffset, type TextTree } from '../../../renderer/features/coding/transcript/dom-offsets'

type Node = { nodeType: number; nodeValue: string | null; parentNode: Node | null; childNodes: Node[] }

function text(value: string): Node {
  return { nodeType: 3, nodeValue: value, parentNode: null, childNodes: [] }
}

function element(children: Node[]): Node {
  const node: Node = { nodeType: 1, nodeValue: null, parentNode: null, childNodes: children }
  for (const child of children) child.parentNode = node
  return node
}

function content(node: TextTree): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : Array.from(node.childNodes, content).join('')
}

const { tree } = fc.letrec<{ node: Node; leaf: Node; tree: Node }>((tie) => ({
  leaf: fc.string({ maxLength: 6 }).map(text),
  node: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')),
  tree: fc.array(tie('node'), { maxLength: 5 }).map(element),
}))

describe('offsets and DOM points', () => {
  it('lead back to the same offset from either side of an edge', () => {
    fc.assert(
      fc.property(tree, fc.nat(40), fc.constantFrom('start', 'end'), (root, wish, side) => {
        const length = content(root).length
        const offset = Math.min(wish, length)
        const point = pointOfOffset(root, offset, side)
        if (length === 0) expect(point).toBeNull()
        else expect(offsetOfPoint(root, point!.node, point!.offset)).toBe(offset)
      }),
    )
  })

  it('give the node that begins at an edge for a start, and the one that ends there for an end', () => {
    const root = element([text('ab'), element([text('cd')])])
    expect(pointOfOffset(root, 2, 'start')).toMatchObject({ node: { nodeValue: 'cd' }, offset: 0 })
    expect(pointOfOffset(root, 2, 'end')).toMatchObject({ node: { nodeValue: 'ab' }, offset: 2 })
  })

  it('count the children before a point that lies in an element', () => {
    const inner = element([text('cd'), text('e')])
    const root = element([text('ab'), inner])
    expect(offsetOfPoint(root, inner, 1)).toBe(4)
    expect(offsetOfPoint(root, root, 2)).toBe(5)
    expect(offsetOfPoint(root, root, 0)).toBe(0)
  })

  it('know no offset outside the root, and no point beyond its text', () => {
    const root = element([text('ab')])
    expect(offsetOfPoint(root, text('x'), 0)).toBeNull()
    expect(pointOfOffset(root, 3, 'start')).toBeNull()
  })
})
