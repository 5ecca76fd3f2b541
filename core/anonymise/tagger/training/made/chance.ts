/** Where chance comes from, as a port: the same row of numbers gives the same texts. */
export type Chance = Readonly<{
  /** From 0 up to 1. */
  next(): number
  /** Whether what happens with this share happens now. */
  happens(share: number): boolean
  /** One of them. Throws where there is none. */
  pick<T>(all: readonly T[]): T
  /** So many of them, or all where there are fewer; each at most once, in any order. */
  some<T>(all: readonly T[], count: number): readonly T[]
}>

/** Chance by a row of numbers from 0 up to 1. */
export function chanceBy(next: () => number): Chance {
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    happens: (share) => next() < share,
    pick(all) {
      if (all.length === 0) throw new Error('nothing to pick from')
      return all[below(all.length)] as (typeof all)[number]
    },
    some(all, count) {
      const left = [...all]
      const drawn: (typeof left)[number][] = []
      while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1))
      return drawn
    },
  }
}
