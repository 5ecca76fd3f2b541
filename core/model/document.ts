import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant, language } from './scalars'

/** How far a document is from raw to deidentified. */
export const documentState = z.enum(['raw', 'in-review', 'deidentified'])
export type DocumentState = z.infer<typeof documentState>

/** What a document is: it decides what is counted. `interview` and `focus-group` are transcripts. */
export const documentKind = z.enum([
  'interview',
  'focus-group',
  'notes',
  'minutes',
  'survey',
  'chat',
  'guide',
  'letter',
  'other',
])
export type DocumentKind = z.infer<typeof documentKind>

/**
 * A document of the study. Its text lies beside the records, because it changes by change sets.
 * `title` and `fileName` may name people: they move to the name list at approval.
 */
export const document = z
  .object({
    id: idSchema('document'),
    title: z.string(),
    language,
    kind: documentKind,
    state: documentState,
    /** What the user answered to "are the names real?" at import. */
    names: z.enum(['real', 'replaced', 'mixed']),
    /** The reader that understood the file, as `docx` or `txt`. */
    format: z.string(),
    fileName: z.string().nullable(),
    importedAt: isoInstant,
    /**
     * How the file's words were told apart: its layout, and by kind of question what a person answered. No words of the file.
     * Null: typed here, or read before this was kept.
     */
    reading: z
      .object({ layout: z.string(), taken: z.record(z.string(), z.boolean()) })
      .readonly()
      .nullable(),
    /** How many turns, from the top, a person has read through before approval. */
    turnsRead: z.int().min(0),
    approvedAt: isoInstant.nullable(),
    approvedBy: idSchema('coder').nullable(),
    /** Rises by one at each change of the text. */
    revision: z.int().min(0),
    order: z.int().min(0),
  })
  .readonly()
export type Document = z.infer<typeof document>
