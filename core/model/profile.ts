import { z } from 'zod'
import { idSchema } from './ids'
import { reportOptions } from './report-options'

/** A report as the user set it up, under a name, to be made again. */
export const profile = z
  .object({ id: idSchema('profile'), name: z.string().min(1), options: reportOptions, order: z.int().min(0) })
  .readonly()
export type Profile = z.infer<typeof profile>
