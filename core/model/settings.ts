import { z } from 'zod'
import { idSchema } from './ids'
import { isoDate, isoInstant, language } from './scalars'

/** The word for those who take part; reports use it in its four forms. */
export const participantWord = z.enum(['informant', 'participant', 'interviewee', 'respondent'])
export type ParticipantWord = z.infer<typeof participantWord>

/** The method names the levels of the code tree. */
export const method = z.enum([
  'categories',
  'thematic',
  'text-condensation',
  'content-analysis',
  'stepwise-inductive',
  'framework',
])
export type Method = z.infer<typeof method>

/** What the project chooses for itself. One record per project. */
export const settings = z
  .object({
    id: idSchema('settings'),
    title: z.string(),
    method,
    participantWord,
    /** What stands where something is blacked out. One token for the whole project. */
    maskToken: z.string().min(1),
    reportLanguage: language,
    endDate: isoDate.nullable(),
    approvalReference: z.string(),
    /** Set when the name list is made; names the list's own vault. */
    nameListId: z.string().nullable(),
    keyDeletedAt: isoInstant.nullable(),
  })
  .readonly()
export type Settings = z.infer<typeof settings>
