import { z } from 'zod'
import { quotationCheck } from '../../analysis/quotation/verdict'
import { documentPlace } from './located'

/** A quotation of a finished document, with what the transcripts say of it. */
export const checkedQuotation = quotationCheck
  .unwrap()
  .extend({ text: z.string(), where: documentPlace, attribution: z.string() })
  .readonly()
export type CheckedQuotation = z.infer<typeof checkedQuotation>
