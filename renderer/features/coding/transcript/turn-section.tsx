import { memo, useCallback, useMemo, useRef } from 'react'
import { heightOf } from './chunk-height'
import { SECTION, type Chunk, type Section } from './layout'
import { TurnChunk } from './turn-chunk'
import type { Drawn } from './use-mounting'
import { useWhenNear } from './when-near'

type TurnSectionProps = Readonly<{
  chunks: Section
  index: number
  /** What each chunk shows; null: the whole section is a space. */
  drawn: readonly Drawn[] | null
  /** The key of the turn where the reader is, when it is in this section. */
  current: string | null
  /** The keys of all turns that the selection touches, when some of them are in this section; else null. */
  selected: ReadonlySet<string> | null
  onNear: (section: number) => void
  onChunkNear: (chunk: number) => void
}>

/**
 * Chunks that the browser passes over together while they are far from the window: what it does for each frame then hangs on
 * the number of sections, not on the length of the text. It keeps the height of those that it has laid out.
 */
export const TurnSection = memo(function TurnSection(props: TurnSectionProps) {
  const { chunks, index, drawn, current, selected, onNear, onChunkNear } = props
  const section = useRef<HTMLDivElement>(null)
  const height = useMemo(() => heightOf(chunks), [chunks])
  const near = useCallback(() => onNear(index), [onNear, index])
  useWhenNear(section, drawn ? null : near)
  return (
    <div ref={section} className="reading-section" data-drawn={drawn ? undefined : 'space'} style={height}>
      {drawn
        ? chunks.map((turns, at) => (
            <TurnChunk
              key={turns[0]?.key ?? at}
              turns={turns}
              index={index * SECTION + at}
              drawn={drawn[at] ?? 'space'}
              current={turns.some((it) => it.key === current) ? current : null}
              selected={selected && selectedIn(turns, selected)}
              onNear={onChunkNear}
            />
          ))
        : null}
    </div>
  )
})

function selectedIn(turns: Chunk, selected: ReadonlySet<string>): string | null {
  const keys = turns.filter((it) => selected.has(it.key)).map((it) => it.key)
  return keys.length === 0 ? null : ` ${keys.join(' ')} `
}
