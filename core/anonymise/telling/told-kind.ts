import { z } from 'zod'

/** What a person tells of themselves that others may know them by, the most telling first. */
export const toldKind = z.enum([
  'only-one',
  'post',
  'award',
  'event',
  'office',
  'kin-of-known',
  'trait',
  'special',
  'origin',
  'place',
  'workplace',
  'date',
  'years',
  'education',
  'family',
  'age',
])
export type ToldKind = z.infer<typeof toldKind>
