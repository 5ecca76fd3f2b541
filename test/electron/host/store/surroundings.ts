import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Result } from '../../../../core/contract/fault'
import { createProjectStore, type StoreOptions } from '../../../../electron/host/store/project-store'

export const passphrase = 'en ganske lang setning'

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fortrolig-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export function storeIn(folder: string, options: Partial<StoreOptions> = {}) {
  return createProjectStore({ ...storeOptions(folder), ...options })
}

export function storeOptions(folder: string): StoreOptions {
  return {
    appData: join(folder, 'app-data'),
    computer: { host: 'maskin', processId: process.pid, now: () => new Date().toISOString() },
    kdf: { N: 2 ** 10, r: 8, p: 1 },
  }
}

/** The value, or the fault as a thrown error. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}

export function faultOf<T>(result: Result<T>): unknown {
  return result.ok ? 'no fault' : result.fault
}
