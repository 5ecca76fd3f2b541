import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant, span } from './scalars'

/** Whether a passage supports, qualifies or goes against what its code says. */
export const stance = z.enum(['supports', 'qualifies', 'contradicts'])
export type Stance = z.infer<typeof stance>

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
    /** How the passage stands to what the code says; null: nobody has said. */
    stance: stance.nullable(),
  })
  .readonly()
export type Coding = z.infer<typeof coding>
