import { readConfig } from '../../../core/anonymise/name-model/labels'
import { readLine, type ModelReader, type ModelSpan } from '../../../core/anonymise/name-model/read-line'
import { readTokeniserFile, readVocabulary } from '../../../core/anonymise/name-model/read-vocabulary'
import { judgeSelfTest, selfTestLines } from '../../../core/anonymise/name-model/self-test'
import { FaultError, type Result } from '../../../core/contract/fault'
import type { ChosenModel, ModelLook } from '../../../core/contract/name-model'
import { listed, readModelFiles, type ModelFiles } from './model-files'
import { openSession, type Session } from './session'

type Loaded = Readonly<{ names: readonly string[]; reader: ModelReader; session: Session }>

/** The model that this thread holds, and for which choice it was loaded. */
let held: Readonly<{ key: string; loaded: Loaded }> | null = null

/** Reads the model in a folder and tries it on sentences of our own. Nothing is kept. Faults `name-model.*`, `disk.*`. */
export async function lookAtModel(folder: string, runtime: string): Promise<ModelLook> {
  const files = await readModelFiles(folder)
  const { names, reader, session } = await load(files, runtime)
  try {
    const { passed, ...selfTest } = judgeSelfTest(await readAll(reader, session, selfTestLines))
    if (!passed) throw new FaultError('name-model.self-test', selfTest)
    const { basic, vocabulary } = reader.tokeniser
    return {
      folder,
      files: listed(files).map(({ name, bytes, sha256 }) => ({ name, sha256, bytes: bytes.length })),
      labels: names.map((name, index) => ({ name, kind: reader.labels[index]?.kind ?? null })),
      pieces: vocabulary.ids.size,
      lowercase: basic.lowercase,
      selfTest,
    }
  } finally {
    await session.close()
  }
}

/**
 * What the chosen model takes for names in each line. It is loaded when it is first asked, from files with the very hashes
 * that were chosen: else `name-model.changed` {file}.
 */
export async function readWithModel(
  model: ChosenModel,
  runtime: string,
  lines: readonly string[],
): Promise<readonly (readonly ModelSpan[])[]> {
  const key = JSON.stringify(model)
  if (held?.key !== key) {
    await letGoOfModel()
    const files = await readModelFiles(model.folder)
    for (const { name, sha256 } of listed(files))
      if (model.files.find((it) => it.name === name)?.sha256 !== sha256)
        throw new FaultError('name-model.changed', { file: name })
    held = { key, loaded: await load(files, runtime) }
  }
  return readAll(held.loaded.reader, held.loaded.session, lines)
}

/** Frees the model that this thread holds. A thread that ends needs no telling. */
export async function letGoOfModel(): Promise<void> {
  const before = held
  held = null
  await before?.loaded.session.close()
}

async function readAll(
  reader: ModelReader,
  { run }: Session,
  lines: readonly string[],
): Promise<readonly (readonly ModelSpan[])[]> {
  const read: (readonly ModelSpan[])[] = []
  for (const line of lines) read.push(await readLine(reader, line, run))
  return read
}

async function load(files: ModelFiles, runtime: string): Promise<Loaded> {
  const { names, labels, limit } = valueOf(readConfig(textOf(files.config.bytes)))
  const cut = textOf(files.tokeniser.bytes)
  const tokeniser = valueOf(
    files.tokeniser.name === 'vocab.txt'
      ? readVocabulary(cut, files.own && textOf(files.own.bytes))
      : readTokeniserFile(cut),
  )
  const session = await openSession(files.weights.bytes, labels.length, runtime)
  return { names, reader: { tokeniser, labels, limit }, session }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new FaultError(result.fault.code, result.fault.params)
  return result.value
}
