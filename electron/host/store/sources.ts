import { FaultError } from '../../../core/contract/fault'
import type { DocumentId } from '../../../core/model/ids'
import { seal, unsealWhole } from '../vault/seal'
import { unlinkPatiently, writeAtomically } from './atomic-write'
import {
  generationFilesIn,
  pathOf,
  placeOf,
  readIfThere,
  uuidOf,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

/**
 * The imported bytes of a document, sealed. The file bears the generation in which it was written, so that a barrier can
 * say durably which are to go, and not take those that come after it. The project does not know which documents have one:
 * a file that is gone is as if the document had been written here.
 */
export async function writeSource(
  files: ProjectFiles,
  document: DocumentId,
  generation: number,
  bytes: Uint8Array,
): Promise<void> {
  const source: GenerationFile = { kind: 'source', id: uuidOf(document), generation }
  await writeAtomically(files.file, pathOf(files, source), seal(files.key, placeOf(files, source), 0, bytes))
  for (const it of await sourcesOf(files, document))
    if (it.generation < generation) await unlinkPatiently(files.file, pathOf(files, it))
}

/** The imported bytes, or null where there are none (any more). Fault: `project.damaged`. */
export async function readSource(files: ProjectFiles, document: DocumentId): Promise<Uint8Array | null> {
  const newest = (await sourcesOf(files, document)).sort((a, b) => b.generation - a.generation)[0]
  const sealed = newest === undefined ? null : await readIfThere(files.file, pathOf(files, newest))
  if (newest === undefined || sealed === null) return null
  const bytes = unsealWhole(files.key, placeOf(files, newest), sealed)
  if (bytes === null) throw new FaultError('project.damaged', { missingBytes: sealed.length })
  return bytes
}

/** The documents whose imported bytes lie in the folder. */
export async function documentsWithSource(files: ProjectFiles): Promise<readonly DocumentId[]> {
  const found = await generationFilesIn(files.file, files.folder)
  return [...new Set(found.flatMap(({ kind, id }) => (kind === 'source' ? [`document:${id}` as DocumentId] : [])))]
}

async function sourcesOf(files: ProjectFiles, document: DocumentId): Promise<GenerationFile[]> {
  const found = await generationFilesIn(files.file, files.folder)
  return found.filter(({ kind, id }) => kind === 'source' && id === uuidOf(document))
}
