import './tip.css'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import type { Span } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import type { CodeEntry } from '../palette/find-codes'
import { signsOf } from '../transcript/coding-signs'

type CodingTipProps = Readonly<{
  page: RefObject<HTMLElement | null>
  view: DocumentView
  entries: readonly CodeEntry[]
  memos: readonly Memo[] | undefined
  onPoint: (span: Span | null) => void
}>

/** Says which code a stripe is, with the way down to it and what is known of the coding. */
export function CodingTip({ page, view, entries, memos, onPoint }: CodingTipProps) {
  const messages = useMessages().coding
  const find = (id: CodingId) => view.codings.find((it) => it.id === id)
  function textOf(id: CodingId): string {
    const coding = find(id)
    const entry = entries.find((it) => it.code.id === coding?.code)
    if (!coding || !entry) return ''
    const { stance, markedForUse: isForUse } = coding
    const isNoted = memos?.some((it) => it.about === id) ?? false
    const path = [...entry.path, entry.code.name].join(' › ')
    return [path, ...signsOf(messages, { stance, isForUse, isNoted })].join(' · ')
  }
  return <Tip page={page} textOf={textOf} onPoint={(id) => onPoint(id ? (find(id)?.span ?? null) : null)} />
}

type TipProps = Readonly<{
  page: RefObject<HTMLElement | null>
  /** The words for a coding's stripe or label. */
  textOf: (coding: CodingId) => string
  /** Told which coding is pointed at, null when none is. */
  onPoint: (coding: CodingId | null) => void
}>

const WAIT_MS = 250

/** Says what a stripe or a replaced place is while it is pointed at or has the focus: one tip for the whole page. */
function Tip({ page, textOf, onPoint }: TipProps) {
  const [tip, setTip] = useState<Readonly<{ text: string; left: number; top: number }> | null>(null)
  const now = useRef({ textOf, onPoint })
  now.current = { textOf, onPoint }
  useEffect(() => {
    const element = page.current
    if (!element) return undefined
    let timer = 0
    let shown: Element | null = null
    let pressed: Element | null = null
    function show(event: Event) {
      const target = (event.target as Element).closest<HTMLElement>('[data-tip], [data-coding]')
      if (target === shown || (target && target === pressed)) return
      pressed = null
      hide()
      if (!target || (event.type === 'focusin' && !target.matches(':focus-visible'))) return
      shown = target
      const coding = (target.dataset['coding'] ?? null) as CodingId | null
      now.current.onPoint(coding)
      const text = target.dataset['tip'] ?? (coding ? now.current.textOf(coding) : '')
      timer = window.setTimeout(() => setTip({ text, ...besides(target) }), event.type === 'focusin' ? 0 : WAIT_MS)
    }
    function press() {
      pressed = shown
      hide()
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
      // What was pressed says what it is by what it opens, until it is pointed at again.
      pointerdown: press,
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
