/** Something that is known of somebody, to be weighed. `weight`: the lower, the fewer it usually fits. */
export type Fact = Readonly<{ key: string; weight: number; sharedBy: number }>

/**
 * The rarest facts first: by what kind of thing it is, then by how many in the study share it, then as given. At most `most`.
 * Of facts with the same key the first alone stands.
 */
export function rarestFacts<T extends Fact>(facts: readonly T[], most: number): readonly T[] {
  const seen = new Set<string>()
  const once = facts.filter(({ key }) => !seen.has(key) && seen.add(key))
  return once.toSorted((a, b) => a.weight - b.weight || a.sharedBy - b.sharedBy).slice(0, most)
}
