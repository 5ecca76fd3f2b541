import { z } from 'zod'
import type { LabelMatch } from './conversation/label-shape'

/**
 * One line as the file shows it, NFC, without its line break.
 * `note`: outside the conversation by its place in the file (footnote, table row, text box); it never holds a label.
 */
export type SourceLine = Readonly<{
  text: string
  kind: 'text' | 'title' | 'heading' | 'note'
  /** Lines of one paragraph share it. In plain text every line is a paragraph. */
  paragraph: number
  /** This line goes on from the line before by a space, because only the page was too narrow. */
  wrapped: boolean
  /** The speaker, where the layout itself says so: a column of a table. `text` is then the speech alone. */
  header?: LabelMatch
  /** When what is said on this line began and ended, in ms, where marks around it say so. */
  startMs?: number
  endMs?: number
  /** Names the line, where its place in the draft is wanted afterwards, as for a comment. A line made of it keeps it. */
  id?: number
}>

/** Why a stretch of the file is in no part of the draft. */
export const dropKind = z.enum([
  'label-mark',
  'repeated-label',
  'cue-id',
  'markup',
  'escape',
  'file-note',
  'link-target',
  'time-mark',
  'line-number',
  'line-hyphen',
  'header-row',
  'invisible',
  'deleted',
  'hidden',
  'field-instruction',
  'alternate',
  'page-furniture',
  'machine-summary',
  'other-tier',
  'machine-data',
  /** A column of a table that says who somebody is. */
  'identifying-column',
  'other-part',
])
export type DropKind = z.infer<typeof dropKind>

/** Text of the file that the draft leaves out on purpose. */
export type Drop = Readonly<{ kind: DropKind; text: string }>
