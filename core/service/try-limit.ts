import { FaultError } from '../contract/fault'
import type { Clock } from './ports'

const windowMs = 60_000

/** Counts tries that failed. `check` throws `app.too-many-tries {seconds}` after `limit` of them in any minute. */
export type TryLimit = Readonly<{ check(): void; failed(): void }>

/** A limit of its own, with nothing counted yet. */
export function createTryLimit(clock: Clock, limit: number): TryLimit {
  let tries: number[] = []
  const now = () => Date.parse(clock.now())
  return {
    check() {
      const at = now()
      tries = tries.filter((it) => at - it < windowMs)
      const oldest = tries[0]
      if (oldest !== undefined && tries.length >= limit)
        throw new FaultError('app.too-many-tries', { seconds: Math.ceil((oldest + windowMs - at) / 1000) })
    },
    failed: () => void tries.push(now()),
  }
}
