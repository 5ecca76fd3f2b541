/**
 * Whether two strings differ by at most one edit: a letter more, less, other, or two neighbours swapped
 * (Damerau 1964). Compares UTF-16 code units as they are; fold case and compose before. Allocates nothing.
 */
export function withinOneEdit(a: string, b: string): boolean {
  const longer = a.length >= b.length ? a : b
  const shorter = a.length >= b.length ? b : a
  if (longer.length - shorter.length > 1) return false
  let at = 0
  while (at < shorter.length && longer.charCodeAt(at) === shorter.charCodeAt(at)) at += 1
  if (at === longer.length) return true
  if (longer.length > shorter.length) return sameFrom(longer, at + 1, shorter, at)
  if (sameFrom(longer, at + 1, shorter, at + 1)) return true
  return (
    longer.charCodeAt(at) === shorter.charCodeAt(at + 1) &&
    longer.charCodeAt(at + 1) === shorter.charCodeAt(at) &&
    sameFrom(longer, at + 2, shorter, at + 2)
  )
}

function sameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false
  for (let step = 0; fromA + step < a.length; step += 1)
    if (a.charCodeAt(fromA + step) !== b.charCodeAt(fromB + step)) return false
  return true
}
