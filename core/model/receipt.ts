import { z } from 'zod'
import { idSchema } from './ids'
import { erasure, isoInstant } from './scalars'

/** What the final check looked at before a file left the app. It holds no text of the file and no original. */
export const receipt = z
  .object({
    id: idSchema('receipt'),
    at: isoInstant,
    coder: idSchema('coder'),
    /** The exit, as `word-report`. */
    exit: z.string(),
    /** The name of the file as it was written, which the check has read too. */
    fileName: z.string(),
    /** SHA-256 of the finished bytes, hex. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    /** `full`: the name list was open. `without-list`: closed. `list-deleted`: there is none any more. */
    reach: z.enum(['full', 'without-list', 'list-deleted', 'no-list']),
    /** How many originals from the name list and the project were searched for. */
    termsSearched: z.int().min(0),
    partsRead: z.int().min(0),
    wordsRead: z.int().min(0),
    picturesUnread: z.int().min(0),
    documents: z.array(idSchema('document')).readonly(),
    /** The numbers that this file was the first to print, `U12` as 12: each coding of a passage has the passage's. */
    numbered: z
      .array(z.object({ coding: idSchema('coding'), number: z.int().min(1) }).readonly())
      .readonly()
      .optional(),
    /** That the file is deleted, where somebody has said so. */
    erased: erasure.nullable().optional(),
    overrides: z.array(z.object({ kind: z.string(), reason: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type Receipt = z.infer<typeof receipt>
