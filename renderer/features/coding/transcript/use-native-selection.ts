import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { wordAt, type CaretGround } from './caret-motion'
import { setPassing } from './highlights'
import type { Layout } from './layout'
import { domPoint, offsetInPage, rangesOfSpan, wordsId } from './page-map'
import type { ReadingAction } from './reading-keys'
import { selectionOf, type ReadingMove, type ReadingState } from './reading-state'
import { snapSpan } from './snap'

type Given = Readonly<{
  layout: Layout
  ground: CaretGround
  state: ReadingState
  onMove: (move: ReadingMove) => void
  /** Changes when more turns are drawn. */
  version: object
}>

type LineAction = Extract<ReadingAction, { kind: 'line' }>
type Ends = Readonly<{ anchor: number; focus: number }>

/**
 * Keeps the browser's selection and the reader's state the same: what is selected by mouse becomes a passage, snapped to
 * whole characters and places; what is selected by keys is selected in the browser too. Gives the way to move by lines, which
 * only the browser knows.
 */
export function useNativeSelection(page: RefObject<HTMLElement | null>, given: Given): (action: LineAction) => void {
  const now = useRef(given)
  useLayoutEffect(() => {
    now.current = given
  })

  /** Where the mouse button went down, while it is. */
  const pressed = useRef<Press | null>(null)

  useEffect(() => {
    const element = page.current
    if (!element) return undefined
    function follow() {
      const ends = readEnds(page.current, now.current.layout)
      const { caret } = now.current.state
      if (!ends || (caret?.anchor === ends.anchor && caret.focus === ends.focus)) return
      // Without the mouse, a selection that collapses is the browser's doing, as when a field above it closes.
      if (ends.anchor === ends.focus && !pressed.current) return
      now.current.onMove({ kind: 'put', ...ends })
    }
    function settle(event: PointerEvent) {
      const press = pressed.current
      requestAnimationFrame(() => {
        // The next press came before the frame: what it does to the selection is decided when it ends.
        if (pressed.current !== press) return
        pressed.current = null
        settleSelection(page.current, now.current, { press, event })
      })
    }
    function enter(event: FocusEvent) {
      if (pressed.current || element?.contains(event.relatedTarget as Node | null)) return
      requestAnimationFrame(() => writeEnds(page.current, now.current.layout, now.current.state))
    }
    function down(event: PointerEvent) {
      if (event.button !== 0 || !(event.target as Element).closest('[data-words]')) return
      if (element) element.dataset['input'] = 'pointer'
      const { layout, state } = now.current
      const ends = event.shiftKey
        ? (readEnds(page.current, layout) ?? state.caret)
        : endsAt(page.current, layout, event)
      pressed.current = { at: ends?.anchor ?? null, isExtending: event.shiftKey, x: event.clientX, y: event.clientY }
      window.addEventListener('pointerup', settle, { once: true })
    }
    function double() {
      const ends = readEnds(page.current, now.current.layout)
      const { ground, layout, onMove } = now.current
      const block = ends ? layout.blocks.find((it) => it.span.start <= ends.anchor && ends.anchor <= it.span.end) : null
      const word = ends && block ? wordAt(ground.text, block.span, Math.min(ends.anchor, ends.focus)) : null
      if (word) onMove({ kind: 'put', anchor: word.start, focus: word.end })
    }
    document.addEventListener('selectionchange', follow)
    element.addEventListener('pointerdown', down)
    element.addEventListener('dblclick', double)
    element.addEventListener('focusin', enter)
    return () => {
      document.removeEventListener('selectionchange', follow)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('dblclick', double)
      element.removeEventListener('focusin', enter)
      setPassing('chosen', [])
    }
  }, [page])

  const { layout, state, version } = given
  const shown = useRef<Pick<Given, 'layout' | 'state'> | null>(null)
  useLayoutEffect(() => {
    const selection = selectionOf(state)
    setPassing('chosen', selection ? rangesOfSpan(layout, selection) : [])
    // Turns drawn anew can have cost the browser its selection. Asking it makes it lay out, so it is not asked for nothing.
    const isToBeWritten = state.caret !== null || shown.current?.state !== state || shown.current.layout !== layout
    shown.current = { layout, state }
    // While the mouse draws a passage, the browser's selection is its own.
    if (isToBeWritten && !pressed.current && page.current?.contains(document.activeElement))
      writeEnds(page.current, layout, state)
  }, [page, layout, state, version])

  return useCallback((action) => moveByLine(page.current, now.current, action), [page])
}

/** One line up or down, or to the end of the line. Beyond the last line of a turn lies the next turn. */
function moveByLine(page: HTMLElement | null, { layout, state, onMove }: Given, action: LineAction): void {
  const { caret } = state
  if (!page || !caret) return
  const { direction, extend } = action
  selectEnds(page, layout, caret)
  const focus = focusAfter(page, layout, state, action)
  if (focus !== null && focus !== caret.focus)
    onMove({ kind: 'put', focus, ...(extend ? { anchor: caret.anchor } : {}) })
  else if (action.unit === 'line') onMove({ kind: 'caret', unit: 'line-beyond', direction, extend })
}

