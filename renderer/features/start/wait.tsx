import { useEffect, useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { useMessages } from '../../messages/use-messages'
import { Callout } from '../../ui/callout'

type Entry = Output<'project.entry'>

/** Minutes and seconds, as `1:05`. */
function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How long wrong passwords hold back the next try. It counts down by itself, and goes when the time is out. */
export function Wait({ entry }: Readonly<{ entry: Entry }>) {
  const { open } = useMessages().start
  const left = useCountdown(entry)
  if (left === 0) return null
  return (
    <Callout tone="refused" role="alert">
      <p>
        {open.wait} <span role="timer">{clockText(left)}</span>.
      </p>
    </Callout>
  )
}

/** Counts by the clock and not by the ticks, which stand still while the computer sleeps. */
function useCountdown(entry: Entry): number {
  const [left, setLeft] = useState(entry.waitSeconds)
  useEffect(() => {
    const end = performance.now() + 1000 * entry.waitSeconds
    setLeft(entry.waitSeconds)
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 500)
    return () => clearInterval(timer)
  }, [entry])
  return left
}
