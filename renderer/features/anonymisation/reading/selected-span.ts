import type { Span } from '../../../../core/model/scalars'

/** What is marked with the mouse in the turns, in the document's offsets, and the turn where it begins. */
export function selectedSpan(list: HTMLElement): Readonly<{ index: number; span: Span }> | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const turn = turnOf(range.startContainer)
  if (!turn || !list.contains(turn)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  if (start === null || end === null || end <= start) return null
  return { index: Number(turn.dataset['index']), span: { start, end } }
}

function turnOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-index]') ?? null
}

function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (piece) return Number(piece.dataset['start']) + (node instanceof Text ? offset : 0)
  return null
}
