import { z } from 'zod'
import { idSchema } from './ids'
import { isoDate } from './scalars'

/** A person who takes part in the study. The real name is in the name list alone; `label` is the pseudonym. */
export const participant = z
  .object({
    id: idSchema('participant'),
    label: z.string(),
    attributes: z.record(z.string(), z.string()),
    /** False: takes part, but stands in no table and no base. */
    isCounted: z.boolean(),
    consent: z
      .object({
        basis: z.enum(['consent', 'public-interest']),
        given: isoDate.nullable(),
        withdrawn: isoDate.nullable(),
        mayQuote: z.boolean(),
      })
      .readonly(),
    order: z.int().min(0),
  })
  .readonly()
export type Participant = z.infer<typeof participant>
