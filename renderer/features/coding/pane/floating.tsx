import './floating.css'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { placePalette, type Box } from '../palette/palette-place'

type FloatingProps = Readonly<{
  /** Names it for screen readers. */
  label: string
  /** What it belongs to and must not cover, measured whenever the place is found anew. */
  boxOf: () => Box | null
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
  /** A change of it may change the size. */
  version?: unknown
}>

/** A card beside a passage. It closes on Escape and when something else is pressed. */
export function Floating({ label, boxOf, onClose, onKeyDown, children, version }: FloatingProps) {
  const card = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    function place() {
      const element = card.current
      const box = boxOf()
      if (!element || !box) return
      const { width, height } = element.getBoundingClientRect()
      const room = { left: 8, top: 8, right: window.innerWidth - 8, bottom: window.innerHeight - 8 }
      const { left, top } = placePalette(box, { width, height }, room)
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    }
    place()
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, { capture: true })
    }
  }, [boxOf, version])

  useEffect(() => {
    function press(event: PointerEvent) {
      if (!card.current?.contains(event.target as Node)) onClose()
    }
    document.addEventListener('pointerdown', press, true)
    return () => document.removeEventListener('pointerdown', press, true)
  }, [onClose])

  return (
    <div
      ref={card}
      className="floating"
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
