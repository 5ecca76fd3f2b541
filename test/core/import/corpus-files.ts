import { existsSync, readFileSync } from 'node:fs'
import { readOrThrow } from './drafts'

/** Real files lie beside the project and are never copied into it; without them their cases are skipped. */
const data = new URL('../../../../shared/data/', import.meta.url)
export const isHere = existsSync(data)

/** The bytes of a real file. */
export const bytesOf = (path: string) => readFileSync(new URL(path, data))

/** A real file as it is read. */
export const draftOf = (path: string) => readOrThrow(path, bytesOf(path)).draft

/** How many turns each speaker of a real file has; `-`: nobody. */
export function countsOf(path: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { speaker } of draftOf(path).turns) counts[speaker ?? '-'] = (counts[speaker ?? '-'] ?? 0) + 1
  return counts
}
