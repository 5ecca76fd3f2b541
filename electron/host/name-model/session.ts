import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunModel } from '../../../core/anonymise/name-model/read-line'
import { FaultError } from '../../../core/contract/fault'

/** The weights of a model, at work in this thread. */
export type Session = Readonly<{ run: RunModel; close(): Promise<void> }>

const programme = 'ort-wasm-simd-threaded'
/** Its errors would tell numbers of pieces, which are words. */
const silent = { logSeverityLevel: 4 } as const
const known: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids'])

/**
 * Loads weights in ONNX. `runtime`: the folder of the program that runs them; nothing else is looked for, on the disk or the
 * network, and no thread is started. `labels`: how many the configuration names. Faults: `name-model.not-loading`;
 * `name-model.shape` where it does not take the pieces of a text and give that many numbers for each.
 */
export async function openSession(weights: Uint8Array, labels: number, runtime: string): Promise<Session> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web')
  env.logLevel = 'fatal'
  env.wasm.numThreads = 1
  env.wasm.proxy = false
  env.wasm.wasmPaths = { mjs: pathToFileURL(join(runtime, `${programme}.mjs`)).href }
  env.wasm.wasmBinary ??= await readFile(join(runtime, `${programme}.wasm`))
  const session = await InferenceSession.create(weights, {
    executionProviders: ['wasm'],
    ...silent,
  }).catch(() => {
    throw new FaultError('name-model.not-loading')
  })
  const { inputNames, outputNames } = session
  const output = outputNames.includes('logits') ? 'logits' : (outputNames[0] ?? '')

  async function run(ids: readonly number[]): Promise<readonly number[]> {
    const tensorOf = (values: readonly number[]) =>
      new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
    const feeds = {
      input_ids: tensorOf(ids),
      attention_mask: tensorOf(ids.map(() => 1)),
      token_type_ids: tensorOf(ids.map(() => 0)),
    }
    const asked = Object.fromEntries(Object.entries(feeds).filter(([name]) => inputNames.includes(name)))
    const logits = await session.run(asked, silent).then(
      (it) => it[output],
      () => undefined,
    )
    if (logits?.type !== 'float32' || logits.dims.join() !== [1, ids.length, labels].join())
      throw new FaultError('name-model.shape')
    return likeliest(logits.data as Float32Array, labels)
  }
  if (!inputNames.includes('input_ids') || !inputNames.every((it) => known.has(it))) {
    await session.release()
    throw new FaultError('name-model.shape')
  }
  return { run, close: () => session.release() }
}

/** The place of the greatest number in each row. */
function likeliest(numbers: Float32Array, columns: number): readonly number[] {
  return Array.from({ length: numbers.length / columns }, (_, row) => {
    let best = 0
    for (let column = 1; column < columns; column += 1)
      if (numbers[row * columns + column]! > numbers[row * columns + best]!) best = column
    return best
  })
}
