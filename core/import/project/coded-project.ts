import type { Span } from '../../model/scalars'

/** A passage of a document under a code of the project, by the code's place in its list. */
export type CodedSpan = Readonly<{ span: Span; code: number }>

/** A document of another program: its text with LF, and what is coded in it. Spans in UTF-16 code units. */
export type CodedDocument = Readonly<{ title: string; text: string; codings: readonly CodedSpan[] }>

/** A code by the names that lead to it from the top of the code tree. */
export type NamedCode = Readonly<{ path: readonly string[]; definition: string }>

/** A project of another program, as far as it is ours too. `lost`: passages of no text, or outside it. */
export type CodedProject = Readonly<{
  format: 'taguette' | 'refi-qda'
  documents: readonly CodedDocument[]
  codes: readonly NamedCode[]
  lost: number
}>
