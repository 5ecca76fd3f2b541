import { FaultError } from '../../../core/contract/fault'
import type { Jobs } from '../../../core/service/ports'
import { runJob } from './job-functions'

/** The same functions on this thread: for the command line's short life, and where no built worker lies. */
export const inlineJobs: Jobs = {
  async run(name, input, context = {}) {
    const output = runJob(name, input)
    if (!context.cancelled) return output
    return Promise.race([
      output,
      context.cancelled.then(() => {
        throw new FaultError('app.cancelled')
      }),
    ])
  },
}
