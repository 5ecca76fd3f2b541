import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeEntry } from './find-codes'

/** The codebook's rows with the way down to each. Rows come in the order of the tree. */
export function codeEntries(rows: readonly CodebookRow[]): readonly CodeEntry[] {
  const byId = new Map(rows.map((row) => [row.code.id, row.code]))
  return rows.map(({ code, codings, isParked }) => {
    const chain = []
    for (let at = code.parent; at; at = byId.get(at)?.parent ?? null) {
      const ancestor = byId.get(at)
      if (ancestor) chain.unshift(ancestor)
    }
    return { code, codings, isParked, ancestors: chain.map((it) => it.id), path: chain.map((it) => it.name) }
  })
}
