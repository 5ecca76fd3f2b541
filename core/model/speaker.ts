import { z } from 'zod'
import { idSchema } from './ids'

/** What a speaker does in the conversation; participants alone are counted. */
export const speakerRole = z.enum(['participant', 'interviewer', 'moderator', 'other'])
export type SpeakerRole = z.infer<typeof speakerRole>

/**
 * Who speaks, as one document labels them. Counts follow `participant`; the other roles are outside the counts.
 * `label` is the original label until approval, the participant's pseudonym (or the role's word) after it.
 */
export const speaker = z
  .object({
    id: idSchema('speaker'),
    document: idSchema('document'),
    label: z.string(),
    role: speakerRole,
    participant: idSchema('participant').nullable(),
  })
  .readonly()
export type Speaker = z.infer<typeof speaker>
