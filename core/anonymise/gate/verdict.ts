import { z } from 'zod'
import { identifierKind } from '../../model/identifier'
import { idSchema } from '../../model/ids'
import { span } from '../../model/scalars'
import type { Manifest } from '../../export/manifest'
import type { Language } from '../../model/scalars'
import type { WaitingSpan } from './waiting'

/** One original that must not leave, with what it is. */
export type Term = Readonly<{ form: string; kind: z.infer<typeof identifierKind> }>

/** A passage that a person has decided to keep as it is; a hit passes only inside one. */
export type KeptPlace = Readonly<{ place: string; text: string }>

/** All that the final check is given: the finished bytes, what the writer says it wrote, and what must not leave. */
export type GateInput = Readonly<{
  bytes: Uint8Array
  /** The name that the file will have. */
  fileName: string
  manifest: Manifest
  terms: readonly Term[]
  kept: readonly KeptPlace[]
  /** Words that the user typed or undecided text are read by the detectors in this language. */
  language: Language
  /** Spans of the documents that a person has decided, in any way: the detectors do not ask again. */
  decided: readonly Readonly<{ document: string; start: number; end: number }>[]
  /** What the documents that the file quotes have undecided, each read whole; by it, words out of their place are judged. */
  waiting: readonly WaitingSpan[]
  /** What stands in place of originals, pseudonyms first of all: in the user's own words nobody is asked about them. */
  replacements?: readonly string[]
}>

/** Why a file may not leave: one place, in words that only the window shows and nothing stores. */
export const finding = z
  .object({
    /** `term`: an original. `undecided`: found and not decided. `unsourced`: text that no run accounts for. */
    why: z.enum(['term', 'undecided', 'unsourced', 'picture', 'unreadable']),
    kind: identifierKind.nullable(),
    /** The part of the package or `file-name`. */
    part: z.string(),
    /** What stands there, and up to 40 characters on each side. */
    text: z.string(),
    before: z.string(),
    after: z.string(),
    /** Where to mend it, when it comes from a document. */
    document: idSchema('document').nullable(),
    span: span.nullable(),
    /** What it comes from, when it comes from the user's own words: `code:…`, `document:…/title`. */
    of: z.string().nullable(),
  })
  .readonly()
export type Finding = z.infer<typeof finding>

/** What the final check found and how far it looked. No findings: the file may leave. */
export type GateVerdict = Readonly<{
  findings: readonly Finding[]
  termsSearched: number
  partsRead: number
  wordsRead: number
  picturesUnread: number
  /** SHA-256 of the bytes, hex. */
  sha256: string
}>
