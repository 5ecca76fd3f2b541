import type { Rekeying } from '../../../core/service/ports'
import type { Access } from '../vault/access'
import { atCost, isCheap, unlockGuarded, withNewRecoveryCode, withPassphrase, type DataKey } from '../vault/data-key'
import type { KdfCost, VaultHeader } from '../vault/vault-header'
import type { FileSystem } from './file-system'
import { readProjectHeader, writeProjectHeader } from './project-header'

type Vault = Readonly<{ file: FileSystem; folder: string; kdf: KdfCost; access: Access }>

/**
 * Puts the project behind another passphrase, a new recovery code, or both, at today's cost. The passphrase of now is
 * asked for, though the project is open: whoever finds the window open must not be able to shut its owner out. The data
 * key stays: no file but the two headers is written, and a copy that was made before opens as before. Another passphrase
 * ends what opens the project without one on this computer.
 */
export async function rekeyProject({ file, folder, kdf, access }: Vault, passphrase: string, change: Rekeying) {
  const { header } = await readProjectHeader(file, folder)
  const key = await unlockGuarded(access, header, passphrase)
  try {
    const next = await withPassphrase(header, key, change.newPassphrase ?? passphrase, dearer(header, kdf))
    const renewed = change.isRecoveryRenewed ? await withNewRecoveryCode(next, key) : { header: next, recoveryCode: '' }
    if (change.newPassphrase === null) await access.kept.follow(header, renewed.header, key)
    else await access.kept.forget(header.vault)
    await replaceHeader(file, folder, header, renewed.header)
    await access.headers.see(folder, renewed.header)
    return { recoveryCode: renewed.recoveryCode }
  } finally {
    key.fill(0)
  }
}

/** A header that could not be written for certain is taken back: nobody is shown the code that it would ask for. */
async function replaceHeader(file: FileSystem, folder: string, before: VaultHeader, after: VaultHeader): Promise<void> {
  try {
    await writeProjectHeader(file, folder, after)
  } catch (error) {
    await writeProjectHeader(file, folder, before).catch(() => undefined)
    throw error
  }
}

/** The header as it should be on the disk after an opening by passphrase: null when it is that already. */
export async function raisedHeader(
  header: VaultHeader,
  key: DataKey,
  passphrase: string,
  kdf: KdfCost,
): Promise<VaultHeader | null> {
  return isCheap(header, kdf) ? atCost(header, key, passphrase, kdf) : null
}

function dearer(header: VaultHeader, kdf: KdfCost): KdfCost {
  return isCheap(header, kdf) ? kdf : header.kdf
}
