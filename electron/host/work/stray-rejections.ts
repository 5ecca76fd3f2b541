import { setImmediate } from 'node:timers/promises'

/**
 * Runs work of a library that may leave a promise behind that nobody waits for, as the reader of PDF does in a damaged file:
 * Node would end the process for it, though the work has its answer. What the work itself rejects with is not held back.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  const pass = () => undefined
  process.on('unhandledRejection', pass)
  try {
    return await work()
  } finally {
    // Node tells of what was left behind once all that is ready has run.
    await setImmediate()
    process.off('unhandledRejection', pass)
  }
}
