import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUploads, fileLimit } from '../../../../electron/host/files/uploads'
import type { Uploads } from '../../../../electron/host/files/uploads'

async function* chunksOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield* chunks
}

const bytes = (...values: number[]) => Uint8Array.from(values)

function announce(uploads: Uploads, size: number, name = 'intervju.txt'): string {
  const expected = uploads.expect(name, size)
  if (!expected.ok) throw new Error(expected.fault.code)
  return expected.value.upload
}

describe('an upload', () => {
  it('hands over, once, what came in, with the name that was announced', async () => {
    const uploads = createUploads()
    const id = announce(uploads, 3)
    expect(await uploads.receive(id, chunksOf(bytes(1), bytes(2, 3)))).toBe(true)
    expect(uploads.take(id)).toEqual({ name: 'intervju.txt', bytes: bytes(1, 2, 3) })
    expect(uploads.take(id)).toBeNull()
  })

  it('keeps every byte, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), async (chunks) => {
        const whole = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
        const uploads = createUploads()
        const id = announce(uploads, whole.length)
        expect(await uploads.receive(id, chunksOf(...chunks))).toBe(true)
        expect(uploads.take(id)?.bytes).toEqual(whole)
      }),
    )
  })

  it('zeroes the pieces that it was gathered from', async () => {
    const uploads = createUploads()
    const piece = bytes(1, 2, 3)
    await uploads.receive(announce(uploads, 3), chunksOf(piece))
    expect(piece).toEqual(bytes(0, 0, 0))
  })

  it.each([
    ['fewer bytes', [bytes(1)]],
    ['more bytes', [bytes(1, 2), bytes(3)]],
    ['no bytes', []],
  ])('with %s than announced is refused, and its id is spent', async (_what, chunks) => {
    const uploads = createUploads()
    const id = announce(uploads, 2)
    expect(await uploads.receive(id, chunksOf(...chunks))).toBe(false)
    expect(uploads.take(id)).toBeNull()
    expect(await uploads.receive(id, chunksOf(bytes(1, 2)))).toBe(false)
  })

  it('comes in only once', async () => {
    const uploads = createUploads()
    const id = announce(uploads, 1)
    expect(await uploads.receive(id, chunksOf(bytes(1)))).toBe(true)
    expect(await uploads.receive(id, chunksOf(bytes(2)))).toBe(false)
    expect(uploads.take(id)?.bytes).toEqual(bytes(1))
  })

  it('that nobody announced is refused', async () => {
    const uploads = createUploads()
    for (const id of ['', 'a', '__proto__', 'constructor']) {
      expect(await uploads.receive(id, chunksOf(bytes(1)))).toBe(false)
      expect(uploads.take(id)).toBeNull()
    }
  })

  it('is not taken before it is here', () => {
    const uploads = createUploads()
    expect(uploads.take(announce(uploads, 1))).toBeNull()
  })

  it('may hold 100 MB and not a byte more', () => {
    const uploads = createUploads()
    expect(uploads.expect('a', fileLimit).ok).toBe(true)
    expect(uploads.expect('a', fileLimit + 1)).toEqual({
      ok: false,
      fault: { code: 'import.too-large', params: { megabytes: 100 } },
    })
  })

  it('is forgotten and zeroed after ten minutes, and when the host clears', async () => {
    let now = 0
    const uploads = createUploads(() => now)
    const [old, kept] = [announce(uploads, 1), announce(uploads, 1)]
    await uploads.receive(old, chunksOf(bytes(1)))
    now = 10 * 60 * 1000
    expect(uploads.take(old)).toBeNull()
    expect(await uploads.receive(kept, chunksOf(bytes(1)))).toBe(false)
    const fresh = announce(uploads, 1)
    await uploads.receive(fresh, chunksOf(bytes(1)))
    uploads.clear()
    expect(uploads.take(fresh)).toBeNull()
  })

  it('makes room for the next one when too many wait', async () => {
    const uploads = createUploads()
    const ids = Array.from({ length: 30 }, () => announce(uploads, 1))
    expect(await uploads.receive(ids[0]!, chunksOf(bytes(1)))).toBe(false)
    expect(await uploads.receive(ids[29]!, chunksOf(bytes(1)))).toBe(true)
  })
})
