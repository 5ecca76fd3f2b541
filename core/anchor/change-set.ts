import { z } from 'zod'

const edit = z
  .object({
    /** Where in the text before the change, in UTF-16 code units. */
    at: z.int().min(0),
    removed: z.string(),
    inserted: z.string(),
  })
  .readonly()

/**
 * One change of a text. Edits lie in the coordinates of the text before the change, rise, and do not touch each other.
 * What was removed is kept, so that every change can be inverted.
 */
export const changeSet = z.object({ lengthBefore: z.int().min(0), edits: z.array(edit).readonly() }).readonly()
export type Edit = z.infer<typeof edit>
export type ChangeSet = z.infer<typeof changeSet>
