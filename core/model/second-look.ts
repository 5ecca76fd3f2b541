import { z } from 'zod'

/**
 * Why what somebody has kept looks like a name or a number all the same: the same form, or a part of it, is hidden at another
 * place; it reads as a person's name where it stands; it is a listed name or place; it has the shape of a number or an address;
 * or it is taken for a name and is no everyday word.
 */
export const secondLookReason = z.enum([
  'hidden-elsewhere',
  'reads-as-name',
  'listed-name',
  'listed-place',
  'shape',
  'unknown-word',
])
export type SecondLookReason = z.infer<typeof secondLookReason>

/** The reasons for which somebody has looked once more at a place that stays; absent until then, and where it is replaced. */
export const seenFor = z.array(secondLookReason).readonly().optional()
