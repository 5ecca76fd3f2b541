import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import type { IsoInstant } from '../../../core/model/scalars'
import { unsealWhole } from '../vault/seal'
import { renamePatiently, temporarySuffix, unlinkPatiently, writeDurably } from './atomic-write'
import { removeTree } from './remove-tree'
import { backupsToKeep } from './backup-age'
import { writeRest, type Generation } from './generation'
import {
  ensureFolder,
  fixedNames,
  generationFilesIn,
  namesIn,
  nameOf,
  pathOf,
  placeOf,
  uuidOf,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

/** `id` is the folder's name; `at` is `time` in ms since 1970. */
export type Backup = Readonly<{ id: string; folder: string; time: IsoInstant; at: number; generation: number }>

/** The finished backups, the newest first. One that is being written has a temporary name. */
export async function backupsOf(files: ProjectFiles): Promise<readonly Backup[]> {
  const folder = join(files.folder, fixedNames.backup)
  const backups = (await namesIn(files.file, folder)).flatMap((name) => backupNamed(folder, name) ?? [])
  return backups.sort((a, b) => b.generation - a.generation || b.at - a.at)
}

function backupNamed(parent: string, id: string): Backup | null {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([1-9]\d*)$/.exec(id)
  if (match === null) return null
  const [, day = '', hour = '', minute = '', rest = '', generation] = match
  const time = `${day}${hour}:${minute}:${rest}`
  return { id, folder: join(parent, id), time, at: Date.parse(time), generation: Number(generation) }
}

/** The generation, and the bytes of its journal at one moment. */
export type BackupContent = Readonly<{ generation: Generation; journal: Buffer }>

/** What a backup of this moment holds. Nothing may be appended while it is read. A journal that cannot be read is a fault. */
export async function backupContent(files: ProjectFiles, generation: Generation): Promise<BackupContent> {
  const journal: GenerationFile = { kind: 'journal', id: '', generation: generation.generation }
  return { generation, journal: await files.file.readFile(pathOf(files, journal)) }
}

/**
 * Copies a generation to `backup/<time>-<generation>/`: its documents, its journal as it stood, and its rest, which a
 * barrier has not committed yet. Imported bytes are not copied: they are large, and the user has the files. A file that
 * does not open stops the backup, so that a damaged project never pushes out a sound backup. Appending may go on
 * meanwhile; compaction and barriers may not, as they remove what is copied.
 */
export async function writeBackup(files: ProjectFiles, content: BackupContent, time: IsoInstant): Promise<Backup> {
  const { file } = files
  const parent = join(files.folder, fixedNames.backup)
  const id = `${time.replaceAll(':', '-')}-${content.generation.generation}`
  const folder = join(parent, id)
  const temporary = `${folder}${temporarySuffix}`
  try {
    await removeBackup(file, temporary)
    await copyGeneration(files, temporary, content)
    await removeBackup(file, folder)
    await renamePatiently(file, temporary, folder)
  } catch (error) {
    await removeTree(file, temporary).catch(() => undefined)
    throw error
  }
  await file.fsyncFolder(parent)
  return { id, folder, time, at: Date.parse(time), generation: content.generation.generation }
}

/** Writes the documents, the journal and the rest below `to`, durable but for the folder's own name. */
export async function copyGeneration(files: ProjectFiles, to: string, content: BackupContent): Promise<void> {
  const { file } = files
  const { generation, journal } = content
  await ensureFolder(file, join(to, fixedNames.documents))
  for (const { document, generation: written } of generation.documents)
    await copySealed(files, to, { kind: 'document', id: uuidOf(document), generation: written })
  const journalFile: GenerationFile = { kind: 'journal', id: '', generation: generation.generation }
  await writeDurably(file, join(to, nameOf(journalFile)), journal)
  await writeRest({ ...files, folder: to }, generation)
  await file.fsyncFolder(join(to, fixedNames.documents))
}

async function copySealed(files: ProjectFiles, to: string, sealed: GenerationFile): Promise<void> {
  const bytes = await files.file.readFile(pathOf(files, sealed))
  if (unsealWhole(files.key, placeOf(files, sealed), bytes) === null)
    throw new FaultError('project.damaged', { missingBytes: bytes.length })
  const path = join(to, nameOf(sealed))
  await writeDurably(files.file, path, bytes)
  if (!(await files.file.readFile(path)).equals(bytes)) throw new FaultError('disk.failed', { errno: 'EIO' })
}

/** How many go for each one that is made: a clock that is wrong for a session must not take them all. */
const prunedAtOnce = 2

/** Removes backups that are too old to keep, the oldest first. */
export async function pruneBackups(files: ProjectFiles, now: number): Promise<void> {
  const backups = await backupsOf(files)
  const kept = new Set(backupsToKeep(backups, now))
  const old = backups.filter((it) => !kept.has(it))
  for (const backup of old.slice(-prunedAtOnce)) await removeBackup(files.file, backup.folder)
}

/** Removes the backups of generations that may not or cannot be there, and those that were not finished. */
export async function sweepBackups(files: ProjectFiles, current: Readonly<{ generation: number; floor: number }>) {
  const { file, folder } = files
  const isWanted = (it: Backup) => it.generation >= current.floor && it.generation <= current.generation
  for (const backup of await backupsOf(files)) if (!isWanted(backup)) await removeBackup(file, backup.folder)
  for (const name of await namesIn(file, join(folder, fixedNames.backup)))
    if (name.endsWith(temporarySuffix)) await removeBackup(file, join(folder, fixedNames.backup, name))
}

/** Removes a backup, its rest first, durably: without that it is no backup, however much of it a crash leaves. */
async function removeBackup(file: ProjectFiles['file'], folder: string): Promise<void> {
  const rests = (await generationFilesIn(file, folder)).filter(({ kind }) => kind === 'rest')
  for (const it of rests) await unlinkPatiently(file, pathOf({ folder }, it))
  if (rests.length > 0) await file.fsyncFolder(folder)
  await removeTree(file, folder)
}
