import type { RemovalEffect } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import { copiesHolding } from '../copies/files-out'

/** The files and copies that have left with words of any of these documents, the latest first. They keep what they hold. */
export function filesWith(state: ProjectState, documents: Iterable<DocumentId>): RemovalEffect['unreachable'] {
  return copiesHolding(state, documents).map(({ kind, name, at }) => ({
    kind: kind === 'file' ? 'file' : 'copy',
    name,
    at,
  }))
}
