import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Layout } from './layout'
import { domPoint, turnId } from './page-map'
import type { ReadingState } from './reading-state'

type Given = Readonly<{ layout: Layout; state: ReadingState; version: object }>

/** Draws the caret where the keys are in the text, and keeps it, or the turn that is walked to, in sight and in focus. */
export function useCaret(
  page: RefObject<HTMLElement | null>,
  { layout, state, version }: Given,
): Readonly<{ caret: RefObject<HTMLDivElement | null>; followKeys: () => void }> {
  const caret = useRef<HTMLDivElement>(null)
  const isFollowing = useRef(false)
  useLayoutEffect(() => {
    const bar = caret.current
    if (!bar) return
    const box = state.walks === 'text' && state.caret ? caretBox(layout, state.caret) : null
    bar.hidden = box === null
    if (box && page.current) placeBar(bar, box, page.current)
    if (!page.current?.contains(document.activeElement)) isFollowing.current = false
    if (isFollowing.current) isFollowing.current = !follow(layout.turns[state.block]?.key, box ? bar : null)
  }, [page, layout, state, version])
  const followKeys = useCallback(() => {
    isFollowing.current = true
    if (page.current) page.current.dataset['input'] = 'keys'
  }, [page])
  return { caret, followKeys }
}

/** Gives the turn the focus and brings it, or the caret in it, into sight. False while the turn is not drawn yet. */
function follow(key: string | undefined, bar: HTMLElement | null): boolean {
  const turn = key === undefined ? null : document.getElementById(turnId(key))
  if (!turn) return false
  const { activeElement } = document
  if (!turn.contains(activeElement) || activeElement?.matches('button')) turn.focus({ preventScroll: true })
  const shown = bar ?? turn
  shown.scrollIntoView({ block: 'nearest' })
  return true
}

function caretBox(layout: Layout, { anchor, focus }: Readonly<{ anchor: number; focus: number }>): DOMRect | null {
  const point = domPoint(layout, focus, focus > anchor ? 'end' : 'start')
  if (!point) return null
  const range = document.createRange()
  range.setStart(point.node, point.offset)
  const [box] = range.getClientRects()
  return box ?? (point.node instanceof Element ? point.node.getBoundingClientRect() : null)
}

function placeBar(bar: HTMLElement, box: DOMRect, page: HTMLElement): void {
  const origin = page.getBoundingClientRect()
  bar.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top + page.scrollTop}px)`
  bar.style.height = `${box.height}px`
}
