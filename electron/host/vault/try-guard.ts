import { join } from 'node:path'
import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import { asSeen, waitLeft, withWrong, type Tries } from '../../../core/service/try-limit'
import { unlinkPatiently, writeAtomically } from '../store/atomic-write'
import type { FileSystem } from '../store/file-system'
import { ensureFolder } from '../store/project-files'

/** A secret that can be guessed at: of a vault, by its id, the passphrase or the recovery code. */
export type Guarded = Readonly<{ vault: string; door: 'passphrase' | 'recovery' }>

/**
 * Slows whoever guesses, also over restarts: counts and the moment of the last wrong try lie in `tries/` in the user's app
 * data, one small file a secret. They hold nothing secret and no name. Where that file is removed or cannot be written
 * the counting starts anew with the app: whoever can do that can copy the project too.
 */
export type TryGuard = Readonly<{
  /** Does the work unless a wait is on: `app.too-many-tries {seconds}`. A wrong secret is counted, a right one ends the count. */
  attempt<T>(secret: Guarded, work: () => Promise<T>): Promise<T>
  /** What is left of the wait, in whole seconds; 0 when a try is free. */
  secondsLeft(secret: Guarded): Promise<number>
}>

type Surroundings = Readonly<{ file: FileSystem; appData: string; now: () => string }>

const storedTries = z.object({ failed: z.int().min(1), last: z.int() }).readonly()

/** The guard of this computer. */
export function createTryGuard({ file, appData, now }: Surroundings): TryGuard {
  const folder = join(appData, 'tries')
  /** What this process has seen, for a disk that remembers nothing. */
  const seen = new Map<string, Tries>()
  const nameOf = ({ vault, door }: Guarded) => `${vault}-${door}`
  const time = () => Date.parse(now())

  async function read(name: string): Promise<Tries | null> {
    const own = seen.get(name) ?? null
    const stored = await readTries(file, join(folder, name))
    return stored !== null && stored.failed > (own?.failed ?? 0) ? stored : own
  }
  async function write(name: string, tries: Tries): Promise<void> {
    seen.set(name, tries)
    try {
      await ensureFolder(file, folder)
      await writeAtomically(file, join(folder, name), Buffer.from(JSON.stringify(tries)))
    } catch {
      return
    }
  }
  async function forget(name: string): Promise<void> {
    seen.delete(name)
    await unlinkPatiently(file, join(folder, name)).catch(() => undefined)
  }
  async function secondsLeft(name: string, tries: Tries | null): Promise<number> {
    if (tries === null) return 0
    const at = time()
    if (tries.last > at) await write(name, asSeen(tries, at))
    return Math.ceil(waitLeft(tries, at) / 1000)
  }

  return {
    async attempt(secret, work) {
      const name = nameOf(secret)
      const before = await read(name)
      const seconds = await secondsLeft(name, before)
      if (seconds > 0) throw new FaultError('app.too-many-tries', { seconds })
      try {
        const value = await work()
        if (before !== null) await forget(name)
        return value
      } catch (error) {
        if (isWrongSecret(error)) await write(name, withWrong(before, time()))
        throw error
      }
    },
    async secondsLeft(secret) {
      const name = nameOf(secret)
      return secondsLeft(name, await read(name))
    },
  }
}

async function readTries(file: FileSystem, path: string): Promise<Tries | null> {
  try {
    return storedTries.parse(JSON.parse((await file.readFile(path)).toString('utf8')))
  } catch {
    return null
  }
}

function isWrongSecret(error: unknown): boolean {
  if (!(error instanceof FaultError)) return false
  const { code } = error.fault
  return code === 'vault.wrong-passphrase' || code === 'vault.wrong-recovery-code'
}
