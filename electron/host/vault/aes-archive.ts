import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

const method = 99
const saltLength = 16
const keyLength = 32
const proofLength = 10
/** Set by the format. It is weak for a password that a person thinks up: give it one that is as strong as a key. */
const iterations = 1000
const flags = 0x0801
/** 1 January 1980: the archive tells no time. */
const date = 0x0021

/**
 * One file in a zip that is sealed with AES-256 (WinZip's AE-2), so that it opens in 7-Zip, WinZip, Keka and others.
 * Only the file's name and size are in sight. Source: WinZip, "AES Encryption Information: Encryption Specification AE-1
 * and AE-2", version 1.04; PKWARE APPNOTE 6.3.
 */
export function sealedArchive(name: string, bytes: Uint8Array, password: string): Buffer {
  const sealed = sealedContent(bytes, password)
  const nameBytes = Buffer.from(name, 'utf8')
  const extra = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0])
  const common = Buffer.alloc(26)
  common.writeUInt16LE(51, 0)
  common.writeUInt16LE(flags, 2)
  common.writeUInt16LE(method, 4)
  common.writeUInt16LE(date, 8)
  common.writeUInt32LE(sealed.length, 14)
  common.writeUInt32LE(bytes.length, 18)
  common.writeUInt16LE(nameBytes.length, 22)
  common.writeUInt16LE(extra.length, 24)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, extra, sealed])
  const made = Buffer.from([51, 0])
  const rest = Buffer.alloc(14)
  const entry = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, common, rest, nameBytes, extra])
  return Buffer.concat([local, entry, endOf(entry.length, local.length)])
}

function endOf(directory: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** Salt, a check of the password, the sealed bytes, and the proof that nobody has changed them. */
function sealedContent(bytes: Uint8Array, password: string): Buffer {
  const salt = randomBytes(saltLength)
  const derived = pbkdf2Sync(password.normalize('NFC'), salt, iterations, 2 * keyLength + 2, 'sha1')
  const stream = keyStream(derived.subarray(0, keyLength), bytes.length)
  const sealed = Buffer.from(bytes.map((byte, index) => byte ^ stream[index]!))
  const proof = createHmac('sha1', derived.subarray(keyLength, 2 * keyLength))
    .update(sealed)
    .digest()
  const content = Buffer.concat([salt, derived.subarray(2 * keyLength), sealed, proof.subarray(0, proofLength)])
  for (const secret of [derived, stream]) secret.fill(0)
  return content
}

/** Counter mode with the counter in little-endian from 1, which no mode of OpenSSL counts so. */
function keyStream(key: Buffer, length: number): Buffer {
  const blocks = Math.ceil(length / 16)
  const counters = Buffer.alloc(16 * blocks)
  for (let block = 0; block < blocks; block += 1) counters.writeUInt32LE(block + 1, 16 * block)
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(counters), cipher.final()])
}
