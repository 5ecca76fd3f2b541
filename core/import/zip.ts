import { Inflate } from 'fflate'
import { FaultError } from '../contract/fault'
import { zipEntries, type ZipEntry } from './zip-directory'

const megabyte = 1024 * 1024
const limits = { entries: 10_000, total: 200 * megabyte, ratio: 1000, ratioFrom: 5 * megabyte }
/** How much packed data is unpacked before its size is looked at: no more than a thousand times as much comes out of it. */
const step = 16 * 1024

function isEscape(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || /^[a-z]:/iu.test(name) || name.split('/').includes('..')
}

function tooLarge(): FaultError {
  return new FaultError('import.too-large', { megabytes: limits.total / megabyte })
}

/** Unpacks step by step, so that what really comes out is counted, and not what the archive promises. */
function inflate(packed: Uint8Array, count: (size: number) => void): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate((piece) => {
    size += piece.length
    count(piece.length)
    if (size > limits.ratioFrom && size > packed.length * limits.ratio) throw tooLarge()
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function unpack(
  bytes: Uint8Array,
  { method, start, end, isLocked }: ZipEntry,
  count: (size: number) => void,
): Uint8Array {
  if (isLocked) throw new FaultError('import.encrypted')
  const packed = bytes.subarray(start, end)
  if (method === 8) return inflate(packed, count)
  if (method !== 0) throw new FaultError('import.damaged')
  count(packed.length)
  return packed
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = zipEntries(bytes, limits.entries)
  if (entries.some(({ name }) => isEscape(name))) throw new FaultError('import.damaged')
  return entries
}

/** Whatever goes wrong with a zip is damage, unless it is a fault already. */
function orDamaged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    const isKnown = error instanceof FaultError
    // The library throws errors of its own, and so does a view past its end.
    const isOfZip = error instanceof RangeError || (error instanceof Error && 'code' in error)
    throw isKnown || !isOfZip ? error : new FaultError('import.damaged')
  }
}

/**
 * Unpacks those entries of a zip whose name is wanted. Refused: more than 10,000 entries, entries that share bytes, more than
 * 200 MB in all or an entry packed harder than 1:1000 by what really comes out, a name that leads out of the archive.
 * Faults: `import.damaged`, `import.encrypted`, `import.too-large` {megabytes}.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let total = 0
  const count = (size: number) => {
    total += size
    if (total > limits.total) throw tooLarge()
  }
  return orDamaged(() => {
    const wanted = entriesOf(bytes).filter(({ name }) => isWanted(name))
    if (wanted.reduce((sum, { promised }) => sum + promised, 0) > limits.total) throw tooLarge()
    return new Map(wanted.map((entry) => [entry.name, unpack(bytes, entry, count)]))
  })
}

/** The names in a zip. Faults as `unzip`. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  return orDamaged(() => entriesOf(bytes).map(({ name }) => name))
}
