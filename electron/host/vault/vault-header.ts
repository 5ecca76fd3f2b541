import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../../core/history/canonical-json'

/** The newest format of a header that this version reads. 2: a wrapped key may have a cost of its own. */
export const vaultFormat = 2

/** Scrypt's cost. The bounds keep a forged header from asking for more memory (128·N·r bytes) than 1 GB. */
export const kdfCost = z
  .object({
    N: z
      .int()
      .min(2 ** 10)
      .max(2 ** 20)
      .refine((it) => Number.isInteger(Math.log2(it))),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(16),
  })
  .refine(({ N, r }) => N * r <= 2 ** 23)
  .readonly()
export type KdfCost = z.infer<typeof kdfCost>

export const defaultKdfCost: KdfCost = { N: 2 ** 17, r: 8, p: 1 }

const base64 = z.base64()

/**
 * The data key, sealed with a key derived from a secret and this salt. `kdf`: its own cost, where it is not the header's:
 * a recovery code that was not typed when the cost was raised stays behind the old one.
 */
export const wrappedKey = z.object({ salt: base64, sealed: base64, kdf: kdfCost.optional() }).readonly()
export type WrappedKey = z.infer<typeof wrappedKey>

/** What must be readable before the key is: how to derive it. No content. `recovery` null: there is no code. */
export const vaultHeader = z
  .object({
    format: z.union([z.literal(1), z.literal(vaultFormat)]),
    /** Random, 32 hexadecimal digits. Names the vault on this computer and binds every frame to it. */
    vault: z.string().regex(/^[0-9a-f]{32}$/),
    kdf: kdfCost,
    passphrase: wrappedKey,
    recovery: wrappedKey.nullable(),
  })
  .readonly()
export type VaultHeader = z.infer<typeof vaultHeader>

/**
 * The header as JSON on one line, with a checksum: a header that was damaged on the disk must not look like a wrong
 * passphrase.
 */
export function writeVaultHeader(header: VaultHeader): string {
  return JSON.stringify({ ...header, check: checksum(header) })
}

/** Reads a header. A number when it is of that newer format, null when it is damaged or not a header. */
export function readVaultHeader(text: string): VaultHeader | number | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const newer = z.object({ format: z.int().gt(vaultFormat), vault: z.string() }).safeParse(value)
  if (newer.success) return newer.data.format
  const parsed = vaultHeader.safeParse(value)
  if (!parsed.success || (value as { check?: unknown }).check !== checksum(parsed.data)) return null
  return parsed.data
}

function checksum(header: VaultHeader): string {
  return createHash('sha256').update(canonicalJson(header)).digest('hex')
}
