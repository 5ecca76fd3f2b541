import './floating.css'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { placePalette, roomToMake, type Box } from '../palette/palette-place'

type FloatingProps = Readonly<{
  /** Names it for screen readers. */
  label: string
  /** What it belongs to and must not cover, measured whenever the place is found anew. */
  boxOf: () => Box | null
  /** Where the text that it belongs to shows and scrolls. Given: the text goes up where else it would be covered. */
  scroller?: () => HTMLElement | null
  onClose: () => void
  /** Something else was pressed: it keeps the focus that the press gives it. */
  onPressElsewhere: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
  /** A change of it may change the size. */
  version?: unknown
}>

/** A card beside a passage. It closes on Escape and when something else is pressed. */
export function Floating(props: FloatingProps) {
  const { label, boxOf, scroller, onClose, onPressElsewhere, onKeyDown, children, version } = props
  const card = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    function place(event?: Event) {
      const element = card.current
      const box = boxOf()
      if (!element || !box) return
      const { width, height } = element.getBoundingClientRect()
      const room = { left: 8, top: 8, right: window.innerWidth - 8, bottom: window.innerHeight - 8 }
      const text = scroller?.()
      const sight = text?.getBoundingClientRect() ?? room
      // Only when the card opens or grows: after that the reader scrolls as they like.
      const up = text && !event ? roomToMake(box, { width, height }, room, sight) : 0
      if (up > 0) text?.scrollBy({ top: up })
      const { left, top } = placePalette(within(box, sight), { width, height }, room)
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    }
    place()
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, { capture: true })
    }
  }, [boxOf, scroller, version])

  useEffect(() => {
    function press(event: PointerEvent) {
      if (!card.current?.contains(event.target as Node)) onPressElsewhere()
    }
    document.addEventListener('pointerdown', press, true)
    return () => document.removeEventListener('pointerdown', press, true)
  }, [onPressElsewhere])

  return (
    <div
      ref={card}
      className="coding-float"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </div>
  )
}

/** Named one by one: the sides of a `DOMRect` are not its own fields. */
function within({ left, right, top, bottom }: Box, sight: Box): Box {
  return { left, right, top: Math.max(top, sight.top), bottom: Math.min(bottom, sight.bottom) }
}
