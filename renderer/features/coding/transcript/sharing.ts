/** Whether two records hold the same values, field by field. */
export function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[]
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

const nothing: readonly never[] = []

/** The list, with every item that is as it was given back as the old object, and the old list itself where all are. */
export function shareList<T extends object>(old: readonly T[] | undefined, next: readonly T[] = nothing): readonly T[] {
  if (next.length === 0) return nothing
  if (!old) return next
  const shared = next.map((item, index) => {
    const before = old[index]
    return before && sameFields(before, item) ? before : item
  })
  return shared.length === old.length && shared.every((it, index) => it === old[index]) ? old : shared
}

/** Whether two lists hold the very same objects in the same order. */
export function sameItems<T>(a: readonly T[] | undefined, b: readonly T[]): boolean {
  return a === b || (a?.length === b.length && a.every((it, index) => it === b[index]))
}
