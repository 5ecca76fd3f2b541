import type { Draft } from '../../../core/import/draft'

/** What `transcript` prints. */
export function transcriptJson({ format, title, notes, turns, messages }: Draft): unknown {
  return { format, title, notes: notes.map((note) => note.text), turns, messages }
}
