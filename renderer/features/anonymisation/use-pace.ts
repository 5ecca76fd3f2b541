import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { paceOf, type Pace, type Step } from './pace'

/** The decisions of this sitting, in memory alone: they are gone when the window is locked or closed. */
const useSitting = create<Readonly<{ steps: readonly Step[] }>>(() => ({ steps: [] }))

/** So many are kept: the pace is told by fewer. */
const mostKept = 100

/**
 * The pace of this sitting. `scope`: what is counted, a document or all; another one begins with a count of its own, at the same
 * pace. `decided` and `left` as the queue counts them; undefined while nobody knows.
 */
export function usePace(scope: string, counts: Readonly<{ decided: number; total: number }> | undefined): Pace | null {
  const { steps } = useSitting()
  const last = useRef<Readonly<{ scope: string; decided: number }> | null>(null)
  const decided = counts?.decided
  useEffect(() => {
    if (decided === undefined) return
    const before = last.current
    const isSame = before?.scope === scope
    if (isSame && before.decided === decided) return
    last.current = { scope, decided }
    const step = { at: performance.now(), gained: isSame ? decided - before.decided : 0 }
    useSitting.setState(({ steps: known }) => ({ steps: [...known, step].slice(-mostKept) }))
  }, [scope, decided])
  return counts ? paceOf(steps, counts.total - counts.decided) : null
}
