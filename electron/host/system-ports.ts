import { randomBytes, randomUUID } from 'node:crypto'
import type { Id, RecordType } from '../../core/model/ids'
import type { Clock, Ids, Random } from '../../core/service/ports'

/** Outside these, in ms since 1970, an instant is written in a form that no reader of ours takes. */
const [earliest, latest] = [0, Date.UTC(10_000, 0) - 1]

/** The computer's clock, in UTC. One that is thousands of years wrong stands still at the edge. */
export const systemClock: Clock = {
  now: () => new Date(Math.min(Math.max(Date.now(), earliest), latest)).toISOString(),
}

export const systemIds: Ids = {
  next: <T extends RecordType>(type: T) => `${type}:${randomUUID()}` as Id<T>,
  token: () => randomBytes(24).toString('base64url'),
}

export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) }
