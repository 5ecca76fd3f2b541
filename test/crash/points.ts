/** How many points were really made, by kind. */
export function tally() {
  const counts = new Map<string, number>()
  return {
    add(kind: string) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    },
    total: () => [...counts.values()].reduce((sum, it) => sum + it, 0),
    /** One line a kind, and the sum. */
    lines: () => [...counts].map(([kind, count]) => `${String(count).padStart(7)}  ${kind}`),
  }
}

export type Tally = ReturnType<typeof tally>

/** The long form of the suites: `npm run test:deep`. */
export const isDeep = process.env.FORTROLIG_DEEP === '1'

/** Of the points, every how many are worked on from. */
export const goOnEvery = isDeep ? 1 : 3

/** Chance that can be had again. */
export function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b9) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state / 2 ** 32
  }
}
