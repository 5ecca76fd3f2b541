import { useCallback, useEffect, useState } from 'react'
import { linesOf } from './chunk-lines'
import type { Layout } from './layout'

/** Lines that are drawn at once from the place to show: a screenful. What is still missing is drawn when it is seen. */
const FIRST_LINES = 36
/** A turn's head and the space around it, in lines. */
const HEAD = 1.5

/**
 * Which chunks are drawn. A screenful from `first` is drawn at once, with what stands just before it; the others follow while
 * the window has nothing else to do, the nearest first. `mount` draws one now, as when it is scrolled to.
 */
export function useMounting(
  chunks: Layout['chunks'],
  first: number,
): Readonly<{
  isMounted: (index: number) => boolean
  mount: (index: number) => void
  version: number
}> {
  const count = chunks.length
  const [mounted, setMounted] = useState<ReadonlySet<number>>(() => screenful(chunks, first))
  const mount = useCallback((index: number) => {
    setMounted((set) => (set.has(index) ? set : new Set([...set, index, index + 1])))
  }, [])
  useEffect(() => {
    const next = nearest(mounted, first, count)
    if (next === null) return undefined
    return whenIdle(() => mount(next))
  }, [mounted, first, count, mount])
  return { isMounted: (index) => mounted.has(index), mount, version: mounted.size }
}

function screenful(chunks: Layout['chunks'], first: number): ReadonlySet<number> {
  const set = new Set<number>(first > 0 ? [first - 1] : [])
  let drawn = 0
  for (const [index, turns] of chunks.entries()) {
    if (index < first) continue
    if (drawn >= FIRST_LINES) break
    set.add(index)
    drawn += linesOf(turns) + HEAD * turns.length
  }
  return set
}

function nearest(mounted: ReadonlySet<number>, first: number, count: number): number | null {
  for (let step = 0; step < count; step++)
    for (const index of [first + step, first - step])
      if (index >= 0 && index < count && !mounted.has(index)) return index
  return null
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 16)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: 500 })
  return () => cancelIdleCallback(idle)
}
