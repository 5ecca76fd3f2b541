import './transcript.css'
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
} from 'react'
import type { CodingId, PassageId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { blockAt } from './blocks'
import type { CaretGround } from './caret-motion'
import type { Layout } from './layout'
import { turnId } from './page-map'
import { readingAction } from './reading-keys'
import { selectionOf, type ReadingMove, type ReadingState } from './reading-state'
import { TurnSection } from './turn-section'
import { useCaret } from './use-caret'
import { useMounting } from './use-mounting'
import { useNativeSelection } from './use-native-selection'
import { useShow, type TranscriptHandle } from './use-show'

type TranscriptProps = Readonly<{
  label: string
  layout: Layout
  ground: CaretGround
  state: ReadingState
  onMove: (move: ReadingMove) => void
  /** A letter was typed, or Enter pressed, over a selection. */
  onPalette: (typed: string) => void
  onOpenCoding: (coding: CodingId, stripe: Element) => void
  onUncode: (coding: CodingId) => void
  /** N was pressed at a stripe. */
  onNote: (coding: CodingId) => void
  /** The sign of a memo was pressed. */
  onOpenNote: (passage: PassageId, sign: Element) => void
  /** What to show when the transcript is opened. */
  target: Span | null
  ref?: Ref<TranscriptHandle>
}>

/** The reading column: every turn as real text, its codings as tints and stripes, walked and selected by mouse and by keys. */
export function Transcript(props: TranscriptProps) {
  const { label, layout, ground, state, onMove, onPalette, onOpenCoding, onUncode, onNote, onOpenNote, target, ref } =
    props
  const { coding: messages } = useMessages()
  const page = useRef<HTMLDivElement>(null)
  const first = useRef(chunkOf(layout, target ? blockAt(layout.starts, target.start) : 0)).current
  const { drawnIn, draw, open, version } = useMounting(layout.chunks, first)
  const selection = useMemo(() => selectionOf(state), [state])
  const selected = useMemo(() => keysUnder(layout, selection), [layout, selection])
  const current = layout.turns[state.block]?.key ?? null

  const moveByLine = useNativeSelection(page, { layout, ground, state, onMove, version })
  const { caret, followKeys } = useCaret(page, { layout, state, version })
  useShow(ref, page, { layout, mount: (block) => draw(chunkOf(layout, block)), onMove })

  useLayoutEffect(() => draw(chunkOf(layout, state.block)), [layout, draw, state.block])

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.defaultPrevented) return
    if (isMark(event.target) && pressOnMark(event)) return
    const { key, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event
    const action = readingAction(
      { key, shift, control, alt, meta },
      { hasSelection: selection !== null, walks: state.walks },
    )
    if (!action || (action.kind === 'turn' && scrollWithinTurn(page.current, current, action.direction))) {
      if (action) event.preventDefault()
      return
    }
    event.preventDefault()
    if (action.kind === 'palette') return onPalette(action.typed)
    followKeys()
    if (action.kind === 'line') moveByLine(action)
    else onMove(action)
  }

  /** A turn that gets the focus otherwise than by our keys or the mouse, as from a screen reader, is where the keys go on. */
  function readOnFrom({ target }: FocusEvent<Element>) {
    if (selection || !target.matches(':focus-visible')) return
    const block = layout.turns.findIndex((it) => turnId(it.key) === target.id)
    if (block >= 0 && block !== state.block) onMove({ kind: 'go', block })
  }

  function pressOnMark(event: KeyboardEvent): boolean {
    const stripe = event.target as HTMLElement
    // The browser presses the sign of a memo, as any button.
    if (noteSignOf(stripe)) return event.key === 'Enter' || event.key === ' '
    const coding = stripe.dataset['coding'] as CodingId
    if (event.key === 'Delete' || event.key === 'Backspace') onUncode(coding)
    else if (event.key === 'Enter' || event.key === ' ') onOpenCoding(coding, stripe)
    else if (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) onNote(coding)
    else return false
    event.preventDefault()
    return true
  }

  const openMark = useCallback(
    (event: { target: EventTarget }) => {
      const stripe = (event.target as Element).closest<HTMLElement>('[data-coding]')
      if (stripe) onOpenCoding(stripe.dataset['coding'] as CodingId, stripe)
      const sign = noteSignOf(event.target)
      if (sign) onOpenNote(sign.dataset['passage'] as PassageId, sign)
    },
    [onOpenCoding, onOpenNote],
  )

  return (
    <div
      ref={page}
      className="reading"
      role="group"
      aria-label={label}
      aria-describedby="reading-keys"
      onKeyDown={press}
      onFocus={readOnFrom}
      onClick={openMark}
      style={{ '--lanes': layout.laneCount } as CSSProperties}
    >
      <VisuallyHidden>
        <span id="reading-keys">{messages.keysHelp}</span>
      </VisuallyHidden>
      <div className="reading-page">
        {layout.sections.map((chunks, index) => (
          <TurnSection
            key={chunks[0]?.[0]?.key ?? index}
            chunks={chunks}
            index={index}
            drawn={drawnIn(index)}
            current={chunks.some((turns) => turns.some((it) => it.key === current)) ? current : null}
            selected={chunks.some((turns) => turns.some((it) => selected.has(it.key))) ? selected : null}
            onNear={open}
            onChunkNear={draw}
          />
        ))}
      </div>
      <div ref={caret} className="reading-caret" aria-hidden hidden />
    </div>
  )
}

function isMark(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('button.turn-stripe, button.turn-note')
}

function noteSignOf(target: EventTarget): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('button.turn-note')
}

function chunkOf(layout: Layout, block: number): number {
  let passed = 0
  for (const [index, chunk] of layout.chunks.entries()) {
    passed += chunk.length
    if (block < passed) return index
  }
  return 0
}

function keysUnder(layout: Layout, selection: Span | null): ReadonlySet<string> {
  const keys = new Set<string>()
  if (!selection) return keys
  for (let index = blockAt(layout.starts, selection.start); index < layout.blocks.length; index++) {
    const block = layout.blocks[index]
    if (!block || block.span.start >= selection.end) break
    keys.add(block.key)
  }
  return keys
}

/** A turn that is taller than the window is first read to its end. True when it was scrolled. */
function scrollWithinTurn(page: HTMLElement | null, current: string | null, direction: 'back' | 'forward'): boolean {
  const turn = current ? document.getElementById(turnId(current)) : null
  if (!page || !turn) return false
  const room = page.getBoundingClientRect()
  const box = turn.getBoundingClientRect()
  const hidden = direction === 'forward' ? box.bottom - room.bottom : room.top - box.top
  const isHere = box.top < room.bottom && box.bottom > room.top
  if (!isHere || hidden < 40 || box.height < room.height) return false
  page.scrollBy({ top: (direction === 'forward' ? 1 : -1) * Math.min(hidden + 16, room.height * 0.8) })
  return true
}
