import { z } from 'zod'
import { language } from '../model/scalars'
import { documentKind } from '../model/document'

const importMessageCodes = [
  'encoding-guessed',
  'names-with-colon-not-speakers',
  'no-speakers',
  'comments-left-out',
  'deleted-text-left-out',
  'hidden-text-left-out',
  'pictures-left-out',
  'footnotes-kept-as-notes',
  'table-kept-as-notes',
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
    messages: z.array(importMessage).readonly(),
  })
  .readonly()
export type Draft = z.infer<typeof draft>
