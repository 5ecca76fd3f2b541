/** The order with one id put before or after another. */
export function movedTo<T>(ids: readonly T[], id: T, target: T, position: 'before' | 'after'): readonly T[] {
  if (id === target) return ids
  const others = ids.filter((it) => it !== id)
  const at = others.indexOf(target)
  return at === -1 ? ids : others.toSpliced(position === 'after' ? at + 1 : at, 0, id)
}

/** The order with one id moved by some steps, no further than the ends. */
export function movedBy<T>(ids: readonly T[], id: T, steps: number): readonly T[] {
  const at = ids.indexOf(id)
  if (at === -1) return ids
  const to = Math.min(ids.length - 1, Math.max(0, at + steps))
  return ids.toSpliced(at, 1).toSpliced(to, 0, id)
}
