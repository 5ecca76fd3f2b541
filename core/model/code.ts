import { z } from 'zod'
import { idSchema } from './ids'
import { colour } from './scalars'

/** A code. A category is a code at the top or with children; it can be coded itself. Names may repeat in different branches. */
export const code = z
  .object({
    id: idSchema('code'),
    parent: idSchema('code').nullable(),
    name: z.string().min(1),
    colour,
    definition: z.string(),
    use: z.string(),
    notUse: z.string(),
    example: z.string(),
    /** Place among its siblings, rising. */
    order: z.number(),
  })
  .readonly()
export type Code = z.infer<typeof code>
