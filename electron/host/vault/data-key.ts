import { randomBytes, scrypt } from 'node:crypto'
import { FaultError } from '../../../core/contract/fault'
import type { TryGuard } from './try-guard'
import { newRecoveryCode, readRecoveryCode } from './recovery-code'
import { seal, unsealWhole, type SealedPlace } from './seal'
import { vaultFormat, type KdfCost, type VaultHeader, type WrappedKey } from './vault-header'

/** Shorter passphrases are refused when one is set. In characters as a person counts them, not code units. */
export const shortestPassphrase = 10

/** A data key is 32 random bytes. Whoever holds it zeroes it (`fill(0)`) when it is no longer needed. */
export type DataKey = Buffer

type Door = 'passphrase' | 'recovery'

/** Makes a data key and the header that keeps it behind a passphrase. Fault: `vault.weak-passphrase`. */
export async function newVault(
  passphrase: string,
  kdf: KdfCost,
  withRecovery: boolean,
): Promise<Readonly<{ header: VaultHeader; key: DataKey; recoveryCode: string }>> {
  refuseWeak(passphrase)
  const key = randomBytes(32)
  const vault = randomBytes(16).toString('hex')
  const recoveryCode = withRecovery ? newRecoveryCode() : ''
  return zeroedOnFault(key, async () => {
    const wrapped = await wrap(key, { vault, kdf, door: 'passphrase' }, passphrase)
    const recovery = withRecovery ? await wrapForCode(key, { vault, kdf }, recoveryCode) : null
    return { header: { format: 1, vault, kdf, passphrase: wrapped, recovery }, key, recoveryCode }
  })
}

/** The data key by passphrase. Fault: `vault.wrong-passphrase`. */
export async function unlock(header: VaultHeader, passphrase: string): Promise<DataKey> {
  const key = await unwrap(header.passphrase, { ...header, door: 'passphrase' }, passphrase)
  if (key === null) throw new FaultError('vault.wrong-passphrase')
  return key
}

/** The data key by passphrase, where nobody waits for wrong tries. Faults: `vault.wrong-passphrase`, `app.too-many-tries`. */
export function unlockGuarded(
  { tries }: Readonly<{ tries: TryGuard }>,
  header: VaultHeader,
  passphrase: string,
): Promise<DataKey> {
  return tries.attempt({ vault: header.vault, door: 'passphrase' }, () => unlock(header, passphrase))
}

/** Does something with a key, which is zeroed when that fails. */
export async function zeroedOnFault<T>(key: DataKey, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    key.fill(0)
    throw error
  }
}

/** The data key by recovery code. Fault: `vault.wrong-recovery-code`, also for one that is mistyped. */
export async function unlockByRecoveryCode(header: VaultHeader, typed: string): Promise<DataKey> {
  const code = readRecoveryCode(typed)
  const key =
    code === null || header.recovery === null
      ? null
      : await unwrap(header.recovery, { ...header, door: 'recovery' }, code)
  if (key === null) throw new FaultError('vault.wrong-recovery-code')
  return key
}

/** The same vault behind a new passphrase, at this cost; the recovery code stays. Fault: `vault.weak-passphrase`. */
export async function withPassphrase(
  header: VaultHeader,
  key: DataKey,
  passphrase: string,
  kdf: KdfCost = header.kdf,
): Promise<VaultHeader> {
  refuseWeak(passphrase)
  return withWrappedPassphrase(header, key, passphrase, kdf)
}

/** The same vault with another recovery code, at the header's cost; the one before opens nothing. */
export async function withNewRecoveryCode(
  header: VaultHeader,
  key: DataKey,
): Promise<Readonly<{ header: VaultHeader; recoveryCode: string }>> {
  const recoveryCode = newRecoveryCode()
  return { header: await withRecoveryCode(header, key, recoveryCode), recoveryCode }
}

/** The same vault and the same recovery code, at the header's cost. */
export async function withRecoveryCode(header: VaultHeader, key: DataKey, typed: string): Promise<VaultHeader> {
  const recovery = await wrapForCode(key, header, typed)
  return { ...header, format: 1, recovery }
}

/** Whether a passphrase that is typed now should be kept at today's cost. A cost is never lowered. */
export function isCheap(header: VaultHeader, today: KdfCost): boolean {
  return costOf(header.kdf) < costOf(today)
}

/** The same vault behind the same passphrase, however short it is, at today's cost. */
export function atCost(header: VaultHeader, key: DataKey, passphrase: string, today: KdfCost): Promise<VaultHeader> {
  return withWrappedPassphrase(header, key, passphrase, today)
}

function costOf({ N, r, p }: KdfCost): number {
  return N * r * p
}

/** The recovery code keeps the cost that it was wrapped at, as nobody has typed it. */
async function withWrappedPassphrase(
  header: VaultHeader,
  key: DataKey,
  passphrase: string,
  kdf: KdfCost,
): Promise<VaultHeader> {
  const wrapped = await wrap(key, { vault: header.vault, kdf, door: 'passphrase' }, passphrase)
  const recovery = header.recovery === null ? null : { ...header.recovery, kdf: header.recovery.kdf ?? header.kdf }
  if (recovery === null || isSameCost(recovery.kdf, kdf))
    return { ...header, format: 1, kdf, passphrase: wrapped, recovery: recovery && withoutCost(recovery) }
  return { ...header, format: vaultFormat, kdf, passphrase: wrapped, recovery }
}

function isSameCost(a: KdfCost, b: KdfCost): boolean {
  return a.N === b.N && a.r === b.r && a.p === b.p
}

function withoutCost({ salt, sealed }: WrappedKey): WrappedKey {
  return { salt, sealed }
}

function wrapForCode(key: DataKey, { vault, kdf }: Pick<VaultHeader, 'vault' | 'kdf'>, code: string) {
  return wrap(key, { vault, kdf, door: 'recovery' }, readRecoveryCode(code) ?? '')
}

function refuseWeak(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < shortestPassphrase)
    throw new FaultError('vault.weak-passphrase', { shortest: shortestPassphrase })
}

type Lock = Readonly<{ vault: string; kdf: KdfCost; door: Door }>

async function wrap(key: DataKey, lock: Lock, secret: string): Promise<WrappedKey> {
  const salt = randomBytes(16)
  const keyEncryptionKey = await derive(secret, salt, lock.kdf)
  const sealed = seal(keyEncryptionKey, placeOf(lock), 0, key)
  keyEncryptionKey.fill(0)
  return { salt: salt.toString('base64'), sealed: sealed.toString('base64') }
}

async function unwrap(wrapped: WrappedKey, lock: Lock, secret: string): Promise<DataKey | null> {
  const keyEncryptionKey = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.kdf ?? lock.kdf)
  const key = unsealWhole(keyEncryptionKey, placeOf(lock), Buffer.from(wrapped.sealed, 'base64'))
  keyEncryptionKey.fill(0)
  return key
}

function placeOf(lock: Lock): SealedPlace {
  return { vault: lock.vault, kind: 'key', id: lock.door, generation: 0 }
}

/** NFC, because keyboards of different systems write å as one or two characters. */
async function derive(secret: string, salt: Buffer, kdf: KdfCost): Promise<Buffer> {
  const bytes = Buffer.from(secret.normalize('NFC'))
  try {
    return await new Promise((resolve, reject) =>
      scrypt(bytes, salt, 32, { ...kdf, maxmem: 256 * kdf.N * kdf.r }, (error, key) =>
        error === null ? resolve(key) : reject(error),
      ),
    )
  } finally {
    bytes.fill(0)
  }
}
