import { unzipSync } from 'fflate'
import { FaultError } from '../contract/fault'

const megabyte = 1024 * 1024
const limits = { entries: 10_000, total: 200 * megabyte, ratio: 1000, ratioFrom: 5 * megabyte }

function isEscape(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || /^[a-z]:/iu.test(name) || name.split('/').includes('..')
}

/**
 * Unpacks those entries of a zip whose name is wanted. Refused: more than 10,000 entries, more than 200 MB in all, an
 * entry packed harder than 1:1000, a name that leads out of the archive.
 * Faults: `import.damaged`, `import.too-large` {megabytes}.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const seen = { entries: 0, total: 0 }
  try {
    const files = unzipSync(bytes, {
      filter(entry) {
        seen.entries += 1
        if (isEscape(entry.name) || seen.entries > limits.entries) throw new FaultError('import.damaged')
        if (!isWanted(entry.name)) return false
        seen.total += entry.originalSize
        const isBomb = entry.originalSize > limits.ratioFrom && entry.originalSize > entry.size * limits.ratio
        if (seen.total > limits.total || isBomb) {
          throw new FaultError('import.too-large', { megabytes: limits.total / megabyte })
        }
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError('import.damaged')
  }
}

/** The names in a zip. Faults as `unzip`. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  unzip(bytes, (name) => {
    names.push(name)
    return false
  })
  return names
}
