import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeAll, type FileSystem } from '../store/file-system'
import { ensureFolder, readIfThere } from '../store/project-files'
import { writeVaultHeader, type VaultHeader } from './vault-header'

/**
 * Which versions of a small file this computer has seen, in their order, so that an older one that is put back is
 * noticed: the file itself cannot tell. Hashes of sealed bytes and of salts, one line each with its number and a checksum, in
 * `seen/` in the user's app data; they tell nothing of what the file holds. What is damaged there is read up to the damage,
 * so that it raises no alarm.
 *
 * A version that was never seen here was made on another computer, and is as good as the newest. On a new computer, and
 * where app data was deleted, nothing can be noticed.
 */
export type SeenVersions = Readonly<{
  /** Whether these bytes were seen here, and others after them. */
  isOlder(bytes: Uint8Array): Promise<boolean>
  /** From now on these bytes are the newest. A disk that fails here is no reason to fail what was done. */
  see(bytes: Uint8Array): Promise<void>
}>

const hashLength = 32
const lineLength = 8 + 1 + hashLength + 1 + 8 + 1

/** A vault's file or folder. A copy in another place has a history of its own. */
type Seen = Readonly<{ vault: string; path: string }>

/** What this computer has seen of one file. */
export function seenVersions(file: FileSystem, appData: string, of: Seen): SeenVersions {
  const folder = join(appData, 'seen')
  const path = join(folder, `${of.vault}-${hashOf(Buffer.from(of.path))}`)

  async function read(): Promise<readonly string[]> {
    const text = (await readIfThere(file, path).catch(() => null))?.toString('latin1') ?? ''
    const hashes: string[] = []
    for (let start = 0; start < text.length; start += lineLength) {
      const line = text.slice(start, start + lineLength)
      const hash = line.slice(9, 9 + hashLength)
      if (line !== lineOf(hashes.length, hash)) break
      hashes.push(hash)
    }
    return hashes
  }
  return {
    async isOlder(bytes) {
      const seen = await read()
      return seen.at(-1) !== hashOf(bytes) && seen.includes(hashOf(bytes))
    },
    async see(bytes) {
      try {
        const seen = await read()
        if (seen.at(-1) === hashOf(bytes)) return
        await ensureFolder(file, folder)
        const handle = await file.open(path, 'keep')
        try {
          // What stands behind damage must not be read again once it is mended.
          await handle.truncate(seen.length * lineLength)
          await writeAll(handle, Buffer.from(lineOf(seen.length, hashOf(bytes)), 'latin1'), seen.length * lineLength)
        } finally {
          await handle.close()
        }
      } catch {
        return
      }
    },
  }
}

/** The versions of the headers of projects: an older one brings the password of then back. */
export type SeenHeaders = Readonly<{
  isOlder(folder: string, header: VaultHeader): Promise<boolean>
  see(folder: string, header: VaultHeader): Promise<void>
}>

export function seenHeaders(file: FileSystem, appData: string): SeenHeaders {
  const of = (path: string, { vault }: VaultHeader) => seenVersions(file, appData, { vault, path })
  const bytesOf = (header: VaultHeader) => Buffer.from(writeVaultHeader(header))
  return {
    isOlder: (folder, header) => of(folder, header).isOlder(bytesOf(header)),
    see: (folder, header) => of(folder, header).see(bytesOf(header)),
  }
}

function lineOf(index: number, hash: string): string {
  const line = `${String(index).padStart(8, '0')} ${hash}`
  return `${line} ${hashOf(Buffer.from(line)).slice(0, 8)}\n`
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, hashLength)
}
