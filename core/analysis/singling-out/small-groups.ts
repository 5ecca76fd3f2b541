import { valuesOf, type Row } from './minimal-combinations'

/** Rows that share the values of all the attributes. Values as they are written in the first of them; empty: nothing is told. */
export type Group = Readonly<{ values: readonly string[]; rows: readonly number[] }>

/** How many others are needed at least. `k` null: there are no rows. `small`: the groups with fewer than asked for, smallest first. */
export type GroupSizes = Readonly<{ k: number | null; groups: number; small: readonly Group[]; inSmall: number }>

/**
 * The groups that rows fall into by some attributes, and how small the smallest is: k-anonymity. Rule of thumb: nobody is to be
 * in a group of five or fewer, so that k is 6 (OsloMet). An empty value is a value of its own here.
 */
export function groupSizes(rows: readonly Row[], attributes: readonly string[], least: number): GroupSizes {
  const values = attributes.map((name) => valuesOf(rows, name))
  const byKey = new Map<string, number[]>()
  rows.forEach((_, row) => {
    const key = JSON.stringify(values.map((it) => it[row]))
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  })
  const groups = [...byKey.values()].map((members): Group => ({
    values: attributes.map((name) => rows[members[0]!]?.[name]?.trim() ?? ''),
    rows: members,
  }))
  const small = groups
    .filter((it) => it.rows.length < least)
    .toSorted((a, b) => a.rows.length - b.rows.length || a.rows[0]! - b.rows[0]!)
  return {
    k: groups.length === 0 ? null : Math.min(...groups.map((it) => it.rows.length)),
    groups: groups.length,
    small,
    inSmall: small.reduce((sum, it) => sum + it.rows.length, 0),
  }
}
