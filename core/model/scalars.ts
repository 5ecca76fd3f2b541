import { z } from 'zod'
import { idSchema } from './ids'

/** A moment in UTC as `2026-01-31T12:00:00.000Z`. */
export const isoInstant = z.iso.datetime({ precision: 3 })
export type IsoInstant = z.infer<typeof isoInstant>

/** A calendar day as `2027-06-30`. */
export const isoDate = z.iso.date()
export type IsoDate = z.infer<typeof isoDate>

/** That a file outside the app is gone: a person says so, the app cannot see it. */
export const erasure = z.object({ on: isoDate, coder: idSchema('coder') }).readonly()

/** Written Norwegian (bokmål, nynorsk) and English: the languages of interface, report, document and detection. */
export const language = z.enum(['nb', 'nn', 'en'])
export type Language = z.infer<typeof language>

/** A code's or coder's colour: a place in the palette of twelve, 0-11. */
export const colour = z.int().min(0).max(11)
export type Colour = z.infer<typeof colour>

/** UTF-16 code units, half-open, in the current text of a document. */
export const span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine((it) => it.start <= it.end)
  .readonly()
export type Span = z.infer<typeof span>
