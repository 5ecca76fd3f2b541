import { memo, useEffect, useMemo, useRef, type CSSProperties } from 'react'
import { linesOf } from './chunk-lines'
import type { TurnModel } from './layout'
import type { Drawn } from './use-mounting'
import { Turn } from './turn'

type TurnChunkProps = Readonly<{
  turns: readonly TurnModel[]
  index: number
  drawn: Drawn
  /** The key of the turn where the reader is, when it is in this chunk. */
  current: string | null
  /** The keys of turns in this chunk that the selection touches, each between blanks; null when there are none. */
  selected: string | null
  /** Called when a chunk that does not show all comes near the visible part. */
  onNear: (index: number) => void
}>

/**
 * A group of turns that is drawn together; before that, a space of about its height. The browser lays out only the groups that
 * are near the window, and keeps the height of those it has seen.
 */
export const TurnChunk = memo(function TurnChunk(props: TurnChunkProps) {
  const { turns, index, drawn, current, selected, onNear } = props
  const space = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(turns), [turns])
  const isWhole = drawn === 'all'
  useEffect(() => (isWhole ? undefined : whenNear(space.current, () => onNear(index))), [isWhole, index, onNear])
  return (
    <div
      ref={space}
      className="reading-chunk"
      data-drawn={drawn}
      style={{ '--lines': lines, '--turns': turns.length } as CSSProperties}
    >
      {drawn === 'space'
        ? null
        : turns.map((turn) => (
            <Turn
              key={turn.key}
              turn={turn}
              isWhole={isWhole}
              isCurrent={turn.key === current}
              isSelected={selected !== null && selected.includes(` ${turn.key} `)}
            />
          ))}
    </div>
  )
})

const acts = new Map<Element, () => void>()
let watcher: IntersectionObserver | undefined

/** Acts once a chunk is less than two screens away. One watcher serves them all. */
function whenNear(space: HTMLElement | null, act: () => void): (() => void) | undefined {
  if (!space) return undefined
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const it of entries) if (it.isIntersecting) acts.get(it.target)?.()
    },
    { scrollMargin: '200% 0px' },
  )
  acts.set(space, act)
  watcher.observe(space)
  return () => {
    acts.delete(space)
    watcher?.unobserve(space)
  }
}
