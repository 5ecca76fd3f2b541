import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { renamePatiently, temporarySuffix, writeDurably } from './atomic-write'
import { copyGeneration, type BackupContent } from './backup'
import { ensureFolder, fixedNames, nameOf, readIfThere, type ProjectFiles } from './project-files'
import { readProjectHeader, writeProjectHeader } from './project-header'
import { removeTree } from './remove-tree'

/**
 * A backup in a folder of the user's: a whole project under a name of its own, with the audit trail and the header of this
 * moment, and without imported bytes. It is what no barrier can reach. Gives its path.
 */
export async function writeBackupTo(
  files: ProjectFiles,
  content: BackupContent,
  to: Readonly<{ folder: string; name: string }>,
): Promise<string> {
  const { file } = files
  if ((await file.stat(to.folder))?.isFolder !== true) throw new FaultError('disk.missing')
  const path = join(to.folder, to.name)
  if ((await file.stat(path)) !== null) throw new FaultError('project.exists')
  const temporary = `${path}${temporarySuffix}`
  try {
    await removeTree(file, temporary)
    await file.mkdir(temporary)
    for (const sub of [fixedNames.documents, fixedNames.sources, fixedNames.backup])
      await ensureFolder(file, join(temporary, sub))
    await writeProjectHeader(file, temporary, (await readProjectHeader(file, files.folder)).header)
    for (let number = 1; number <= content.generation.audit; number += 1)
      await copyAsItIs(files, temporary, nameOf({ kind: 'audit', id: '', generation: number }))
    await copyGeneration(files, temporary, content)
    await file.fsyncFolder(temporary)
    await renamePatiently(file, temporary, path)
    await file.fsyncFolder(to.folder)
    return path
  } catch (error) {
    await removeTree(file, temporary).catch(() => undefined)
    throw error
  }
}

/** A damaged segment of the trail is no reason to have no backup: the chain of hashes shows it in the copy too. */
async function copyAsItIs({ file, folder }: ProjectFiles, to: string, name: string): Promise<void> {
  const bytes = await readIfThere(file, join(folder, name))
  if (bytes !== null) await writeDurably(file, join(to, name), bytes)
}
