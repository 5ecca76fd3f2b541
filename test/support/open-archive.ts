import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

/** Opens an archive with one AES-256 file (AE-2) as its specification says, block by block. Throws at a wrong password. */
export function openArchive(bytes: Buffer, password: string): Uint8Array {
  const nameLength = bytes.readUInt16LE(26)
  const extraLength = bytes.readUInt16LE(28)
  const size = bytes.readUInt32LE(18)
  const start = 30 + nameLength + extraLength
  const content = bytes.subarray(start, start + size)
  const keys = pbkdf2Sync(password, content.subarray(0, 16), 1000, 66, 'sha1')
  if (!keys.subarray(64).equals(content.subarray(16, 18))) throw new Error('wrong password')
  const sealed = content.subarray(18, -10)
  const proof = createHmac('sha1', keys.subarray(32, 64)).update(sealed).digest().subarray(0, 10)
  if (!proof.equals(content.subarray(-10))) throw new Error('changed')
  const opened = Buffer.from(sealed)
  for (let at = 0, block = 1; at < opened.length; at += 16, block += 1) {
    const counter = Buffer.alloc(16)
    counter.writeUInt32LE(block)
    const stream = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).update(counter)
    for (let index = at; index < Math.min(at + 16, opened.length); index += 1) opened[index]! ^= stream[index - at]!
  }
  return opened
}
