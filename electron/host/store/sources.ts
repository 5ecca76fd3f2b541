import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import type { DocumentId } from '../../../core/model/ids'
import { seal, unseal } from '../vault/seal'
import { unlinkPatiently, writeAtomically } from './atomic-write'
import {
  fixedNames,
  generationFileOf,
  generationFilesIn,
  namesIn,
  pathOf,
  placeOf,
  readIfThere,
  uuidOf,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

type Where = Readonly<{ files: ProjectFiles; document: DocumentId }>
type SourcePlace = Where & Readonly<{ generation: number }>

/**
 * The files of a document, sealed one after the other in one file: first the one that it was read from (empty where it has
 * none), then those that were joined to it. That file bears the generation in which it was written, so that a barrier can
 * say durably which are to go, and not take those that come after it. The project does not know which documents have one:
 * a file that is gone is as if the document had been written here.
 */
type Kept = Readonly<{ own: Uint8Array | null; joined: readonly Uint8Array[] }>

/** Keeps the bytes that a document was read from, beside those of the files that were joined to it. */
export async function writeSource(at: SourcePlace, bytes: Uint8Array): Promise<void> {
  await write(at, { ...(await readKept(at)), own: bytes })
}

/** Keeps the bytes of a file that was joined to a document; the same ones once. */
export async function joinSource(at: SourcePlace, bytes: Uint8Array): Promise<void> {
  const kept = await readKept(at)
  if (kept.joined.some((it) => Buffer.compare(it, bytes) === 0)) return
  await write(at, { ...kept, joined: [...kept.joined, bytes] })
}

/** The bytes that a document was read from, or null where there are none (any more). Fault: `project.damaged`. */
export async function readSource(at: Where): Promise<Uint8Array | null> {
  return (await readKept(at)).own
}

/** The bytes of the files that were joined to a document, in that order. Fault: `project.damaged`. */
export async function readJoined(at: Where): Promise<readonly Uint8Array[]> {
  return (await readKept(at)).joined
}

async function write({ files, document, generation }: SourcePlace, { own, joined }: Kept): Promise<void> {
  const source: GenerationFile = { kind: 'source', id: uuidOf(document), generation }
  const frames = [own ?? Buffer.alloc(0), ...joined].map((bytes, at) =>
    seal(files.key, placeOf(files, source), at, bytes),
  )
  await writeAtomically(files.file, pathOf(files, source), Buffer.concat(frames))
  for (const it of await sourcesOf(files, document))
    if (it.generation < generation) await unlinkPatiently(files.file, pathOf(files, it))
}

async function readKept({ files, document }: Where): Promise<Kept> {
  const newest = (await sourcesOf(files, document)).sort((a, b) => b.generation - a.generation)[0]
  const bytes = newest === undefined ? null : await readIfThere(files.file, pathOf(files, newest))
  if (newest === undefined || bytes === null) return { own: null, joined: [] }
  const frames: Uint8Array[] = []
  let offset = 0
  do {
    const frame = unseal(files.key, placeOf(files, newest), frames.length, { bytes, offset })
    if (typeof frame === 'string') throw new FaultError('project.damaged', { missingBytes: bytes.length - offset })
    frames.push(frame.content)
    offset = frame.end
  } while (offset < bytes.length)
  const [own, ...joined] = frames
  return { own: own === undefined || own.length === 0 ? null : own, joined }
}

/** The documents whose imported bytes lie in the folder. */
export async function documentsWithSource(files: ProjectFiles): Promise<readonly DocumentId[]> {
  const found = await generationFilesIn(files.file, files.folder)
  return [...new Set(found.flatMap(({ kind, id }) => (kind === 'source' ? [`document:${id}` as DocumentId] : [])))]
}

async function sourcesOf(files: ProjectFiles, document: DocumentId): Promise<GenerationFile[]> {
  const names = await namesIn(files.file, join(files.folder, fixedNames.sources))
  const found = names.flatMap((it) => generationFileOf(join(fixedNames.sources, it)) ?? [])
  return found.filter(({ id }) => id === uuidOf(document))
}
