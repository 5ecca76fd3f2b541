import { z } from 'zod'
import { idSchema } from './ids'
import { colour } from './scalars'

/** A person who codes. `initials` stand on codings and in the audit trail. */
export const coder = z
  .object({ id: idSchema('coder'), name: z.string(), initials: z.string().min(1).max(4), colour })
  .readonly()
export type Coder = z.infer<typeof coder>
