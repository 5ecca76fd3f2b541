/** Watches whether the app is used. Times are in ms. */
export type IdleWatch = Readonly<{
  /** The user does something. When the time was out before, as after sleep, it comes too late. */
  used(): void
  /** To be called now and then: a timer that counts the minutes itself stands still while the computer sleeps. */
  look(): void
}>

/** Calls `onIdle` once when nothing was done for as long as that. */
export function createIdleWatch(limit: number, now: () => number, onIdle: () => void): IdleWatch {
  let last = now()
  let isOver = false

  function look(): void {
    // A clock that was set back starts the time anew.
    if (now() < last) last = now()
    if (isOver || now() - last < limit) return
    isOver = true
    onIdle()
  }
  function used(): void {
    look()
    last = now()
  }
  return { used, look }
}
