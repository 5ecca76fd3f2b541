import { z } from 'zod'

/**
 * The special categories of personal data (GDPR, art. 9) that a text may tell of, and criminal offences (art. 10). Political
 * opinion stands with belief.
 */
export const specialCategory = z.enum(['health', 'belief', 'union', 'ethnicity', 'sexuality', 'offence'])
export type SpecialCategory = z.infer<typeof specialCategory>
