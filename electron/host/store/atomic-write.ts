import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { errnoOf } from './disk-fault'
import { writeAll, type FileSystem } from './file-system'

/** Names that a virus scanner or a sync client may hold for a moment on Windows. */
const passing: ReadonlySet<string | null> = new Set(['EPERM', 'EBUSY', 'EACCES'])
const pauses = [10, 20, 50, 100, 200, 400, 800]

/** What a temporary file of the store ends with. One that is found at open was left by a crash. */
export const temporarySuffix = '.tmp'

/**
 * Writes a file whole or not at all: unique temporary name, write, fsync, read back, rename, fsync of the folder.
 * What is read back must be what was written, else `disk.failed` and the old file stands.
 */
export async function writeAtomically(file: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString('hex')}${temporarySuffix}`
  try {
    await writeDurably(file, temporary, bytes)
    if (!(await file.readFile(temporary)).equals(bytes)) throw new FaultError('disk.failed', { errno: 'EIO' })
    await renamePatiently(file, temporary, path)
  } catch (error) {
    await file.unlink(temporary).catch(() => undefined)
    throw error
  }
  await file.fsyncFolder(dirname(path))
}

/** Makes a new file with this content, durable but for its name in the folder. */
export async function writeDurably(file: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await file.open(path, 'empty')
  try {
    await writeAll(handle, bytes, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Renames, with growing pauses while another program holds the file. */
export async function renamePatiently(file: FileSystem, from: string, to: string): Promise<void> {
  await patiently(file, () => file.rename(from, to))
}

/** Unlinks, with the same patience. A file that is gone already is as good. */
export async function unlinkPatiently(file: FileSystem, path: string): Promise<void> {
  await patiently(file, async () => {
    try {
      await file.unlink(path)
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error
    }
  })
}

/** Removes an empty folder, with the same patience. */
export async function rmdirPatiently(file: FileSystem, path: string): Promise<void> {
  await patiently(file, () => file.rmdir(path))
}

async function patiently(file: FileSystem, work: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch (error) {
      if (!passing.has(errnoOf(error))) throw error
      await file.pause(pause)
    }
  }
  await work()
}
