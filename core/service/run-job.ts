import { FaultError } from '../contract/fault'
import type { App } from './app-session'
import type { JobInput, JobName, JobOutput } from './jobs'

/**
 * Runs a job for a call: tells the window how far it is, and ends it when the window cancels (fault `app.cancelled`).
 */
export async function runJob<N extends JobName>(
  app: App,
  call: string,
  name: N,
  input: JobInput<N>,
): Promise<JobOutput<N>> {
  const job = app.ports.ids.token()
  let cancel = () => {}
  const cancelled = new Promise<void>((resolve) => (cancel = resolve))
  const stopped = cancelled.then(() => {
    throw new FaultError('app.cancelled')
  })
  app.running.set(job, cancel)
  const onProgress = (done: number, of: number) => app.push({ event: 'job.progress', job, call, done, of })
  try {
    return await Promise.race([app.ports.jobs.run(name, input, { cancelled, onProgress }), stopped])
  } finally {
    app.running.delete(job)
  }
}
