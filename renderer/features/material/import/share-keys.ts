/** Where the user stands in a list of turns, and how far the range reaches from there. */
export type Stand = Readonly<{ at: number; from: number }>

type Press = Readonly<{ key: string; isShift: boolean }>

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The rows of the range, first and last included. */
export function rangeOf({ at, from }: Stand): readonly number[] {
  const first = Math.min(at, from)
  return Array.from({ length: Math.abs(at - from) + 1 }, (_, index) => first + index)
}

/** Where an arrow, Page, Home or End leads; Shift draws the range along. Null: the key moves nothing. */
export function moveBy(stand: Stand, { key, isShift }: Press, count: number): Stand | null {
  const move = moves[key]
  if (!move || count === 0) return null
  const at = Math.max(0, Math.min(count - 1, move(stand.at, count)))
  return { at, from: isShift ? stand.from : at }
}

/** The first row after the range: where the user goes on once it is given away. */
export function after(stand: Stand, count: number): Stand {
  const at = Math.min(count - 1, Math.max(stand.at, stand.from) + 1)
  return { at, from: at }
}

/** Which person a number key means, from 0; null: none of these. */
export function personOfKey(key: string, people: number): number | null {
  const person = /^[1-9]$/u.test(key) ? Number(key) - 1 : -1
  return person >= 0 && person < people ? person : null
}