/** Where the browser goes from the selection as it stands; null when that is not in the turn's words. */
function focusAfter(page: HTMLElement, layout: Layout, { block }: ReadingState, action: LineAction): number | null {
  const words = document.getElementById(wordsId(layout.turns[block]?.key ?? ''))
  const selection = document.getSelection()
  if (!words || !selection) return null
  const direction = action.direction === 'forward' ? 'forward' : 'backward'
  selection.modify(action.extend ? 'extend' : 'move', direction, granularity[action.unit])
  return words.contains(selection.focusNode) ? (readEnds(page, layout)?.focus ?? null) : null
}

const granularity = { line: 'line', 'line-edge': 'lineboundary' } as const

/** The browser's selection as offsets, or null while it is elsewhere. */
function readEnds(page: HTMLElement | null, layout: Layout): Ends | null {
  const selection = document.getSelection()
  if (!page || !selection?.anchorNode || !selection.focusNode) return null
  if (!page.contains(document.activeElement) && document.activeElement !== document.body) return null
  const isBack = isBackwards(selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset)
  const sides = selection.isCollapsed || !isBack ? (['start', 'end'] as const) : (['end', 'start'] as const)
  const anchor = offsetInPage(page, layout, { node: selection.anchorNode, offset: selection.anchorOffset }, sides[0])
  if (anchor === null) return null
  if (selection.isCollapsed) return { anchor, focus: anchor }
  const focus = offsetInPage(page, layout, { node: selection.focusNode, offset: selection.focusOffset }, sides[1])
  return focus === null ? null : { anchor, focus }
}

function isBackwards(anchor: Node, anchorOffset: number, focus: Node, focusOffset: number): boolean {
  if (anchor === focus) return focusOffset < anchorOffset
  const range = document.createRange()
  range.setStart(anchor, anchorOffset)
  return range.comparePoint(focus, focusOffset) < 0
}

function writeEnds(page: HTMLElement | null, layout: Layout, { caret }: ReadingState): void {
  const selection = document.getSelection()
  if (!page || !selection) return
  if (caret) selectEnds(page, layout, caret)
  else if (selection.anchorNode && page.contains(selection.anchorNode)) selection.removeAllRanges()
}

function selectEnds(page: HTMLElement, layout: Layout, { anchor, focus }: Ends): void {
  const now = readEnds(page, layout)
  if (now?.anchor === anchor && now.focus === focus) return
  const from = domPoint(layout, anchor, focus < anchor ? 'end' : 'start')
  const to = domPoint(layout, focus, focus > anchor ? 'end' : 'start')
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** A press of the mouse: the offset that a passage is drawn from, and where on the screen, in CSS pixels. */
type Press = Readonly<{ at: number | null; isExtending: boolean; x: number; y: number }>

/** A mouse that has moved less than this was not drawn over anything. */
const drawn = 4

/**
 * After the mouse button is let go: the passage that was meant, in the direction it was drawn. A turn that is drawn anew
 * under the mouse can cost the browser its selection; then the two places of the mouse tell what was meant. A press on
 * selected words leaves the browser without a selection; then it is the place of the press.
 */
function settleSelection(
  page: HTMLElement | null,
  { ground, layout, onMove }: Given,
  { press, event }: Readonly<{ press: Press | null; event: PointerEvent }>,
): void {
  const ends = meantEnds(readEnds(page, layout), endsAt(page, layout, event), { press, event })
  if (!ends) return
  if (ends.anchor === ends.focus) return onMove({ kind: 'put', focus: ends.focus })
  const span = snapSpan(ground.text, ground.places, { start: ends.anchor, end: ends.focus })
  if (!span) onMove({ kind: 'put', focus: ends.focus })
  else if (ends.focus > ends.anchor) onMove({ kind: 'put', anchor: span.start, focus: span.end })
  else onMove({ kind: 'put', anchor: span.end, focus: span.start })
}

function meantEnds(
  selected: Ends | null,
  under: Ends | null,
  { press, event }: Readonly<{ press: Press | null; event: PointerEvent }>,
): Ends | null {
  if (selected && selected.anchor !== selected.focus) return selected
  const isDrawn = press && (press.isExtending || Math.hypot(event.clientX - press.x, event.clientY - press.y) > drawn)
  if (isDrawn && press.at !== null && under) return { anchor: press.at, focus: under.focus }
  return selected ?? under
}

function endsAt(page: HTMLElement | null, layout: Layout, { clientX, clientY }: PointerEvent): Ends | null {
  const point = page ? document.caretPositionFromPoint(clientX, clientY) : null
  const at =
    page && point ? offsetInPage(page, layout, { node: point.offsetNode, offset: point.offset }, 'start') : null
  return at === null ? null : { anchor: at, focus: at }
}
