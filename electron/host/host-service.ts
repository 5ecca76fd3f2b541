import { faultOf } from '../../core/contract/fault'
import type { Language } from '../../core/model/scalars'
import type { PreferenceStore } from '../../core/service/ports'
import { appDataFolder } from './app-data'
import type { Door } from './door'
import { createFiles } from './files/host-files'
import { createUploads } from './files/uploads'
import type { Uploads } from './files/uploads'
import { createPreferences } from './preferences'

export type HostServiceOptions = Readonly<{
  host: 'electron' | 'browser' | 'memory'
  /** The app's folder, with `package.json` in it. */
  root: string
  workerFile: string
  samplesFolder: string
  /** Until the user has chosen one. */
  language: Language
}>

export type HostService = Readonly<{
  service: Door
  uploads: Uploads
  preferences: PreferenceStore
  close(): Promise<void>
}>

/** The service with this computer's own clock, disk and workers. */
export function createHostService({ samplesFolder, language }: HostServiceOptions): HostService {
  const appData = appDataFolder()
  const uploads = createUploads()
  const preferences = createPreferences(appData, language)
  createFiles({ uploads, samplesFolder, appData })
  return {
    service: {
      call: () => Promise.resolve({ ok: false, fault: faultOf('app.unknown-call') }),
      onPush: () => () => {},
    },
    uploads,
    preferences,
    close: () => Promise.resolve(uploads.clear()),
  }
}
