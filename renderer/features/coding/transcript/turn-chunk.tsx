import { memo, useEffect, useRef, type CSSProperties } from 'react'
import type { TurnModel } from './layout'
import { linesOf, Turn } from './turn'

type TurnChunkProps = Readonly<{
  turns: readonly TurnModel[]
  index: number
  isMounted: boolean
  /** The key of the turn where the reader is, when it is in this chunk. */
  current: string | null
  /** The keys of turns in this chunk that the selection touches, each between blanks; null when there are none. */
  selected: string | null
  /** Called when an empty chunk comes near the visible part. */
  onNear: (index: number) => void
}>

/** A group of turns that is drawn together; before that, a space of about its height. */
export const TurnChunk = memo(function TurnChunk(props: TurnChunkProps) {
  const { turns, isMounted, current, selected } = props
  if (!isMounted) return <ChunkSpace {...props} />
  return turns.map((turn) => (
    <Turn
      key={turn.key}
      turn={turn}
      isCurrent={turn.key === current}
      isSelected={selected !== null && selected.includes(` ${turn.key} `)}
    />
  ))
})

function ChunkSpace({ turns, index, onNear }: TurnChunkProps) {
  const space = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = space.current
    if (!element) return undefined
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((it) => it.isIntersecting)) onNear(index)
      },
      { rootMargin: '1200px 0px' },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [index, onNear])
  const lines = turns.reduce((sum, turn) => sum + linesOf(turn.text), 0)
  return (
    <div ref={space} className="reading-space" style={{ '--lines': lines, '--turns': turns.length } as CSSProperties} />
  )
}
