import { randomBytes } from 'node:crypto'
import { faultOf } from '../../../core/contract/fault'
import type { Result } from '../../../core/contract/fault'

/** No file is larger: 100 MB. */
export const fileLimit = 100 * 1024 * 1024

const waitingLimit = 20
const keptMs = 10 * 60 * 1000

type Upload = { readonly name: string; readonly expires: number; readonly size: number; bytes: Uint8Array | null }

/** Files on their way from the window. Their bytes lie in memory only: a transcript is never written out unsealed. */
export type Uploads = Readonly<{
  /** Reserves a one-time id. Faults: `import.too-large`. */
  expect(name: string, bytes: number): Result<Readonly<{ upload: string }>>
  /** Takes in the bytes, once, exactly as many as were announced. False: refused, and the id is spent. */
  receive(upload: string, chunks: AsyncIterable<Uint8Array>): Promise<boolean>
  /** Hands the bytes over and forgets them. Null: never announced, not yet here, or taken already. */
  take(upload: string): Readonly<{ name: string; bytes: Uint8Array }> | null
  /** Forgets and zeroes whatever nobody took. */
  clear(): void
}>

async function collect(size: number, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size)
  let filled = 0
  for await (const chunk of chunks) {
    if (filled + chunk.length > size) {
      bytes.fill(0)
      return null
    }
    bytes.set(chunk, filled)
    filled += chunk.length
    chunk.fill(0)
  }
  return filled === size ? bytes : null
}

export function createUploads(now: () => number = Date.now): Uploads {
  const waiting = new Map<string, Upload>()

  function forget(id: string): void {
    waiting.get(id)?.bytes?.fill(0)
    waiting.delete(id)
  }

  function makeRoom(): void {
    for (const [id, upload] of waiting) if (upload.expires <= now()) forget(id)
    const oldest = waiting.keys().next()
    if (waiting.size >= waitingLimit && !oldest.done) forget(oldest.value)
  }

  return {
    expect(name, size) {
      if (size > fileLimit) return { ok: false, fault: faultOf('import.too-large', { megabytes: 100 }) }
      makeRoom()
      const upload = randomBytes(18).toString('base64url')
      waiting.set(upload, { name, size, expires: now() + keptMs, bytes: null })
      return { ok: true, value: { upload } }
    },
    async receive(id, chunks) {
      const upload = waiting.get(id)
      if (!upload || upload.bytes || upload.expires <= now()) return false
      waiting.delete(id)
      const bytes = await collect(upload.size, chunks)
      if (bytes) waiting.set(id, { ...upload, bytes })
      return bytes !== null
    },
    take(id) {
      const upload = waiting.get(id)
      if (!upload?.bytes || upload.expires <= now()) return null
      waiting.delete(id)
      return { name: upload.name, bytes: upload.bytes }
    },
    clear() {
      for (const id of [...waiting.keys()]) forget(id)
    },
  }
}
