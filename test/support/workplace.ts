import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '../../core/contract/client'
import type { Api, CallName, Input, Output } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'
import type { Jobs } from '../../core/service/ports'
import { createService, type Service } from '../../core/service/service'
import { createFiles } from '../../electron/host/files/host-files'
import { createUploads } from '../../electron/host/files/uploads'
import { createPreferences } from '../../electron/host/preferences'
import { createNameListStore } from '../../electron/host/store/name-list-store'
import { createProjectStore } from '../../electron/host/store/project-store'
import { inlineJobs } from '../../electron/host/work/inline-jobs'
import { seededPorts } from './ports'
import { nameModelAt } from './name-model-at'

export const passphrase = 'en lang setning som bare vi kjenner'
export const listPassphrase = 'en annen setning for navnelisten'

/** A computer of its own in a temporary folder: the real service, the real store, real files. */
export type Workplace = Readonly<{
  folder: string
  api: Api
  pushes: Push[]
  /** Gives the value, or throws with the fault's code. */
  ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  /** Ends the service as if the app was closed, and starts it again on the same disk. */
  restart(): Promise<void>
  close(): Promise<void>
}>

export function createWorkplace(seed = 1, jobs: Jobs = inlineJobs): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'fortrolig-'))
  const pushes: Push[] = []
  let run = seed
  let service = start()

  function start(): Service {
    const seeded = seededPorts(run++)
    const appData = join(folder, 'app-data')
    const store = {
      appData,
      computer: { host: 'test', processId: process.pid, now: () => seeded.clock.now() },
      kdf: { N: 2 ** 10, r: 8, p: 1 },
    }
    const samplesFolder = new URL('../../samples', import.meta.url).pathname
    const made = createService(
      {
        ...seeded,
        projects: createProjectStore(store),
        nameLists: createNameListStore(store),
        files: createFiles({ uploads: createUploads(), samplesFolder, appData, home: folder }),
        jobs,
        preferences: createPreferences(appData, 'nb'),
        nameModel: nameModelAt(appData),
      },
      {
        host: 'memory',
        version: '0.0.0',
        onInternal: (_id, error) => {
          throw error
        },
      },
    )
    made.onPush((push) => pushes.push(push))
    return made
  }

  const api = createApi((name, input) => service.call(name, input))
  return {
    folder,
    api,
    pushes,
    async ask(name, input) {
      const reply = await api(name, input)
      if (!reply.ok) throw new Error(`${reply.fault.code} ${JSON.stringify(reply.fault.params)}`)
      return reply.value
    },
    async restart() {
      await service.close()
      service = start()
    },
    async close() {
      await service.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
