import { createHash, createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import type { WithoutPassword } from '../../../core/service/ports'
import { unlinkPatiently, writeAtomically } from '../store/atomic-write'
import type { FileSystem } from '../store/file-system'
import { ensureFolder, readIfThere } from '../store/project-files'
import type { DataKey } from './data-key'
import type { Keychain } from './keychain'
import { seal, unsealWhole, type SealedPlace } from './seal'
import type { VaultHeader } from './vault-header'

/**
 * Projects that open without their password on this computer, by the system's keychain. The data key is sealed with a key
 * of its own, made by chance and kept by the keychain alone; both lie in `kept/` in the user's app data, so that the
 * project itself, and a copy of it on another computer, stay behind password and recovery code as before.
 *
 * The sealing key is mixed with the header's wrapped passphrase: once the passphrase is another, here or on another
 * computer, what is kept opens nothing, though the file was not reached or has been put back.
 */
export type KeptKeys = Readonly<{
  state(header: VaultHeader): Promise<WithoutPassword>
  /** Durable when it resolves. Faults: `keychain.absent`, `keychain.unprotected`, `disk.*`. */
  keep(header: VaultHeader, key: DataKey): Promise<void>
  /** Fault `keychain.not-kept`: nothing is kept, it is of another passphrase, or the keychain does not give it. */
  open(header: VaultHeader): Promise<DataKey>
  /** The same passphrase under another header, as when its cost has risen: what is kept goes on opening it. */
  follow(before: VaultHeader, after: VaultHeader, key: DataKey): Promise<void>
  /** What was kept is gone from the disk when it resolves. Nothing kept is no fault. */
  forget(vault: string): Promise<void>
}>

type Surroundings = Readonly<{ file: FileSystem; appData: string; keychain: Keychain }>

/** `of`: a hash of the wrapped passphrase that it goes with, so that to ask is not to open the keychain. */
const keptKey = z.object({ of: z.string(), secret: z.base64(), sealed: z.base64() }).readonly()
type KeptKey = z.infer<typeof keptKey>

/** The kept keys of this computer and the user who is logged in. */
export function createKeptKeys({ file, appData, keychain }: Surroundings): KeptKeys {
  const folder = join(appData, 'kept')
  const pathOf = (vault: string) => join(folder, vault)

  async function read(vault: string): Promise<KeptKey | null> {
    try {
      return keptKey.parse(JSON.parse((await readIfThere(file, pathOf(vault)))?.toString('utf8') ?? 'null'))
    } catch {
      return null
    }
  }
  async function keep(header: VaultHeader, key: DataKey): Promise<void> {
    const state = keychain.state()
    if (state !== 'ready') throw new FaultError(`keychain.${state}`)
    const kept = keptIn(keychain, header, key)
    await ensureFolder(file, folder)
    await writeAtomically(file, pathOf(header.vault), Buffer.from(JSON.stringify(kept)))
  }
  async function keptFor(header: VaultHeader): Promise<KeptKey | null> {
    const kept = keychain.state() === 'ready' ? await read(header.vault) : null
    return kept?.of === markOf(header) ? kept : null
  }
  async function forget(vault: string): Promise<void> {
    if ((await file.stat(pathOf(vault))) === null) return
    await unlinkPatiently(file, pathOf(vault))
    await file.fsyncFolder(folder)
  }
  return {
    keep,
    forget,
    async state(header) {
      const state = keychain.state()
      if (state !== 'ready') return state
      return (await keptFor(header)) === null ? 'off' : 'on'
    },
    async open(header) {
      const kept = await keptFor(header)
      const key = kept === null ? null : openedKey(keychain, header, kept)
      if (key === null) throw new FaultError('keychain.not-kept')
      return key
    },
    async follow(before, after, key) {
      if ((await keptFor(before)) !== null) await keep(after, key).catch(() => undefined)
    },
  }
}

function keptIn(keychain: Keychain, header: VaultHeader, key: DataKey): KeptKey {
  const secret = randomBytes(32)
  const sealing = sealingKey(secret, header)
  try {
    const sealed = seal(sealing, placeOf(header), 0, key)
    return {
      of: markOf(header),
      secret: Buffer.from(keychain.seal(secret)).toString('base64'),
      sealed: sealed.toString('base64'),
    }
  } finally {
    for (const bytes of [secret, sealing]) bytes.fill(0)
  }
}

function openedKey(keychain: Keychain, header: VaultHeader, kept: KeptKey): DataKey | null {
  const secret = keychain.open(Buffer.from(kept.secret, 'base64'))
  if (secret === null) return null
  const sealing = sealingKey(secret, header)
  try {
    return unsealWhole(sealing, placeOf(header), Buffer.from(kept.sealed, 'base64'))
  } finally {
    for (const bytes of [secret, sealing]) bytes.fill(0)
  }
}

function sealingKey(secret: Buffer, header: VaultHeader): Buffer {
  return createHmac('sha256', secret).update(wrappedIn(header)).digest()
}

function markOf(header: VaultHeader): string {
  return createHash('sha256').update(wrappedIn(header)).digest('hex')
}

function wrappedIn({ passphrase }: VaultHeader): string {
  return `${passphrase.salt} ${passphrase.sealed}`
}

function placeOf({ vault }: VaultHeader): SealedPlace {
  return { vault, kind: 'key', id: 'keychain', generation: 0 }
}
