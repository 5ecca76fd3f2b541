/** A row of numbers from 0 up to 1, the same for the same seed (Numerical Recipes, section 7.1). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
