import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../../renderer/api/ndjson'

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

async function read(pieces: readonly Uint8Array[]): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const value of readLines(streamOf(pieces))) all.push(value)
  return all
}

describe('a stream of pushes', () => {
  it('gives the same values however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: fc.string(), b: fc.integer() })),
        fc.array(fc.nat()),
        async (values, cuts) => {
          const bytes = new TextEncoder().encode(values.map((it) => `${JSON.stringify(it)}\n`).join(''))
          const at = [0, ...cuts.map((it) => it % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
          const pieces = at.slice(1).map((end, index) => bytes.slice(at[index], end))
          expect(await read(pieces)).toEqual(values)
        },
      ),
    )
  })

  it('leaves out a line that is no JSON, and an end that was cut', async () => {
    expect(await read([new TextEncoder().encode('{"a":1}\nnot json\n\n{"b":2}\n{"c":')])).toEqual([{ a: 1 }, { b: 2 }])
  })
})
