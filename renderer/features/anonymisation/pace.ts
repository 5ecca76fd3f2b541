/** One time that the count of what is decided changed: when (ms, any clock that only rises), and by how much; 0 where one begins. */
export type Step = Readonly<{ at: number; gained: number }>

/** How fast one decides, and how long the rest takes at that pace. */
export type Pace = Readonly<{ perMinute: number; minutesLeft: number }>

/** A longer gap is a pause, and counts as so much (ms): nobody thinks longer about one thing, and coffee is no work. */
const longestThought = 90_000
/** The pace is that of the last steps: the plain ones come first, and the rest is slower. */
const stepsWeighed = 30
/** Before so many decisions nothing can be told. */
const fewest = 5

/**
 * The pace of the last decisions, pauses left out, and the minutes (whole, rounded up) that so many more take. Null while too
 * few are made, or when more was taken back than decided.
 */
export function paceOf(steps: readonly Step[], left: number): Pace | null {
  const last = steps.slice(-stepsWeighed - 1)
  const made = last.slice(1).filter((it) => it.gained > 0).length
  const gained = last.slice(1).reduce((sum, it) => sum + it.gained, 0)
  const time = last.slice(1).reduce((sum, it, nth) => sum + thought(last[nth]!, it), 0)
  if (made < fewest || gained <= 0 || time <= 0) return null
  const perMinute = (gained * 60_000) / time
  return { perMinute, minutesLeft: Math.ceil(left / perMinute) }
}

/** Where one begins anew, elsewhere or after something else, nothing was thought about. */
function thought(before: Step, step: Step): number {
  return step.gained === 0 ? 0 : Math.min(Math.max(0, step.at - before.at), longestThought)
}

/** Minutes as one says them: to the nearest five over ten, to the nearest ten over an hour. */
export function roundedMinutes(minutes: number): number {
  const by = minutes > 60 ? 10 : minutes > 10 ? 5 : 1
  return Math.round(minutes / by) * by
}
