import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Language } from '../../core/model/scalars'
import type { PreferenceStore } from '../../core/service/ports'
import { createService } from '../../core/service/service'
import type { Service } from '../../core/service/service'
import { appDataFolder } from './app-data'
import { createErrorLog } from './error-log'
import { createFiles } from './files/host-files'
import { createUploads } from './files/uploads'
import type { Uploads } from './files/uploads'
import { lockProject } from './lock-project'
import { createNameModel } from './name-model/name-model'
import { noNameModel } from './name-model/no-name-model'
import { createPreferences } from './preferences'
import { createNameListStore } from './store/name-list-store'
import { createProjectStore } from './store/project-store'
import type { StoreOptions } from './store/project-store'
import { systemClock, systemIds, systemRandom } from './system-ports'
import { createWorkerJobs } from './work/worker-jobs'

export type HostServiceOptions = Readonly<{
  host: 'electron' | 'browser' | 'memory'
  /** The app's folder, with `package.json` in it. */
  root: string
  /** The built worker. */
  workerFile: string
  samplesFolder: string
  /** Until the user has chosen one. */
  language: Language
  appData?: string
  /** Scrypt's cost for new vaults. */
  kdf?: StoreOptions['kdf']
  /** The system's, where the window is Electron's. */
  keychain?: StoreOptions['keychain']
}>

export type HostService = Readonly<{
  service: Service
  uploads: Uploads
  preferences: PreferenceStore
  /** Locks the project because the system has locked itself. */
  lock(): Promise<void>
  /** Closes and locks what is open, ends the workers, and zeroes what waited. */
  close(): Promise<void>
}>

/** So long a window has to hand in what is being written. */
const answerMs = 3000

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}

/** The service with this computer's own clock, disk and workers. */
export function createHostService(options: HostServiceOptions): HostService {
  const { host, root, workerFile, samplesFolder, language, appData = appDataFolder(), kdf, keychain } = options
  const uploads = createUploads()
  const preferences = createPreferences(appData, language)
  const jobs = createWorkerJobs({ file: workerFile })
  const runtime = join(dirname(workerFile), 'onnx')
  const hire = () => createWorkerJobs({ file: workerFile, size: 1 })
  const nameModel = host === 'memory' ? noNameModel : createNameModel({ appData, runtime, hire })
  const store: StoreOptions = {
    appData,
    computer: { host: hostname(), processId: process.pid, now: systemClock.now },
    ...(kdf && { kdf }),
    ...(keychain && { keychain }),
  }
  const service = createService(
    {
      clock: systemClock,
      ids: systemIds,
      random: systemRandom,
      projects: createProjectStore(store),
      nameLists: createNameListStore(store),
      files: createFiles({ uploads, samplesFolder, appData }),
      jobs,
      preferences,
      nameModel,
    },
    { host, version: versionOf(root), onInternal: createErrorLog(appData, systemClock.now) },
  )
  return {
    service,
    uploads,
    preferences,
    lock: () => lockProject({ service, preferences, pause: () => sleep(answerMs) }),
    async close() {
      try {
        await service.close()
      } finally {
        await Promise.all([jobs.close(), nameModel.release()])
        uploads.clear()
      }
    },
  }
}
