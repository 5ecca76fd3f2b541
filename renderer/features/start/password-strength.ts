/** As the vault asks for: `vault.weak-passphrase` below it. */
export const shortestPassword = 10

export type Strength = 'short' | 'fair' | 'good'

/**
 * A hint, not a measure: length is what counts. `good` from 20 characters, or from 14 with at least three words or
 * three kinds of characters; many equal characters do not count twice.
 */
export function strengthOf(password: string): Strength {
  const length = [...password.normalize('NFC')].length
  if (length < shortestPassword) return 'short'
  const distinct = new Set(password.toLowerCase()).size
  if (distinct < 6) return 'fair'
  const words = password.trim().split(/\s+/u).length
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(password)).length
  return length >= 20 || (length >= 14 && (words >= 3 || kinds >= 3)) ? 'good' : 'fair'
}
