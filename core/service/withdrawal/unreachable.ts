import type { RemovalEffect } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'

/** The files that have left with words of any of these documents, the latest first. They keep what stands in them. */
export function filesWith(state: ProjectState, documents: ReadonlySet<DocumentId>): RemovalEffect['unreachable'] {
  const files = state
    .all('receipt')
    .filter((receipt) => receipt.documents.some((it) => documents.has(it)))
    .map(({ fileName, at }) => ({ kind: 'file' as const, name: fileName, at }))
  return files.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
