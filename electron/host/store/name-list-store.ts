import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import { z } from 'zod'
import { FaultError, faultOf, type Fault } from '../../../core/contract/fault'
import { nameList, type NameList } from '../../../core/model/name-list'
import type { NameListStore, OpenNameList } from '../../../core/service/ports'
import {
  atCost,
  isCheap,
  newVault,
  unlockGuarded,
  withPassphrase,
  zeroedOnFault,
  type DataKey,
} from '../vault/data-key'
import { seenVersions, type SeenVersions } from '../vault/seen-versions'
import { createTryGuard, type TryGuard } from '../vault/try-guard'
import { seal, unsealWhole, type SealedPlace } from '../vault/seal'
import {
  defaultKdfCost,
  readVaultHeader,
  writeVaultHeader,
  type KdfCost,
  type VaultHeader,
} from '../vault/vault-header'
import { unlinkPatiently, writeAtomically } from './atomic-write'
import { asFaults, asResult } from './disk-fault'
import { nodeFileSystem, type FileSystem } from './file-system'
import { ensureFolder, readIfThere } from './project-files'
import type { StoreOptions } from './project-store'
import { sequential } from './sequential'

/** A list that is unlocked. Its header changes when it gets another passphrase. */
type Kept = Readonly<{ header: VaultHeader; content: NameList }>

type Vault = { header: VaultHeader; readonly key: DataKey; readonly tries: TryGuard; readonly seen: SeenVersions }

/**
 * The name lists. A list is one file, `Name.navneliste`: the vault's header on the first line, then one sealed frame. It
 * is a vault of its own, with its own passphrase and data key and without a recovery code; no backup of it is made, as
 * with the text it gives the raw transcript back. An older list that is put back is noticed on a computer that
 * has seen a newer one.
 */
export function createNameListStore(options: StoreOptions): NameListStore {
  const { file = nodeFileSystem(), kdf = defaultKdfCost, appData, computer } = options
  const tries = createTryGuard({ file, appData, now: computer.now })
  const paths = lastPaths(file, appData)
  return {
    create: (path, passphrase, content) =>
      asResult(async () => {
        if ((await file.stat(path)) !== null) throw new FaultError('name-list.exists')
        const vault = await newVault(passphrase, kdf, false)
        const seen = seenVersions(file, appData, { vault: vault.header.vault, path })
        const db = openDatabase(file, path, { ...vault, tries, seen })
        await zeroedOnFault(vault.key, () => db.replace(() => Promise.resolve({ content })))
        await paths.remember(content.id, path)
        return db.opened(content, [])
      }),
    open: (path, passphrase) =>
      asResult(async () => {
        const header = await readHeader(file, path)
        const key = await unlockGuarded({ tries }, header, passphrase)
        const seen = seenVersions(file, appData, { vault: header.vault, path })
        const db = openDatabase(file, path, { header, key, tries, seen })
        const content = await zeroedOnFault(key, () => db.read())
        const notices = await noticesOf(seen, await file.readFile(path))
        if (isCheap(header, kdf)) await raiseCost(db, key, passphrase, kdf)
        await paths.remember(content.id, path)
        return db.opened(content, notices)
      }),
    remove: (path, id) =>
      asResult(async () => {
        await unlinkPatiently(file, path)
        // Also when it was gone already: the removal before may have failed to become durable.
        if ((await file.stat(dirname(path))) !== null) await file.fsyncFolder(dirname(path))
        await paths.forget(id)
        return { path }
      }),
    lastPath: (id) => paths.of(id),
  }
}

/** One that was not seen here was worked on elsewhere. */
async function noticesOf(seen: SeenVersions, bytes: Uint8Array): Promise<readonly Fault[]> {
  if (await seen.isOlder(bytes)) return [faultOf('name-list.rolled-back')]
  await seen.see(bytes)
  return []
}

/** A cost that cannot be written now is raised another time. */
async function raiseCost(db: ReturnType<typeof openDatabase>, key: DataKey, passphrase: string, kdf: KdfCost) {
  await db.replace(async (header) => ({ header: await atCost(header, key, passphrase, kdf) })).catch(() => undefined)
}

async function readHeader(file: FileSystem, path: string): Promise<VaultHeader> {
  const bytes = await file.readFile(path)
  const header = readVaultHeader(bytes.toString('utf8', 0, endOfHeader(bytes)))
  if (typeof header === 'number') throw new FaultError('project.newer-format', { format: header })
  if (header === null && bytes.toString('latin1', 0, 10).startsWith('{"format"'))
    throw new FaultError('project.damaged', { missingBytes: bytes.length })
  if (header === null) throw new FaultError('project.not-a-project')
  return header
}

function endOfHeader(bytes: Buffer): number {
  const end = bytes.indexOf('\n')
  return end < 0 ? bytes.length : end
}

function openDatabase(file: FileSystem, path: string, vault: Vault) {
  const { key } = vault
  const db = new Low<NameList | null>(sealedAdapter(file, path, vault), null)
  const queue = sequential()
  let isOpen = true

  async function read(): Promise<NameList> {
    await db.read()
    if (db.data !== null) return db.data
    throw new FaultError('project.damaged', { missingBytes: (await file.stat(path))?.bytes ?? 0 })
  }
  /** What is held in memory changes only when the disk has. */
  function replace(by: (header: VaultHeader) => Promise<Partial<Kept>>): Promise<void> {
    return queue(() =>
      asFaults(async () => {
        if (!isOpen) throw new FaultError('name-list.closed')
        const before = { header: vault.header, content: db.data }
        const { header, content } = { ...before, ...(await by(vault.header)) }
        Object.assign(vault, { header })
        db.data = content
        try {
          await db.write()
        } catch (error) {
          vault.header = before.header
          if (isOpen) db.data = before.content
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
  function opened(first: NameList, notices: readonly Fault[]): OpenNameList {
    db.data = first
    const write = (content: NameList) => replace(() => Promise.resolve({ content }))
    const rekey = (passphrase: string, next: string) =>
      replace(async (header) => ({ header: await rekeyed({ ...vault, header }, passphrase, next) }))
    return { path, notices, content, write, rekey, close }
  }
  return { read, replace, opened }
}

/** The header behind another passphrase; the one of now is asked for, though the list is open. */
async function rekeyed({ header, tries }: Vault, passphrase: string, newPassphrase: string): Promise<VaultHeader> {
  const key = await unlockGuarded({ tries }, header, passphrase)
  try {
    return await withPassphrase(header, key, newPassphrase)
  } finally {
    key.fill(0)
  }
}

function sealedAdapter(file: FileSystem, path: string, vault: Vault): Adapter<NameList | null> {
  const { key } = vault
  const place: SealedPlace = { vault: vault.header.vault, kind: 'name-list', id: '', generation: 1 }
  return {
    async read() {
      const bytes = await readIfThere(file, path)
      const sealed = bytes?.subarray(endOfHeader(bytes) + 1)
      const opened = sealed === undefined ? null : unsealWhole(key, place, sealed)
      return opened === null ? null : (nameList.safeParse(JSON.parse(opened.toString('utf8'))).data ?? null)
    },
    async write(data) {
      const frame = seal(key, place, 0, Buffer.from(JSON.stringify(data)))
      const bytes = Buffer.concat([Buffer.from(writeVaultHeader(vault.header) + '\n'), frame])
      await writeAtomically(file, path, bytes)
      await vault.seen.see(bytes)
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
  async function forget(id: string): Promise<void> {
    await unlinkPatiently(file, fileOf(id)).catch(() => undefined)
  }
  return { remember, of, forget }
}
