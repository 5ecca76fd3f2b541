import { useImperativeHandle, useRef, type Ref, type RefObject } from 'react'
import type { Span } from '../../../../core/model/scalars'
import { blockAt } from './blocks'
import { setPassing } from './highlights'
import type { Layout } from './layout'
import { rangeOfSpan, rangesOfSpan, turnId } from './page-map'
import type { ReadingMove } from './reading-state'

/** What others may ask of the transcript. */
export type TranscriptHandle = Readonly<{
  /** Brings a passage into sight, points at it for a moment, and makes its turn the current one. */
  show: (span: Span) => void
  /** Points at a passage; null stops it. */
  point: (span: Span | null) => void
  focus: () => void
  /** Where a passage is on the screen. */
  boxOf: (span: Span) => DOMRect | null
}>

type Given = Readonly<{ layout: Layout; mount: (block: number) => void; onMove: (move: ReadingMove) => void }>

const POINTED_MS = 2500

/** Lets the room bring places into sight. */
export function useShow(
  ref: Ref<TranscriptHandle> | undefined,
  page: RefObject<HTMLElement | null>,
  given: Given,
): void {
  const now = useRef(given)
  now.current = given
  const timer = useRef(0)
  useImperativeHandle(ref, () => {
    const rangeNow = (span: Span) => rangeOfSpan(now.current.layout, span)
    const elementAt = (block: number) => document.getElementById(turnId(now.current.layout.turns[block]?.key ?? ''))
    return {
      show(span) {
        const block = blockAt(now.current.layout.starts, span.start)
        now.current.mount(block)
        now.current.onMove({ kind: 'go', block })
        onceDrawn(
          () => elementAt(block)?.closest('[data-drawn="all"]') instanceof Element,
          () => {
            elementAt(block)?.focus({ preventScroll: true })
            bringIntoSight(page.current, () => rangeNow(span))
            setPassing('pointed', rangesOfSpan(now.current.layout, span))
            clearTimeout(timer.current)
            timer.current = window.setTimeout(() => setPassing('pointed', []), POINTED_MS)
          },
        )
      },
      point(span) {
        clearTimeout(timer.current)
        setPassing('pointed', span ? rangesOfSpan(now.current.layout, span) : [])
      },
      focus() {
        const current = page.current?.querySelector<HTMLElement>('[data-current]')
        current?.focus({ preventScroll: true })
      },
      boxOf: (span) => rangeNow(span)?.getBoundingClientRect() ?? null,
    }
  }, [page])
}

/** Waits, some frames at most, until a turn that was just asked for is drawn with all: its words are not drawn anew then. */
function onceDrawn(isDrawn: () => boolean, act: () => void, tries = 30): void {
  if (isDrawn()) act()
  else if (tries > 0) requestAnimationFrame(() => onceDrawn(isDrawn, act, tries - 1))
}

/** Turns get their true height when they come into sight, so the way is corrected once they have it. */
function bringIntoSight(page: HTMLElement | null, range: () => Range | null, tries = 3): void {
  const box = range()?.getBoundingClientRect()
  if (!page || !box) return
  const room = page.getBoundingClientRect()
  const wanted = room.top + room.height / 3
  const isInSight = box.top >= room.top + 24 && box.bottom <= room.bottom - 24
  if (!isInSight) page.scrollBy({ top: box.top - wanted })
  if (tries > 1) requestAnimationFrame(() => bringIntoSight(page, range, tries - 1))
}
