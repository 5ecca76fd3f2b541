import { z } from 'zod'
import { idSchema } from './ids'

/** What a speaker does in the conversation; participants alone are counted, and whom an interpreter speaks for. */
export const speakerRole = z.enum(['participant', 'interviewer', 'moderator', 'interpreter', 'other'])
export type SpeakerRole = z.infer<typeof speakerRole>

/**
 * Who speaks, as one document labels them. Counts follow `participant`: who speaks, or whom an interpreter speaks for; the
 * other roles are outside the counts.
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

/** The participant whose words these are: the speaker, or the one an interpreter speaks for. Null: outside the counts. */
export function voiceOf({ role, participant }: Pick<Speaker, 'role' | 'participant'>): Speaker['participant'] {
  return role === 'participant' || role === 'interpreter' ? participant : null
}
