import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentId } from '../../model/ids'
import type { ProjectSession } from '../app-session'

/** SHA-256 of a file's bytes, lower-case hex. It lives in memory alone: on disk it would tell which file was read. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** The hash of the bytes that a document was read from, and those of the files that were joined to it. */
export type SourceHashes = Readonly<{ own: string | null; joined: readonly string[] }>

/** The documents that were read from these bytes, while the project holds them: several where one file has several interviews. */
export async function documentsOfSource(project: ProjectSession, hash: string): Promise<readonly DocumentId[]> {
  return documentsWhere(project, (it) => it.own === hash)
}

/**
 * These documents, and those that have any of their files, read from it or joined by it: what one of them hides stands in the
 * bytes of all.
 */
export async function withSameSource(
  project: ProjectSession,
  documents: readonly DocumentId[],
): Promise<readonly DocumentId[]> {
  const hashes = new Set<string>()
  for (const id of documents) for (const hash of filesOf(await hashesOf(project, id))) hashes.add(hash)
  if (hashes.size === 0) return documents
  return [
    ...new Set([
      ...documents,
      ...(await documentsWhere(project, (it) => filesOf(it).some((hash) => hashes.has(hash)))),
    ]),
  ]
}

async function documentsWhere(
  project: ProjectSession,
  is: (hashes: SourceHashes) => boolean,
): Promise<readonly DocumentId[]> {
  const found: DocumentId[] = []
  for (const { id, state } of project.history.state.documents())
    if (state !== 'deidentified' && is(await hashesOf(project, id))) found.push(id)
  return found
}

function filesOf({ own, joined }: SourceHashes): readonly string[] {
  return own === null ? joined : [own, ...joined]
}

async function hashesOf(project: ProjectSession, id: DocumentId): Promise<SourceHashes> {
  const known = project.sourceHashes.get(id)
  if (known !== undefined) return known
  const bytes = await project.store.source(id)
  const joined = (await project.store.joined(id)).map(hashOfBytes)
  const hashes = { own: bytes === null ? null : hashOfBytes(bytes), joined }
  project.sourceHashes.set(id, hashes)
  return hashes
}
