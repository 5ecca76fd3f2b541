import { randomBytes, randomUUID } from 'node:crypto'
import type { Id, RecordType } from '../../core/model/ids'
import type { Clock, Ids, Random } from '../../core/service/ports'

/** The computer's clock, in UTC. */
export const systemClock: Clock = { now: () => new Date().toISOString() }

export const systemIds: Ids = {
  next: <T extends RecordType>(type: T) => `${type}:${randomUUID()}` as Id<T>,
  token: () => randomBytes(24).toString('base64url'),
}

export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) }
