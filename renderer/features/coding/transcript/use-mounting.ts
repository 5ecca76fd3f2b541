import { useCallback, useEffect, useState } from 'react'

/** Chunks that are drawn at once around the place to show: more than a screenful. */
const FIRST = 1

/**
 * Which chunks are drawn. The ones around `first` are drawn at once; the others follow while the window has nothing else to
 * do, the nearest first. `mount` draws one now, as when it is scrolled to.
 */
export function useMounting(
  count: number,
  first: number,
): Readonly<{
  isMounted: (index: number) => boolean
  mount: (index: number) => void
  version: number
}> {
  const [mounted, setMounted] = useState<ReadonlySet<number>>(() => around(first, FIRST, count))
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

function around(first: number, reach: number, count: number): ReadonlySet<number> {
  const set = new Set<number>()
  for (let index = first - reach; index <= first + reach; index++) if (index >= 0 && index < count) set.add(index)
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
