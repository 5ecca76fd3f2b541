import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentId } from '../../model/ids'
import type { ProjectSession } from '../app-session'

/** SHA-256 of a file's bytes, lower-case hex. It lives in memory alone: on disk it would tell which file was read. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** The documents that were read from these bytes, while the project holds them: several where one file has several interviews. */
export async function documentsOfSource(project: ProjectSession, hash: string): Promise<readonly DocumentId[]> {
  const found: DocumentId[] = []
  for (const { id, state } of project.history.state.documents())
    if (state !== 'deidentified' && (await sourceHash(project, id)) === hash) found.push(id)
  return found
}

/** These documents, and those that were read from the same file: what one of them hides stands in the bytes of all. */
export async function withSameSource(
  project: ProjectSession,
  documents: readonly DocumentId[],
): Promise<readonly DocumentId[]> {
  const all = new Set(documents)
  for (const id of documents) {
    const hash = await sourceHash(project, id)
    if (hash === null) continue
    for (const other of await documentsOfSource(project, hash)) all.add(other)
  }
  return [...all]
}

async function sourceHash(project: ProjectSession, id: DocumentId): Promise<string | null> {
  const known = project.sourceHashes.get(id)
  if (known !== undefined) return known
  const bytes = await project.store.source(id)
  if (bytes === null) return null
  const hash = hashOfBytes(bytes)
  project.sourceHashes.set(id, hash)
  return hash
}
