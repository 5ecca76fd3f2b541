import { readdir, stat } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { FolderEntry } from '../../../core/service/ports'
import { nameListSuffix, projectSuffix } from '../store/project-files'

const order = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' })

function kindOf(name: string, isFolder: boolean): FolderEntry['kind'] {
  if (isFolder) return name.endsWith(projectSuffix) ? 'project' : 'folder'
  return name.endsWith(nameListSuffix) ? 'name-list' : 'file'
}

async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | null> {
  const path = join(folder, entry.name)
  try {
    // Follows links. What cannot be looked at, such as a link to nowhere, is not offered.
    const found = await stat(path)
    if (!found.isDirectory() && !found.isFile()) return null
    return {
      name: entry.name,
      path,
      kind: kindOf(entry.name, found.isDirectory()),
      bytes: found.isDirectory() ? 0 : found.size,
      modified: found.mtime.toISOString(),
    }
  } catch {
    return null
  }
}

/** What the app's own open and save dialog shows: folders first, then projects and files, by Norwegian alphabet. */
export async function listFolder(folder: string): Promise<readonly FolderEntry[]> {
  const visible = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'))
  const entries = await Promise.all(visible.map((entry) => entryOf(folder, entry)))
  const rank = (entry: FolderEntry) => (entry.kind === 'folder' ? 0 : 1)
  return entries.filter((entry) => entry !== null).sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name))
}
