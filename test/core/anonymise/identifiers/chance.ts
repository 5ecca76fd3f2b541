/** Chance that gives the same row again for the same seed. */
export type Chance = Readonly<{
  /** A whole number from 0 up to, and not with, `count`. */
  below(count: number): number
  pick<T>(among: readonly T[]): T
  digits(count: number): string
}>

/** Source: mulberry32, Tommy Ettinger, public domain. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  return {
    below,
    pick: (among) => among[below(among.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  }
}
