const firstWait = 60_000
const longestWait = 60 * 60_000

/** How many wrong tries in a row cost nothing. */
export const freeTries = 5

/** Wrong tries of one secret since it was last right. `last`: the latest of them, in ms since 1970. */
export type Tries = Readonly<{ failed: number; last: number }>

/**
 * How long to wait after so many wrong tries in a row, in ms: nothing for fewer than five, then a minute, doubled by each
 * further one up to an hour. Enough to stop somebody who guesses at the keyboard; whoever copies the files is held back
 * by the cost of the key derivation alone.
 */
export function waitAfter(failed: number): number {
  if (failed < freeTries) return 0
  return Math.min(longestWait, firstWait * 2 ** (failed - freeTries))
}

/**
 * What is left of the wait at a moment, in ms. A clock that stands before the last try was set back: the whole wait is
 * left, and `asSeen` starts it there, so that it neither ends early nor lasts until the clock has caught up.
 */
export function waitLeft({ failed, last }: Tries, now: number): number {
  const wait = waitAfter(failed)
  return Math.min(wait, Math.max(0, last + wait - now))
}

/** The tries as they are to be remembered at this moment: none of them lies in the future. */
export function asSeen({ failed, last }: Tries, now: number): Tries {
  return { failed, last: Math.min(last, now) }
}

/** With one more wrong try. */
export function withWrong(tries: Tries | null, now: number): Tries {
  return { failed: (tries?.failed ?? 0) + 1, last: now }
}
