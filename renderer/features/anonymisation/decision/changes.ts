import { placeKey, type AnyPlace } from '../review-order'

/** One spelling and what becomes of it, with how many places read so. */
export type Change = Readonly<{ before: string; after: string; count: number }>

/** What is put for each spelling, in the order in which they stand; every pair once. */
export function changesOf(places: readonly AnyPlace[], texts: ReadonlyMap<string, string>): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const place of places) {
    const after = texts.get(placeKey(place))
    if (after === undefined) continue
    const key = `${place.text}\n${after}`
    const count = (changes.get(key)?.count ?? 0) + 1
    changes.set(key, { before: place.text, after, count })
  }
  return [...changes.values()]
}
