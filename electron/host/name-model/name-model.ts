import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError, faultOf, type Result } from '../../../core/contract/fault'
import { chosenModel, type ChosenModel } from '../../../core/contract/name-model'
import type { Jobs, NameModel } from '../../../core/service/ports'
import { unlinkPatiently, writeAtomically } from '../store/atomic-write'
import { asFaults, asResult } from '../store/disk-fault'
import { nodeFileSystem } from '../store/file-system'

/** Jobs that can be ended with all that their threads hold. */
type Threads = Jobs & Readonly<{ close(): Promise<void> }>

export type NameModelOptions = Readonly<{
  appData: string
  /** The folder of the program that runs a model. */
  runtime: string
  /** A thread of the model's own: it is started when a model is first used, and what it has loaded stays there. */
  hire: () => Threads
}>

/** The chosen model, remembered in `name-model.json` in the app data: where it lies and the hash of each file. */
export function createNameModel({ appData, runtime, hire }: NameModelOptions): NameModel {
  const path = join(appData, 'name-model.json')
  const disk = nodeFileSystem()
  let threads: Threads | null = null
  let known: Promise<ChosenModel | null> | null = null
  const chosen = () => (known ??= readChosen(path))

  const readBy = (model: ChosenModel, lines: readonly string[]) =>
    tried((threads ??= hire()).run('name-model-read', { model, runtime, lines }))
  const release = async () => {
    const ended = threads
    threads = null
    await ended?.close()
  }
  return {
    chosen,
    async look(folder) {
      const own = hire()
      try {
        return await tried(own.run('name-model-look', { folder, runtime }))
      } finally {
        await own.close()
      }
    },
    async choose(model) {
      const same = await readBy(model, [])
      if (!same.ok) return same
      return asResult(async () => {
        await mkdir(appData, { recursive: true, mode: 0o700 })
        await writeAtomically(disk, path, new TextEncoder().encode(`${JSON.stringify(model)}\n`))
        known = Promise.resolve(model)
      })
    },
    forget: () =>
      asFaults(async () => {
        await unlinkPatiently(disk, path)
        known = Promise.resolve(null)
      }),
    async read(lines) {
      const model = await chosen()
      return model === null ? { ok: true, value: lines.map(() => []) } : readBy(model, lines)
    },
    release,
  }
}

/** A thread that has died, as for want of memory, says no more than that. */
async function tried<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOf('name-model.not-loading') }
  }
}

/** A file that cannot be understood counts as none. */
async function readChosen(path: string): Promise<ChosenModel | null> {
  try {
    return chosenModel.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
