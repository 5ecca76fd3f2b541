import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import { nameList, type NameList } from '../../../core/model/name-list'
import type { NameListStore, OpenNameList } from '../../../core/service/ports'
import { newVault, unlock, type DataKey } from '../vault/data-key'
import { seal, unsealWhole, type SealedPlace } from '../vault/seal'
import { defaultKdfCost, readVaultHeader, writeVaultHeader, type VaultHeader } from '../vault/vault-header'
import { writeAtomically } from './atomic-write'
import { asFaults, asResult } from './disk-fault'
import { nodeFileSystem, type FileSystem } from './file-system'
import { ensureFolder, readIfThere } from './project-files'
import type { StoreOptions } from './project-store'
import { sequential } from './sequential'

type Vault = Readonly<{ header: VaultHeader; key: DataKey }>

/**
 * The name lists. A list is one file, `Name.navneliste`: the vault's header on the first line, then one sealed frame. It
 * is a vault of its own, with its own passphrase and data key and without a recovery code; no backup of it is made, as
 * with the text it gives the raw transcript back.
 */
export function createNameListStore(options: StoreOptions): NameListStore {
  const settled = { kdf: defaultKdfCost, file: nodeFileSystem(), ...options }
  const { file, kdf } = settled
  const paths = lastPaths(file, options.appData)
  return {
    create: (path, passphrase, content) =>
      asResult(async () => {
        if ((await file.stat(path)) !== null) throw new FaultError('name-list.exists')
        const db = openDatabase(file, path, await newVault(passphrase, kdf, false))
        await db.write(content)
        await paths.remember(content.id, path)
        return db.opened(content)
      }),
    open: (path, passphrase) =>
      asResult(async () => {
        const header = await readHeader(file, path)
        const db = openDatabase(file, path, { header, key: await unlock(header, passphrase) })
        const content = await db.read()
        await paths.remember(content.id, path)
        return db.opened(content)
      }),
    lastPath: (id) => paths.of(id),
  }
}

async function readHeader(file: FileSystem, path: string): Promise<VaultHeader> {
  const bytes = await file.readFile(path)
  const header = readVaultHeader(bytes.toString('utf8', 0, endOfHeader(bytes)))
  if (typeof header === 'number') throw new FaultError('project.newer-format', { format: header })
  if (header === null) throw new FaultError('project.not-a-project')
  return header
}

function endOfHeader(bytes: Buffer): number {
  const end = bytes.indexOf('\n')
  return end < 0 ? bytes.length : end
}

function openDatabase(file: FileSystem, path: string, { header, key }: Vault) {
  const db = new Low<NameList | null>(sealedAdapter(file, path, { header, key }), null)
  const queue = sequential()
  let isOpen = true

  async function read(): Promise<NameList> {
    await db.read()
    if (db.data !== null) return db.data
    key.fill(0)
    throw new FaultError('project.damaged', { missingBytes: (await file.stat(path))?.bytes ?? 0 })
  }
  /** What is held in memory changes only when the disk has. */
  function write(content: NameList): Promise<void> {
    return queue(() =>
      asFaults(async () => {
        if (!isOpen) throw new FaultError('name-list.closed')
        const before = db.data
        db.data = content
        try {
          await db.write()
        } catch (error) {
          if (isOpen) db.data = before
          throw error
        }
      }),
    )
  }
  function content(): NameList {
    if (db.data === null) throw new FaultError('name-list.closed')
    return db.data
  }
  function close(): void {
    isOpen = false
    db.data = null
    key.fill(0)
  }
  function opened(first: NameList): OpenNameList {
    db.data = first
    return { path, content, write, close }
  }
  return { read, write, opened }
}

function sealedAdapter(file: FileSystem, path: string, { header, key }: Vault): Adapter<NameList | null> {
  const place: SealedPlace = { vault: header.vault, kind: 'name-list', id: '', generation: 1 }
  return {
    async read() {
      const bytes = await readIfThere(file, path)
      const sealed = bytes?.subarray(endOfHeader(bytes) + 1)
      const opened = sealed === undefined ? null : unsealWhole(key, place, sealed)
      return opened === null ? null : (nameList.safeParse(JSON.parse(opened.toString('utf8'))).data ?? null)
    },
    async write(data) {
      const frame = seal(key, place, 0, Buffer.from(JSON.stringify(data)))
      await writeAtomically(file, path, Buffer.concat([Buffer.from(writeVaultHeader(header) + '\n'), frame]))
    },
  }
}

/**
 * Where each list was last seen: one small file a list in the app data, named by a hash of the list's id. A path may hold
 * the user's folder names, so it never leaves that folder. What cannot be remembered is asked for again.
 */
function lastPaths(file: FileSystem, appData: string) {
  const folder = join(appData, 'name-lists')
  const seen = z.object({ path: z.string() })

  function fileOf(id: string): string {
    return join(folder, createHash('sha256').update(id).digest('hex').slice(0, 32))
  }
  async function remember(id: string, path: string): Promise<void> {
    try {
      await ensureFolder(file, folder)
      await writeAtomically(file, fileOf(id), Buffer.from(JSON.stringify({ path })))
    } catch {
      return
    }
  }
  async function of(id: string): Promise<string | null> {
    try {
      return seen.parse(JSON.parse((await file.readFile(fileOf(id))).toString('utf8'))).path
    } catch {
      return null
    }
  }
  return { remember, of }
}
