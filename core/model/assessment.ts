import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant } from './scalars'

/** How many outside the study the card of a participant could be about. */
export const outsiders = z.enum(['many', 'few', 'one'])
export type Outsiders = z.infer<typeof outsiders>

/**
 * What somebody answered about a participant's card (how many outside it could be about), or about a turn that tells of others or
 * of what is special (`needed`: the study needs it). The choice alone, and no words: withdrawal and deletion take it along.
 */
export const assessment = z
  .object({
    id: idSchema('assessment'),
    about: z.union([idSchema('participant'), idSchema('turn')]),
    answer: z.enum([...outsiders.options, 'needed']),
    coder: idSchema('coder'),
    assessedAt: isoInstant,
  })
  .readonly()
export type Assessment = z.infer<typeof assessment>
