import './tip.css'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { CodingId } from '../../../../core/model/ids'

type TipProps = Readonly<{
  page: RefObject<HTMLElement | null>
  /** The words for a coding's stripe or label. */
  textOf: (coding: CodingId) => string
  /** Told which coding is pointed at, null when none is. */
  onPoint: (coding: CodingId | null) => void
}>

const WAIT_MS = 250

/** Says what a stripe or a replaced place is while it is pointed at or has the focus: one tip for the whole page. */
export function Tip({ page, textOf, onPoint }: TipProps) {
  const [tip, setTip] = useState<Readonly<{ text: string; left: number; top: number }> | null>(null)
  const now = useRef({ textOf, onPoint })
  now.current = { textOf, onPoint }
  useEffect(() => {
    const element = page.current
    if (!element) return undefined
    let timer = 0
    let shown: Element | null = null
    function show(event: Event) {
      const target = (event.target as Element).closest<HTMLElement>('[data-tip], [data-coding]')
      if (target === shown) return
      hide()
      if (!target || (event.type === 'focusin' && !target.matches(':focus-visible'))) return
      shown = target
      const coding = (target.dataset['coding'] ?? null) as CodingId | null
      now.current.onPoint(coding)
      const text = target.dataset['tip'] ?? (coding ? now.current.textOf(coding) : '')
      timer = window.setTimeout(() => setTip({ text, ...besides(target) }), event.type === 'focusin' ? 0 : WAIT_MS)
    }
    function hide() {
      clearTimeout(timer)
      if (shown) now.current.onPoint(null)
      shown = null
      setTip(null)
    }
    const events = {
      pointerover: show,
      focusin: show,
      pointerleave: hide,
      focusout: hide,
      scroll: hide,
      pointerdown: hide,
    }
    for (const [name, hear] of Object.entries(events)) element.addEventListener(name, hear)
    return () => {
      hide()
      for (const [name, hear] of Object.entries(events)) element.removeEventListener(name, hear)
    }
  }, [page])
  if (!tip?.text) return null
  return (
    <div className="coding-tip" aria-hidden style={{ transform: `translate(${tip.left}px, ${tip.top}px)` }}>
      {tip.text}
    </div>
  )
}

function besides(target: HTMLElement): Readonly<{ left: number; top: number }> {
  const box = target.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left, window.innerWidth - 280))
  const isTall = box.height > 60
  const top = isTall ? Math.max(8, box.top) : box.bottom + 32 > window.innerHeight ? box.top - 32 : box.bottom + 6
  return { left: isTall ? Math.min(box.right + 6, window.innerWidth - 280) : left, top }
}
