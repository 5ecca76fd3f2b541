import { z } from 'zod'
import { cleanText } from './characters/clean-text'

/**
 * A tracked change of a file, which is read as accepted: what somebody put in, took out or moved, and when, as the file says
 * it. A view on what the draft holds or left out, for the preview alone: its authors are people and its deleted words were
 * meant to be gone, so nothing of it is stored.
 */
export const revision = z
  .object({
    kind: z.enum(['inserted', 'deleted', 'moved']),
    author: z.string(),
    writtenAt: z.string().nullable(),
    text: z.string().min(1),
  })
  .readonly()
export type Revision = z.infer<typeof revision>

/** Revisions as they are shown: those without a word are left out, as a change of a blank is. */
export function shownRevisions(found: readonly Revision[]): readonly Revision[] {
  return found
    .map((it) => ({ ...it, author: cleanText(it.author).text.trim(), text: cleanText(it.text).text.trim() }))
    .filter((it) => it.text !== '')
}
