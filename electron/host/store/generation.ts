import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import { migrateSnapshot } from '../../../core/history/migrate'
import { formatVersion, type RestSnapshot, type Snapshot } from '../../../core/history/snapshot'
import { idSchema } from '../../../core/model/ids'
import { pathOf, uuidOf, type GenerationFile, type ProjectFiles } from './project-files'
import { readSnapshot, writeSnapshot } from './sealed-snapshot'

/**
 * A generation is one whole state of the project: `rest.<g>` and the document files that it names, with the commands
 * after it in `journal.<g>`.
 *
 * The commit point is the rename of `rest.<g>`. Everything that the generation needs (documents, audit segment, its
 * empty journal, and at a barrier the backup) is durable and read back before that rename, and nothing older is removed
 * before the rename is durable. So after a crash at any moment:
 * - `rest.<g>` is missing: the generation never was. What else bears the number g is swept at the next open, and the
 *   generation before stands with its journal whole.
 * - `rest.<g>` is there: the generation stands. Older files are leftovers that the next open sweeps.
 *
 * After a compaction the generation before is kept, for the case that the new one is damaged on the disk: its journal,
 * followed by the new one's, gives every command. After a barrier nothing older may stay: `floor` says so durably, in
 * the same rename that commits.
 */
export const generation = z
  .object({
    generation: z.int().min(1),
    /** In which generation each document was last written. Its file is `documents/<uuid>.<generation>`. */
    documents: z.array(z.object({ document: idSchema('document'), generation: z.int().min(1) }).readonly()).readonly(),
    /** How many audit segments are of this generation and those before. */
    audit: z.int().min(0),
    /** The generation of the last barrier. Nothing below it may be on the disk. */
    floor: z.int().min(1),
    /** The documents whose imported bytes, where older than the floor, may not be on the disk. */
    erased: z.array(idSchema('document')).readonly(),
    /** As it was written, in whatever format: it is migrated together with the documents. */
    rest: z.unknown(),
  })
  .readonly()
export type Generation = z.infer<typeof generation> & Readonly<{ rest: RestSnapshot }>

/** `isOlder`: it was written in an older format and must be written anew, whole, before anything is added. */
export type WholeGeneration = Readonly<{ generation: Generation; snapshot: Snapshot; isOlder: boolean }>

/**
 * The generation as it is in the folder. When any part is missing or damaged, the bytes of that part (0 for a missing
 * one): never a mix. Fault: `project.newer-format`.
 */
export async function readGeneration(files: ProjectFiles, number: number): Promise<WholeGeneration | number> {
  const rest = { kind: 'rest', id: '', generation: number } as const
  const found = await readSnapshot(files, rest, generation)
  if (found === null) return sizeOf(files, rest)
  const places = found.documents.map(({ document, generation: written }) => ({
    kind: 'document' as const,
    id: uuidOf(document),
    generation: written,
  }))
  const documents = await readAhead(places, (it) => readSnapshot(files, it, z.unknown()))
  const missing = places[documents.indexOf(null)]
  if (missing !== undefined) return sizeOf(files, missing)
  const migrated = migrateSnapshot({ rest: found.rest, documents })
  if (migrated.ok) {
    const { rest: today } = migrated.value
    const isOlder = (found.rest as { format: number }).format < formatVersion
    return { generation: { ...found, rest: today }, snapshot: migrated.value, isOlder }
  }
  if (migrated.fault.code === 'project.newer-format') throw new FaultError(migrated.fault.code, migrated.fault.params)
  return sizeOf(files, rest)
}

/** How many files are read from the disk at once: one is parsed while the next arrive. */
const atOnce = 16

/** Reads one after the other, some of them ahead, and stops soon after the first that gives null. */
async function readAhead<T, R>(all: readonly T[], read: (one: T) => Promise<R | null>): Promise<readonly (R | null)[]> {
  const done: (R | null)[] = []
  for (let at = 0; at < all.length && !done.includes(null); at += atOnce)
    done.push(...(await Promise.all(all.slice(at, at + atOnce).map(read))))
  return done
}

async function sizeOf(files: ProjectFiles, of: GenerationFile): Promise<number> {
  return (await files.file.stat(pathOf(files, of)))?.bytes ?? 0
}

/** Writes the named documents under this generation's number. */
export async function writeDocuments(
  files: ProjectFiles,
  number: number,
  documents: Snapshot['documents'],
): Promise<void> {
  for (const document of documents) {
    const place = { kind: 'document', id: uuidOf(document.document), generation: number } as const
    await writeSnapshot(files, place, document)
  }
}

/** Commits the generation, in the project's folder; in a backup's folder it only writes it. */
export async function writeRest(files: ProjectFiles, content: Generation): Promise<void> {
  await writeSnapshot(files, { kind: 'rest', id: '', generation: content.generation }, content)
}
