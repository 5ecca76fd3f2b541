import { z } from 'zod'
import { identifierKind } from '../model/identifier'
import { done, nothing } from './app'
import { command, query } from './call'
import { fault } from './fault'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A language model that a person has placed by hand and chosen: where it lies, and the hash of each of its files. */
export const chosenModel = z
  .object({
    folder: z.string().min(1),
    files: z.array(z.object({ name: z.string().min(1).max(100), sha256 }).readonly()).readonly(),
  })
  .readonly()
export type ChosenModel = z.infer<typeof chosenModel>

/** What a model is, as its files tell and as it did in the self-test. */
export const modelLook = z
  .object({
    folder: z.string(),
    files: z.array(z.object({ name: z.string(), sha256, bytes: z.int() }).readonly()).readonly(),
    /** Each label as written, and the kind that it stands for; null for no name. */
    labels: z.array(z.object({ name: z.string(), kind: identifierKind.nullable() }).readonly()).readonly(),
    /** How many pieces the vocabulary has, and whether it reads everything in lower case. */
    pieces: z.int(),
    lowercase: z.boolean(),
    /** Names found in sentences of our own, of how many, and other words taken for names. */
    selfTest: z.object({ found: z.int(), of: z.int(), beside: z.int() }).readonly(),
  })
  .readonly()
export type ModelLook = z.infer<typeof modelLook>

/** The optional language model, which may only add candidates. Choosing and forgetting need no project and are in no journal. */
export const nameModel = {
  'nameModel.status': query(
    nothing,
    z
      .object({
        chosen: chosenModel.nullable(),
        /** Why it is not used in the open project, though it is chosen. */
        fault: fault.nullable(),
        /** Of the paragraphs of the open project, how many it has read; what has changed in a document that was read counts as read. */
        read: z.int(),
        of: z.int(),
      })
      .readonly(),
  ),
  /** Reads and tries the model in a folder, and keeps nothing. Faults `name-model.*`, `disk.*`. */
  'nameModel.look': query(z.object({ folder: z.string().min(1) }).strict(), modelLook),
  /** Lets the app use the model that was shown. Fault `name-model.changed` {file} where it is another by now. */
  'nameModel.choose': command(chosenModel, done),
  /** Uses it no more. The files stay where they are. */
  'nameModel.forget': command(nothing, done),
} as const
