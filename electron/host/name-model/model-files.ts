import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { errnoOf } from '../store/disk-fault'

/** A file of a model, read whole. `name` is its path in the folder, with `/`. */
export type ModelFile = Readonly<{ name: string; bytes: Uint8Array; sha256: string }>

/** The files of a model; `own` says how `vocab.txt` is meant, where there is one. */
export type ModelFiles = Readonly<{
  config: ModelFile
  tokeniser: ModelFile
  own: ModelFile | null
  weights: ModelFile
}>

const weights = ['model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx', 'onnx/model.onnx']
const megabyte = 1024 * 1024
const limits = { small: 64, weights: 1024 }

/**
 * Reads the files of the model in a folder, each once: what is hashed is what is used. Faults: `name-model.missing` {file},
 * `name-model.too-large` {file, megabytes}, `disk.*`.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const first = async (names: readonly string[], limit: number): Promise<ModelFile> => {
    for (const name of names) {
      const file = await readIfThere(folder, name, limit)
      if (file !== null) return file
    }
    throw new FaultError('name-model.missing', { file: names[0]! })
  }
  const config = await first(['config.json'], limits.small)
  const tokeniser = await first(['tokenizer.json', 'vocab.txt'], limits.small)
  const own = tokeniser.name === 'vocab.txt' ? await readIfThere(folder, 'tokenizer_config.json', limits.small) : null
  return { config, tokeniser, own, weights: await first(weights, limits.weights) }
}

/** The files in the order in which they are told of. */
export function listed({ config, tokeniser, own, weights }: ModelFiles): readonly ModelFile[] {
  return own === null ? [weights, config, tokeniser] : [weights, config, tokeniser, own]
}

async function readIfThere(folder: string, name: string, limit: number): Promise<ModelFile | null> {
  try {
    const handle = await open(join(folder, ...name.split('/')), 'r')
    try {
      const { size } = await handle.stat()
      if (size > limit * megabyte) throw new FaultError('name-model.too-large', { file: name, megabytes: limit })
      const bytes = await handle.readFile()
      return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return null
    throw error
  }
}
