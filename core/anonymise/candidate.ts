import { z } from 'zod'
import { identifierKind, tier } from '../model/identifier'
import { span } from '../model/scalars'

/** A passage that may identify somebody, found and not yet decided. `by`: the language model alone has found it. */
export const candidate = z
  .object({ span, kind: identifierKind, tier, by: z.literal('name-model').optional() })
  .readonly()
export type Candidate = z.infer<typeof candidate>
