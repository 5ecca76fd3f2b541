import { z } from 'zod'
import { anyId, idSchema } from './ids'
import { isoInstant } from './scalars'

/** What a memo is for. */
export const memoKind = z.enum(['analysis', 'method', 'reflexive', 'decision', 'question'])
export type MemoKind = z.infer<typeof memoKind>

/** The researcher's own words about anything in the project, or about the project (`about` null). */
export const memo = z
  .object({
    id: idSchema('memo'),
    about: anyId.nullable(),
    kind: memoKind,
    text: z.string(),
    coder: idSchema('coder'),
    writtenAt: isoInstant,
  })
  .readonly()
export type Memo = z.infer<typeof memo>
