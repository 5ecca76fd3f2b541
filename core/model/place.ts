import { z } from 'zod'
import { idSchema } from './ids'
import { span } from './scalars'
import { decision } from './identifier'
import { seenFor } from './second-look'

/**
 * One place in a text where an identifier stands or stood. `span` covers what stands there now: the original while
 * undecided or kept, the replacement with its brackets and ending after that. A replaced place is atomic.
 * `original` lies here until approval moves it to the name list; *remove for good* never stores it.
 */
export const place = z
  .object({
    id: idSchema('place'),
    document: idSchema('document'),
    span,
    identifier: idSchema('identifier'),
    /** Decided for this place; null while it waits. */
    decision: decision.nullable(),
    /** The text that stands here in place of the original; null where the original still stands. */
    replacement: z.string().nullable(),
    original: z.string().nullable(),
    seenFor,
  })
  .readonly()
export type Place = z.infer<typeof place>
