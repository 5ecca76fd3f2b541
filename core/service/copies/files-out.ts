import type { FileOut } from '../../contract/copies'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'

/** Every file and copy that has left the app, the latest first. */
export function filesOut(state: ProjectState): readonly FileOut[] {
  const files = state.all('receipt').map(({ id, at, coder, fileName, documents, erased = null }): FileOut => ({
    ...{ id, at, coder, documents, erased },
    kind: 'file',
    name: fileName,
    originals: [],
    approvedSince: [],
    participant: null,
    reason: '',
  }))
  const isApproved = (id: DocumentId) => state.get(id)?.state === 'deidentified'
  const copies = state.all('copy').map((it): FileOut => ({ ...it, approvedSince: it.originals.filter(isApproved) }))
  return [...files, ...copies].toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
}

/**
 * The files and copies that hold anything of these documents and that nobody has said are deleted, the latest first: what
 * an approval or a withdrawal cannot reach. `originals` of each says whether it is the documents' originals that it holds.
 */
export function copiesHolding(state: ProjectState, documents: Iterable<DocumentId>): readonly FileOut[] {
  const wanted = new Set(documents)
  return filesOut(state).filter((it) => it.erased === null && it.documents.some((id) => wanted.has(id)))
}
