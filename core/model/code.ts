import { z } from 'zod'
import { idSchema } from './ids'
import { colour, language } from './scalars'

/** A code. A category is a code at the top or with children; it can be coded itself. Names may repeat in different branches. */
export const code = z
  .object({
    id: idSchema('code'),
    parent: idSchema('code').nullable(),
    name: z.string().min(1),
    /** The name in the languages of other reports. */
    names: z.partialRecord(language, z.string()),
    /** The name is in the participants' own words. */
    isInVivo: z.boolean(),
    /** Laid aside: with its codings out of counts and reports, not gone. */
    isParked: z.boolean(),
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
