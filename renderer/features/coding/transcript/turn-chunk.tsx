import { memo, useCallback, useMemo, useRef } from 'react'
import { heightOf } from './chunk-height'
import type { Chunk } from './layout'
import { Turn } from './turn'
import type { Drawn } from './use-mounting'
import { useWhenNear } from './when-near'

type TurnChunkProps = Readonly<{
  turns: Chunk
  index: number
  drawn: Drawn
  /** The key of the turn where the reader is, when it is in this chunk. */
  current: string | null
  /** The keys of turns in this chunk that the selection touches, each between blanks; null when there are none. */
  selected: string | null
  /** Called when a chunk that does not show all comes near the visible part. */
  onNear: (index: number) => void
}>

/** A group of turns that is drawn together; before that, a space of about its height. */
export const TurnChunk = memo(function TurnChunk(props: TurnChunkProps) {
  const { turns, index, drawn, current, selected, onNear } = props
  const chunk = useRef<HTMLDivElement>(null)
  const height = useMemo(() => heightOf([turns]), [turns])
  const isWhole = drawn === 'all'
  const near = useCallback(() => onNear(index), [onNear, index])
  useWhenNear(chunk, isWhole ? null : near)
  return (
    <div ref={chunk} className="reading-chunk" data-drawn={drawn} style={height}>
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
