/** Chance that is the same each time: a stream of numbers from a seed. */
export type Chance = Readonly<{
  /** From 0 up to 1. */
  next(): number
  /** Whether what happens with this share happens now. */
  happens(share: number): boolean
  /** From `from` to `to`, both included. */
  whole(from: number, to: number): number
  pick<T>(all: readonly T[]): T
  /** In another order. */
  shuffled<T>(all: readonly T[]): readonly T[]
}>

/** Mulberry32 (public domain), enough for texts. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    happens: (share) => next() < share,
    whole,
    pick: (all) => all[whole(0, all.length - 1)] as (typeof all)[number],
    shuffled(all) {
      const row = [...all]
      for (let last = row.length - 1; last > 0; last -= 1) {
        const other = whole(0, last)
        const kept = row[last] as (typeof row)[number]
        row[last] = row[other] as (typeof row)[number]
        row[other] = kept
      }
      return row
    },
  }
}
