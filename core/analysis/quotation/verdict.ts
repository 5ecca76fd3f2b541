import { z } from 'zod'
import { idSchema } from '../../model/ids'
import { span } from '../../model/scalars'

/**
 * How a quotation stands to what was said. `verbatim`: the very words; `edited`: within the conventions; `known-form`: as
 * a note about a coded passage has it; `changed`: nearly; `not-found`: nobody said it.
 */
export const quotationVerdict = z.enum(['verbatim', 'edited', 'known-form', 'changed', 'not-found'])
export type QuotationVerdict = z.infer<typeof quotationVerdict>

/** What the conventions allow: `[…]`, `[word]`, a capital, another sign, other quotation marks. */
export const quotationEdit = z.enum(['cut', 'insertion', 'capital', 'punctuation', 'quotation-marks'])
export type QuotationEdit = z.infer<typeof quotationEdit>

/** Words of the quotation, and those that stand in their place in the transcript; one of them may be empty. */
const wordDifference = z.object({ quoted: z.string(), said: z.string() }).readonly()
export type WordDifference = z.infer<typeof wordDifference>

/** What is found of one quotation. */
export const quotationCheck = z
  .object({
    verdict: quotationVerdict,
    edits: z.array(quotationEdit).readonly(),
    differences: z.array(wordDifference).readonly(),
    /** Words from several places or of several people stand together without a mark. */
    isJoined: z.boolean(),
    /** Where it was said; of `not-found`, null. `turn` counts from 1. */
    source: z
      .object({
        document: idSchema('document'),
        span,
        turn: z.int().nullable(),
        speaker: z.string().nullable(),
        /** The transcript's words. */
        text: z.string(),
      })
      .readonly()
      .nullable(),
    /** Whether it is ascribed to whoever said it; `unknown`: nobody is named, or it was not found. */
    ascription: z.enum(['same', 'other', 'unknown']),
  })
  .readonly()
export type QuotationCheck = z.infer<typeof quotationCheck>
