import { z } from 'zod'
import { idSchema } from '../model/ids'

/**
 * Where a run of a finished file comes from. `text`: words of a document outside every place. `place`: a decided place
 * as it stands now. `label`: a participant's pseudonym or a role's word. `words`: typed by the user outside documents
 * (titles, code names, definitions, memos). `catalogue`: the app's own sentences and numbers. `template`: parts that
 * the writer always makes alike.
 */
export const runSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), document: idSchema('document'), start: z.int().min(0) }).readonly(),
  z.object({ kind: z.literal('place'), place: idSchema('place') }).readonly(),
  z.object({ kind: z.literal('label') }).readonly(),
  z.object({ kind: z.literal('words'), of: z.string() }).readonly(),
  z.object({ kind: z.literal('catalogue') }).readonly(),
  z.object({ kind: z.literal('template') }).readonly(),
])
export type RunSource = z.infer<typeof runSource>

/** A run of text with its source. */
export const sourcedRun = z.object({ text: z.string(), source: runSource }).readonly()
export type SourcedRun = z.infer<typeof sourcedRun>

/** What the writer says it wrote: per part of the package, its paragraphs, each with its runs in order. */
export const manifest = z
  .object({
    fileName: z.array(sourcedRun).readonly(),
    parts: z
      .array(z.object({ part: z.string(), paragraphs: z.array(z.array(sourcedRun).readonly()).readonly() }).readonly())
      .readonly(),
  })
  .readonly()
export type Manifest = z.infer<typeof manifest>
