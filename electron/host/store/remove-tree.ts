import { join } from 'node:path'
import { rmdirPatiently, unlinkPatiently } from './atomic-write'
import type { FileSystem } from './file-system'
import { namesIn } from './project-files'

/** Removes a folder of the store's own making with all that is in it. What is gone already is as good. */
export async function removeTree(file: FileSystem, path: string): Promise<void> {
  const facts = await file.stat(path)
  if (facts === null) return
  if (!facts.isFolder) return unlinkPatiently(file, path)
  for (const name of await namesIn(file, path)) await removeTree(file, join(path, name))
  await rmdirPatiently(file, path)
}
