import { z } from 'zod'

/** Where in a finished document something stands, as a reader would say it. Those looked at first come first. */
export const documentPart = z.enum([
  'file-name',
  'properties',
  'preface',
  'guide',
  'letter',
  'caption',
  'alt-text',
  'own-workplace',
  'comment',
  'comment-author',
  'deleted',
  'hidden',
  'link',
  'footnote',
  'endnote',
  'header',
  'text-box',
  'appendix',
  'references',
  'body',
])
export type DocumentPart = z.infer<typeof documentPart>

/** A place in a finished document: the page where the format has pages, else the paragraph, both from 1. */
export const documentPlace = z
  .object({ part: documentPart, page: z.int().nullable(), paragraph: z.int().nullable() })
  .readonly()
export type DocumentPlace = z.infer<typeof documentPlace>

/** A paragraph of a finished document, or what is read as one. */
export type LocatedPassage = Readonly<{
  text: string
  where: DocumentPlace
  /** The depth of a heading, from 1; a title, 0. */
  heading: number | null
  /** Set in, or in a style of its own, as long quotations are. */
  isBlock: boolean
  /** Stands on the page, and may go on in the next. */
  isPrinted: boolean
  /** Words that somebody wrote: what a machine wrote is searched for known names alone. */
  isWritten: boolean
}>

/** What was not read, counted. */
export const unreadKind = z.enum(['pictures', 'embedded-files', 'damaged-parts'])
export type UnreadKind = z.infer<typeof unreadKind>

/** All that a finished document says. `pictures`: they are counted and not read. */
export type FinishedDocument = Readonly<{
  format: 'docx' | 'odt' | 'pdf' | 'txt'
  passages: readonly LocatedPassage[]
  pictures: number
  unread: readonly Readonly<{ kind: UnreadKind; count: number }>[]
}>

/** A paragraph of the text itself. */
export function passageOf(
  text: string,
  where: DocumentPlace,
  more: Partial<Omit<LocatedPassage, 'text' | 'where'>> = {},
): LocatedPassage {
  return { text, where, heading: null, isBlock: false, isPrinted: true, isWritten: true, ...more }
}

/** What stands beside the text: it is read for itself. */
export function asidePassage(text: string, where: DocumentPlace, isWritten = true): LocatedPassage {
  return { text, where, heading: null, isBlock: false, isPrinted: false, isWritten }
}
