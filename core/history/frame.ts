import { z } from 'zod'
import { anyId, idSchema } from '../model/ids'
import { isoInstant } from '../model/scalars'
import { projectChange } from './project-change'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * The lasting trace of one command: no free text, never removed. `prevHash` chains the shells; `payloadHash` is the
 * SHA-256 of the canonical JSON of the payload.
 */
export const shell = z
  .object({
    /** Rises by one, from 1. */
    seq: z.int().min(1),
    prevHash: sha256,
    time: isoInstant,
    coder: idSchema('coder').nullable(),
    /** The contract's name of the command, as `coding.add`. */
    command: z.string(),
    records: z.array(anyId).readonly(),
    counts: z.record(z.string(), z.number()),
    payloadHash: sha256,
    /** For `history.undo` and `history.redo`: the command that was taken back or done again. */
    of: z.int().min(1).nullable(),
  })
  .readonly()
export type Shell = z.infer<typeof shell>

/** One entry of the journal. */
export const frame = z.object({ shell, payload: projectChange }).readonly()
export type Frame = z.infer<typeof frame>
