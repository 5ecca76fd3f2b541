import { z } from 'zod'
import { idSchema } from './ids'
import { span } from './scalars'

const milliseconds = z.int().min(0).nullable()

/** One contribution to a conversation. `speaker` null: text outside the conversation, or nobody knows who spoke. */
export const turn = z
  .object({
    id: idSchema('turn'),
    document: idSchema('document'),
    speaker: idSchema('speaker').nullable(),
    span,
    startMs: milliseconds,
    endMs: milliseconds,
  })
  .readonly()
export type Turn = z.infer<typeof turn>
