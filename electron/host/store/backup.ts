import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import type { IsoInstant } from '../../../core/model/scalars'
import { unsealWhole } from '../vault/seal'
import { renamePatiently, temporarySuffix, unlinkPatiently, writeDurably } from './atomic-write'
import { removeTree } from './remove-tree'
import { writeRest, type Generation } from './generation'
import {
  ensureFolder,
  fixedNames,
  generationFilesIn,
  namesIn,
  nameOf,
  pathOf,
  placeOf,
  readIfThere,
  uuidOf,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

/** How many backups are kept. */
const kept = 5

export type Backup = Readonly<{ folder: string; time: string; generation: number }>

/** The finished backups, the newest first. One that is being written has a temporary name. */
export async function backupsOf(files: ProjectFiles): Promise<readonly Backup[]> {
  const folder = join(files.folder, fixedNames.backup)
  const backups = (await namesIn(files.file, folder)).flatMap((name) => {
    const match = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-([1-9]\d*)$/.exec(name)
    return match === null ? [] : [{ folder: join(folder, name), time: match[1] ?? '', generation: Number(match[2]) }]
  })
  return backups.sort((a, b) => b.generation - a.generation || (a.time < b.time ? 1 : -1))
}

/**
 * Copies a generation to `backup/<time>-<generation>/`: its documents, its journal as it stands, and its rest, which a
 * barrier has not committed yet. Imported bytes are not copied: they are large, and the user has the files. A file that
 * does not open stops the backup, so that a damaged project never pushes out a sound backup.
 */
export async function writeBackup(files: ProjectFiles, content: Generation, time: IsoInstant): Promise<void> {
  const { file } = files
  const parent = join(files.folder, fixedNames.backup)
  const folder = join(parent, `${time.replaceAll(':', '-')}-${content.generation}`)
  const temporary = `${folder}${temporarySuffix}`
  await removeBackup(file, temporary)
  await ensureFolder(file, join(temporary, fixedNames.documents))
  for (const { document, generation } of content.documents)
    await copySealed(files, temporary, { kind: 'document', id: uuidOf(document), generation })
  const journal: GenerationFile = { kind: 'journal', id: '', generation: content.generation }
  const frames = await readIfThere(file, pathOf(files, journal))
  if (frames !== null) await writeDurably(file, join(temporary, nameOf(journal)), frames)
  await writeRest({ ...files, folder: temporary }, content)
  await file.fsyncFolder(join(temporary, fixedNames.documents))
  await removeBackup(file, folder)
  await renamePatiently(file, temporary, folder)
  await file.fsyncFolder(parent)
}

async function copySealed(files: ProjectFiles, to: string, document: GenerationFile): Promise<void> {
  const bytes = await files.file.readFile(pathOf(files, document))
  if (unsealWhole(files.key, placeOf(files, document), bytes) === null)
    throw new FaultError('project.damaged', { missingBytes: bytes.length })
  const path = join(to, nameOf(document))
  await writeDurably(files.file, path, bytes)
  if (!(await files.file.readFile(path)).equals(bytes)) throw new FaultError('disk.failed', { errno: 'EIO' })
}

/** Removes the backups that are too many, and those of generations that may not or cannot be there. */
export async function sweepBackups(files: ProjectFiles, current: Readonly<{ generation: number; floor: number }>) {
  const { file, folder } = files
  const backups = await backupsOf(files)
  const isWanted = (it: Backup) => it.generation >= current.floor && it.generation <= current.generation
  const wanted = new Set(backups.filter(isWanted).slice(0, kept))
  for (const backup of backups) if (!wanted.has(backup)) await removeBackup(file, backup.folder)
  for (const name of await namesIn(file, join(folder, fixedNames.backup)))
    if (name.endsWith(temporarySuffix)) await removeBackup(file, join(folder, fixedNames.backup, name))
}

/** Removes a backup, its rest first: without that it is no backup, however much of it a crash leaves. */
async function removeBackup(file: ProjectFiles['file'], folder: string): Promise<void> {
  const rests = (await generationFilesIn(file, folder)).filter(({ kind }) => kind === 'rest')
  for (const it of rests) await unlinkPatiently(file, pathOf({ folder }, it))
  await removeTree(file, folder)
}
