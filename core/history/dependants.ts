import type { Identifier } from '../model/identifier'
import type { AnyId } from '../model/ids'
import type { Memo } from '../model/memo'

/** What hangs on records that go: memos about them go too, and identifiers forget the words that stood in them. */
export type Dependants = Readonly<{ memos: readonly Memo[]; identifiers: readonly Identifier[] }>

/**
 * The one rule for every deletion, whatever command asks for it: nothing is about, or stands in, a record that is not there.
 * `memos` and `identifiers` are given as the change leaves them; memos about memos that go are among those that go.
 * Identifiers are given back without the places outside the texts that are gone, those alone that had such a place.
 */
export function dependantsOf(gone: ReadonlySet<AnyId>, { memos, identifiers }: Dependants): Dependants {
  const going = memosAbout(memos, gone)
  const all = new Set<AnyId>([...gone, ...going.map((it) => it.id)])
  return {
    memos: going,
    identifiers: identifiers.flatMap((it) => {
      const outside = it.outside.filter((place) => !all.has(place.record))
      return outside.length === it.outside.length ? [] : [{ ...it, outside }]
    }),
  }
}

/** The memos about any of these records, and the memos about those memos. */
export function memosAbout(memos: readonly Memo[], records: ReadonlySet<AnyId>): readonly Memo[] {
  const found = memos.filter((it) => it.about !== null && records.has(it.about) && !records.has(it.id))
  if (found.length === 0) return []
  const further = memosAbout(memos, new Set<AnyId>([...records, ...found.map((it) => it.id)]))
  return [...found, ...further.filter((it) => !found.includes(it))]
}

/** The memos about records that another takes the place of, as memos about that one. */
export function memosMoved(memos: readonly Memo[], successors: ReadonlyMap<AnyId, AnyId>): readonly Memo[] {
  return memos.flatMap((it) => {
    const about = it.about === null ? undefined : successors.get(it.about)
    return about === undefined ? [] : [{ ...it, about }]
  })
}
