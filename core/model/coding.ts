import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant, span } from './scalars'

/** A passage under a code. It holds no quote: the words are read from the document when they are needed. */
export const coding = z
  .object({
    id: idSchema('coding'),
    document: idSchema('document'),
    span,
    code: idSchema('code'),
    coder: idSchema('coder'),
    codedAt: isoInstant,
    markedForUse: z.boolean(),
  })
  .readonly()
export type Coding = z.infer<typeof coding>
