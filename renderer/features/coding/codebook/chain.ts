import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'

/** The code and all above it: what must be unfolded for it to be seen. */
export function chainOf(rows: readonly CodebookRow[], code: CodeId): readonly CodeId[] {
  const chain: CodeId[] = []
  for (let at: CodeId | null = code; at; at = rows.find((row) => row.code.id === at)?.code.parent ?? null)
    chain.push(at)
  return chain
}
