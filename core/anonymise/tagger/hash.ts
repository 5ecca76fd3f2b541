/** Where a hash begins. */
export const startHash = 0x811c9dc5

/** A hash with one more UTF-16 unit (FNV-1a, Fowler, Noll and Vo 1991); signed on the way. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** FNV-1a over the UTF-16 units of a text, 32 bits, unsigned. */
export function hashText(text: string): number {
  let hash = startHash
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at))
  return hash >>> 0
}

/** Two numbers of 32 bits made one, so that the order counts. Constants of MurmurHash3's last step (Appleby 2011). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
