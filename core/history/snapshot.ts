import { z } from 'zod'
import { idSchema } from '../model/ids'
import { anyRecords } from '../model/schema'
import { frame } from './frame'

/** The format that this version writes. */
export const formatVersion = 6

/** One document as it stands: its text and the records that lie on it. */
export const documentSnapshot = z
  .object({ document: idSchema('document'), text: z.string(), records: anyRecords })
  .readonly()
export type DocumentSnapshot = z.infer<typeof documentSnapshot>

/** All that is not on a document, and the steps that can still be undone or done again. */
export const restSnapshot = z
  .object({
    format: z.literal(formatVersion),
    /** The last command that the snapshot holds. 0 before the first. */
    seq: z.int().min(0),
    /** Hash of that command's shell; 64 zeros before the first. */
    hash: z.string(),
    records: anyRecords,
    undo: z.array(frame).readonly(),
    redo: z.array(frame).readonly(),
  })
  .readonly()
export type RestSnapshot = z.infer<typeof restSnapshot>

/** A whole project at one moment. */
export type Snapshot = Readonly<{ rest: RestSnapshot; documents: readonly DocumentSnapshot[] }>
