import { join } from 'node:path'
import { unlock } from '../vault/data-key'
import { unseal } from '../vault/seal'
import { nodeFileSystem, type FileSystem } from './file-system'
import { generationFileOf, placeOf, type ProjectFiles } from './project-files'
import { readProjectHeader } from './project-header'

/**
 * Unlocks a project's folder without opening the project: what is needed to look at its files one by one. The key in it
 * is the caller's to zero. Throws `FaultError` as `readProjectHeader` and `unlock` do.
 */
export async function unlockFiles(
  folder: string,
  passphrase: string,
  file: FileSystem = nodeFileSystem(),
): Promise<ProjectFiles> {
  const { header } = await readProjectHeader(file, folder)
  return { file, folder, vault: header.vault, key: await unlock(header, passphrase) }
}

/**
 * The content of every frame of one sealed file of the project, up to the first that does not open; null when the name
 * is not that of a sealed file. `name` is the path below the project's folder, also inside a backup.
 */
export async function readSealedFile(files: ProjectFiles, name: string): Promise<readonly Buffer[] | null> {
  const generationFile = generationFileOf(name.replace(/^backup[\\/][^\\/]+[\\/]/, ''))
  if (generationFile === null) return null
  const bytes = await files.file.readFile(join(files.folder, name))
  const contents: Buffer[] = []
  let offset = 0
  while (offset < bytes.length) {
    const opened = unseal(files.key, placeOf(files, generationFile), contents.length, { bytes, offset })
    if (typeof opened === 'string') break
    contents.push(opened.content)
    offset = opened.end
  }
  return contents
}
