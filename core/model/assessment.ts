import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant } from './scalars'

/** How many outside the study the card of a participant could be about. */
export const outsiders = z.enum(['many', 'few', 'one'])
export type Outsiders = z.infer<typeof outsiders>

/** Whether an answer is about how many a card could be about. */
export function isOutsiders(answer: string): answer is Outsiders {
  return outsiders.safeParse(answer).success
}

/** What a second reviewer says of something that may identify: to be hidden at all its places, at some, or at none. */
export const verdict = z.enum(['hide', 'some', 'keep'])
export type Verdict = z.infer<typeof verdict>

/**
 * What somebody answered about a participant's card (how many outside it could be about), about a turn that tells of others or
 * of what is special (`needed`: the study needs it), or, as a second reviewer, about an identifier. The choice alone, and no
 * words: withdrawal and deletion take it along.
 */
export const assessment = z
  .object({
    id: idSchema('assessment'),
    about: z.union([idSchema('participant'), idSchema('turn'), idSchema('identifier')]),
    answer: z.enum([...outsiders.options, 'needed', ...verdict.options]),
    coder: idSchema('coder'),
    assessedAt: isoInstant,
  })
  .readonly()
export type Assessment = z.infer<typeof assessment>
