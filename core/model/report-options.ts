import { z } from 'zod'
import { idSchema } from './ids'
import { language } from './scalars'

/** What goes into the Word report. */
export const reportOptions = z
  .object({
    title: z.string().max(300),
    language,
    parts: z.object({ codebook: z.boolean(), excerpts: z.boolean(), frequency: z.boolean() }).strict(),
    /** Null: every document. */
    documents: z.array(idSchema('document')).nullable(),
    attribution: z.enum(['participant-and-document', 'participant', 'none']),
  })
  .strict()
export type ReportOptions = z.input<typeof reportOptions>
