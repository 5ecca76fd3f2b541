import type { NameModel } from '../../core/service/ports'
import { letGoOfModel } from '../../electron/host/name-model/load-model'
import { createNameModel } from '../../electron/host/name-model/name-model'
import { inlineJobs } from '../../electron/host/work/inline-jobs'
import { onnxRuntime } from './tiny-model'

/** The real port of the language model over an app data folder of its own, run on this thread. */
export function nameModelAt(appData: string): NameModel {
  const hire = () => ({ ...inlineJobs, close: letGoOfModel })
  return createNameModel({ appData, runtime: onnxRuntime, hire })
}
