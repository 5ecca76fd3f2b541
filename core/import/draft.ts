import { z } from 'zod'
import { documentKind } from '../model/document'
import { language, span } from '../model/scalars'
import { layout } from './layout'
import { offeredMend } from './reading-mend'
import { revision } from './revision'
import { dropKind } from './source-line'

const importMessageCodes = [
  'encoding-guessed',
  'names-with-colon-not-speakers',
  'no-speakers',
  'comments-kept',
  'deleted-text-left-out',
  'hidden-text-left-out',
  'pictures-left-out',
  'footnotes-kept-as-notes',
  'table-kept-as-notes',
  'codebook-read-as-text',
  'identifying-columns-left-out',
  'captions-without-times',
  'inserted-file-left-out',
  'other-sheets-left-out',
  'codings-kept',
  'codings-lost',
] as const

/** What an importer noticed, as data: a code with numbers, never words of the file. */
export const importMessage = z
  .object({ code: z.enum(importMessageCodes), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .readonly()
export type ImportMessage = z.infer<typeof importMessage>

/** One contribution as the file has it. Times in milliseconds. */
export const draftTurn = z
  .object({
    speaker: z.string().nullable(),
    startMs: z.int().min(0).nullable(),
    endMs: z.int().min(0).nullable(),
    text: z.string(),
  })
  .readonly()
export type DraftTurn = z.infer<typeof draftTurn>

/**
 * A remark that the file keeps beside its words, as Word's comments. `on`: the piece of the draft that it stands on, and the
 * span in that piece's text; null where its place is not in the draft. `answers`: the comment that it replies to, by index.
 */
export const draftComment = z
  .object({
    on: z
      .object({ piece: z.enum(['turn', 'note']), index: z.int().min(0), span })
      .readonly()
      .nullable(),
    author: z.string(),
    /** As the file says it: a date and a time, or nothing. */
    writtenAt: z.string().nullable(),
    text: z.string(),
    answers: z.int().min(0).nullable(),
  })
  .readonly()
export type DraftComment = z.infer<typeof draftComment>

/** A file understood, before anything is stored. All text is NFC with LF. */
export const draft = z
  .object({
    /** The reader, as `docx` or `txt`. */
    format: z.string(),
    title: z.string().nullable(),
    kind: documentKind,
    language,
    /** Text outside the conversation, in the file's order. `before`: the index of the turn that follows it. */
    notes: z.array(z.object({ text: z.string(), before: z.int().min(0) }).readonly()).readonly(),
    turns: z.array(draftTurn).readonly(),
    comments: z.array(draftComment).readonly(),
    /** What was changed with changes tracked, in the file's order. */
    revisions: z.array(revision).readonly(),
    layout,
    /** What may be read otherwise, and whether it is. */
    mends: z.array(offeredMend).readonly(),
    /** What a table of answers says of each who answered, by label: its closed columns. */
    people: z
      .array(z.object({ label: z.string(), attributes: z.record(z.string(), z.string()) }).readonly())
      .readonly(),
    /** The interviews in the file, where it is read as several; this draft is the one at `index`. */
    parts: z
      .object({ index: z.int().min(0), titles: z.array(z.string()).min(2).readonly() })
      .readonly()
      .nullable(),
    /** What another program coded: passages of the laid-out text (`layOut`), each under one of `codes`, by its index. */
    codings: z.array(z.object({ span, code: z.int().min(0) }).readonly()).readonly(),
    /** The codes of another program, by the names that lead to each from the top. */
    codes: z
      .array(z.object({ path: z.array(z.string()).min(1).readonly(), definition: z.string() }).readonly())
      .readonly(),
    /** What was left out on purpose: how many pieces and characters of each kind. */
    leftOut: z
      .array(z.object({ kind: dropKind, pieces: z.int().min(1), characters: z.int().min(1) }).readonly())
      .readonly(),
    messages: z.array(importMessage).readonly(),
  })
  .readonly()
export type Draft = z.infer<typeof draft>
