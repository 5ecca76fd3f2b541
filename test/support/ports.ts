import type { Id, RecordType } from '../../core/model/ids'
import type { Clock, Ids, Random } from '../../core/service/ports'

/** Clock, ids and chance that repeat for a seed: the clock starts at 2026-01-01 and advances a second at each look. */
export type SeededPorts = Readonly<{ clock: Clock; ids: Ids; random: Random }>

export function seededPorts(seed: number): SeededPorts {
  const next = mulberry32(seed)
  let seconds = 0
  const random: Random = { bytes: (count) => Uint8Array.from({ length: count }, () => next() & 0xff) }
  return {
    clock: { now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString() },
    ids: {
      next: <T extends RecordType>(type: T) => `${type}:${uuid(random.bytes(16))}` as Id<T>,
      token: () => hex(random.bytes(16)),
    },
    random,
  }
}

function uuid(bytes: Uint8Array): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits at a time. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
