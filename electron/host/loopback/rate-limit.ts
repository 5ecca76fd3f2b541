/** A bucket of `burst` tries that fills again with `perSecond`. True: one may go ahead, and is counted. */
export function createRateLimit(burst: number, perSecond: number, now: () => number = Date.now): () => boolean {
  let left = burst
  let last = now()
  return () => {
    const time = now()
    left = Math.min(burst, left + ((time - last) / 1000) * perSecond)
    last = time
    if (left < 1) return false
    left -= 1
    return true
  }
}
