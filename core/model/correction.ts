import { z } from 'zod'
import { idSchema } from './ids'
import { isoDate, isoInstant } from './scalars'

/**
 * That a turn was corrected after somebody read it, as at a participant's reading-through. The words before and after are
 * not kept here: what a person wanted changed may be what gave them away. Undo has them, until the next barrier.
 */
export const correction = z
  .object({
    id: idSchema('correction'),
    turn: idSchema('turn'),
    at: isoInstant,
    coder: idSchema('coder'),
    /** Who asked for it. */
    by: z.enum(['participant', 'researcher']),
    /** The day on which it was asked for. */
    on: isoDate,
    /** How many words were taken out, and put in. */
    removed: z.int().min(0),
    inserted: z.int().min(0),
  })
  .readonly()
export type Correction = z.infer<typeof correction>
