import { FaultError } from '../contract/fault'
import type { Clock } from './ports'

const windowMs = 60_000

/** Lets at most `limit` tries through in any minute; throws `app.too-many-tries {seconds}` for the rest. */
export function createTryLimit(clock: Clock, limit: number): () => void {
  let tries: number[] = []
  return () => {
    const now = Date.parse(clock.now())
    tries = tries.filter((it) => now - it < windowMs)
    const oldest = tries[0]
    if (oldest !== undefined && tries.length >= limit)
      throw new FaultError('app.too-many-tries', { seconds: Math.ceil((oldest + windowMs - now) / 1000) })
    tries.push(now)
  }
}
