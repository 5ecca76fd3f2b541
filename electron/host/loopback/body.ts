import type { IncomingMessage } from 'node:http'

/** The whole body, or null when it is longer than `limit` bytes. What it was gathered from is zeroed. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      chunks.push(chunk)
      if (size > limit) return null
    }
    return Buffer.concat(chunks, size)
  } finally {
    for (const chunk of chunks) chunk.fill(0)
  }
}

/** Reads JSON from bytes and zeroes them: the body may hold a passphrase. `undefined` is no JSON. */
export function parseAndWipe(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return undefined
  } finally {
    bytes.fill(0)
  }
}
