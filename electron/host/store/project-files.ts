import { join } from 'node:path'
import type { DocumentId } from '../../../core/model/ids'
import type { SealedPlace } from '../vault/seal'
import { errnoOf } from './disk-fault'
import type { FileSystem } from './file-system'

/** What a project's folder ends with, and the name list's file. */
export const projectSuffix = '.fortrolig'
export const nameListSuffix = '.navneliste'

/** The folder of an unlocked project. */
export type ProjectFiles = Readonly<{ file: FileSystem; folder: string; vault: string; key: Uint8Array }>

export const fixedNames = {
  header: 'header.json',
  headerCopy: join('backup', 'header.json'),
  lock: 'lock',
  documents: 'documents',
  sources: 'sources',
  backup: 'backup',
} as const

type GenerationKind = Exclude<SealedPlace['kind'], 'key' | 'name-list' | 'draft'>

/** A file of one generation. `id` is the document's UUID, '' for the kinds that have one file a generation. */
export type GenerationFile = Readonly<{ kind: GenerationKind; id: string; generation: number }>

const folders: Partial<Record<GenerationKind, string>> = { document: 'documents', source: 'sources' }

/** The file's path below the project's folder (or a backup's): `rest.3`, `documents/<uuid>.3`. */
export function nameOf({ kind, id, generation }: GenerationFile): string {
  const folder = folders[kind]
  return folder === undefined ? `${kind}.${generation}` : join(folder, `${id}.${generation}`)
}

/** The inverse of `nameOf`; null for any other name. Reads both kinds of slash. */
export function generationFileOf(name: string): GenerationFile | null {
  const match = /^(?:(journal|rest|audit)|(documents|sources)[\\/]([0-9a-f-]{36}))\.([1-9]\d{0,14})$/.exec(name)
  if (match === null) return null
  const generation = Number(match[4])
  if (match[1] !== undefined) return { kind: match[1] as GenerationKind, id: '', generation }
  return { kind: match[2] === 'documents' ? 'document' : 'source', id: match[3] ?? '', generation }
}

/** The UUID of a document: its id without the prefix, as file names cannot hold a colon on Windows. */
export function uuidOf(document: DocumentId): string {
  return document.slice('document:'.length)
}

export function pathOf(files: Pick<ProjectFiles, 'folder'>, generationFile: GenerationFile): string {
  return join(files.folder, nameOf(generationFile))
}

export function placeOf(files: Pick<ProjectFiles, 'vault'>, generationFile: GenerationFile): SealedPlace {
  return { vault: files.vault, ...generationFile }
}

/** The names in a folder; none when it is missing, or is none. */
export async function namesIn(file: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await file.readdir(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return []
    throw error
  }
}

/** Every file of a generation in the folder, whatever its state. */
export async function generationFilesIn(file: FileSystem, folder: string): Promise<readonly GenerationFile[]> {
  const names: string[] = []
  for (const sub of ['', fixedNames.documents, fixedNames.sources])
    for (const name of await namesIn(file, join(folder, sub))) names.push(join(sub, name))
  return names.flatMap((name) => generationFileOf(name) ?? [])
}

/** The file's bytes; null when it is missing or the disk cannot read it. No permission is a fault, not damage. */
export async function readIfThere(file: FileSystem, path: string): Promise<Buffer | null> {
  try {
    return await file.readFile(path)
  } catch (error) {
    if (['ENOENT', 'EIO', 'EISDIR'].includes(errnoOf(error) ?? '')) return null
    throw error
  }
}

/** Makes the folder, and those above it, where they are missing. */
export async function ensureFolder(file: FileSystem, path: string): Promise<void> {
  try {
    await file.mkdir(path)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return
    if (errnoOf(error) !== 'ENOENT' || join(path, '..') === path) throw error
    await ensureFolder(file, join(path, '..'))
    await file.mkdir(path)
  }
}
