import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * Where sealed bytes belong. It is bound to them as associated data, so that a frame opens only in its own place: it
 * cannot be moved to another file, generation, order or project.
 */
export type SealedPlace = Readonly<{
  /** The random id of the project or name list, from its header. */
  vault: string
  kind: 'key' | 'journal' | 'rest' | 'document' | 'source' | 'audit' | 'name-list' | 'draft'
  /** The document's UUID, or '' where there is one file of the kind. */
  id: string
  generation: number
}>

/** A frame that did not open. `short`: the bytes end before it does. `broken`: they are not what was written. */
export type Unopened = 'short' | 'broken'

const lengthBytes = 4
const nonceBytes = 12
const tagBytes = 16
const headBytes = lengthBytes + nonceBytes + tagBytes

/**
 * Seals bytes as one frame `[u32 length | nonce | tag | ciphertext]` (big-endian; AES-256-GCM; a random nonce of 96
 * bits). `sequence` is the frame's number in its file, from 0.
 */
export function seal(key: Uint8Array, place: SealedPlace, sequence: number, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(associatedData(place, sequence))
  const sealed = cipher.update(bytes)
  cipher.final()
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(sealed.length)
  return Buffer.concat([length, nonce, cipher.getAuthTag(), sealed])
}

/** Opens the frame that starts at `offset`; `end` is where the next one starts. */
export function unseal(
  key: Uint8Array,
  place: SealedPlace,
  sequence: number,
  from: Readonly<{ bytes: Buffer; offset: number }>,
): Readonly<{ content: Buffer; end: number }> | Unopened {
  const { bytes, offset } = from
  if (bytes.length - offset < headBytes) return 'short'
  const start = offset + headBytes
  const end = start + bytes.readUInt32BE(offset)
  if (end > bytes.length) return 'short'
  const nonce = bytes.subarray(offset + lengthBytes, offset + lengthBytes + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(associatedData(place, sequence))
  decipher.setAuthTag(bytes.subarray(start - tagBytes, start))
  const content = decipher.update(bytes.subarray(start, end))
  try {
    decipher.final()
  } catch {
    content.fill(0)
    return 'broken'
  }
  return { content, end }
}

/** Opens a file that is one frame and nothing else; null when it is not whole. */
export function unsealWhole(key: Uint8Array, place: SealedPlace, bytes: Buffer): Buffer | null {
  const opened = unseal(key, place, 0, { bytes, offset: 0 })
  return typeof opened === 'string' || opened.end !== bytes.length ? null : opened.content
}

function associatedData(place: SealedPlace, sequence: number): Buffer {
  return Buffer.from(['fortrolig', 1, place.vault, place.kind, place.id, place.generation, sequence].join('|'))
}
