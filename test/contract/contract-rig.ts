import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ports } from '../../core/service/ports'
import { createService } from '../../core/service/service'
import type { Service } from '../../core/service/service'
import { createFiles } from '../../electron/host/files/host-files'
import { createUploads } from '../../electron/host/files/uploads'
import type { Uploads } from '../../electron/host/files/uploads'
import { createPreferences } from '../../electron/host/preferences'
import type { Keychain } from '../../electron/host/vault/keychain'
import { createNameListStore } from '../../electron/host/store/name-list-store'
import { createProjectStore } from '../../electron/host/store/project-store'
import { systemIds, systemRandom } from '../../electron/host/system-ports'
import { inlineJobs } from '../../electron/host/work/inline-jobs'
import { nameModelAt } from '../support/name-model-at'

/** The real service on a disk folder of its own, with a clock that the test moves. */
export type ContractRig = Readonly<{
  folder: string
  service: Service
  uploads: Uploads
  /** Lets this many milliseconds pass. */
  pass(milliseconds: number): void
  /** Ends the app and starts it again on the same disk. */
  restart(): Promise<void>
  close(): Promise<void>
}>

/** `replace`: ports of the test's own, to see what the door does with what they give. */
export function createContractRig(replace: Partial<Ports> = {}, keychain?: Keychain): ContractRig {
  const folder = mkdtempSync(join(tmpdir(), 'fortrolig-contract-'))
  const appData = join(folder, 'fortrolig')
  let time = Date.UTC(2026, 0, 1)
  const now = () => new Date(time).toISOString()
  const store = {
    appData,
    computer: { host: 'test', processId: process.pid, now },
    kdf: { N: 2 ** 10, r: 8, p: 1 },
    ...(keychain && { keychain }),
  }
  const uploads = createUploads()
  const ports = (): Ports => ({
    clock: { now },
    ids: systemIds,
    random: systemRandom,
    projects: createProjectStore(store),
    nameLists: createNameListStore(store),
    files: createFiles({ uploads, samplesFolder: join(folder, 'no-samples'), appData, home: folder }),
    jobs: inlineJobs,
    preferences: createPreferences(appData, 'nb'),
    nameModel: nameModelAt(appData),
    ...replace,
  })
  const start = () => createService(ports(), { host: 'memory', version: '0.0.0' })
  let running = start()
  const service: Service = {
    call: (name, input) => running.call(name, input),
    onPush: (listener) => running.onPush(listener),
    askLock: () => running.askLock(),
    close: () => running.close(),
  }
  return {
    folder,
    service,
    async restart() {
      await running.close()
      running = start()
    },
    uploads,
    pass(milliseconds) {
      time += milliseconds
    },
    async close() {
      await service.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
