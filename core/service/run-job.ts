import { FaultError } from '../contract/fault'
import type { App } from './app-session'
import type { JobInput, JobName, JobOutput } from './jobs'

/** A call whose work is done in several jobs: how many of them are behind it. */
export type Step = Readonly<{ call: string; done: number; of: number }>

/**
 * Runs a job for a call: tells the window how far it is, and ends it when the window cancels (fault `app.cancelled`).
 */
export async function runJob<N extends JobName>(
  app: App,
  work: string | Step,
  name: N,
  input: JobInput<N>,
): Promise<JobOutput<N>> {
  const job = app.ports.ids.token()
  const call = typeof work === 'string' ? work : work.call
  let cancel = () => {}
  const cancelled = new Promise<void>((resolve) => (cancel = resolve))
  const stopped = cancelled.then(() => {
    throw new FaultError('app.cancelled')
  })
  app.running.set(job, cancel)
  const onProgress = (done: number, of: number) => app.push({ event: 'job.progress', job, call, done, of })
  // The window learns of a step as it begins, and with it how to stop the work.
  if (typeof work !== 'string') onProgress(work.done, work.of)
  try {
    return await Promise.race([app.ports.jobs.run(name, input, { cancelled, onProgress }), stopped])
  } finally {
    app.running.delete(job)
  }
}
