import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const limit = 256 * 1024

function lengthOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** The places in the source that an error passed. Its message is left out: it may hold words of the material. */
function placesIn(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return [error instanceof Error ? error.name : typeof error, ...places.slice(0, 20)].join('\n')
}

/** Keeps where unexpected errors came from, by the id that the window shows, in `errors.log`. It starts anew at 256 KB. */
export function createErrorLog(appData: string, now: () => string): (id: string, error: unknown) => void {
  const path = join(appData, 'errors.log')
  return (id, error) => {
    try {
      mkdirSync(appData, { recursive: true, mode: 0o700 })
      if (lengthOf(path) > limit) truncateSync(path)
      appendFileSync(path, `${now()} ${id} ${placesIn(error)}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not turn one error into two.
    }
  }
}
