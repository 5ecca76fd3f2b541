import { z } from 'zod'
import { idSchema } from './ids'
import { erasure, isoInstant } from './scalars'

/** Why a copy was made: for a second coder, of the whole project, or as one participant's access to what is held. */
export const copyKind = z.enum(['for-coder', 'raw', 'access'])
export type CopyKind = z.infer<typeof copyKind>

/** A copy of the project, or of a part of it, that has left. Its id stands in the copy too. It holds no words of the material. */
export const copy = z
  .object({
    id: idSchema('copy'),
    at: isoInstant,
    coder: idSchema('coder'),
    kind: copyKind,
    /** The name of the file or folder as it was made. */
    name: z.string(),
    /** The documents that it holds, wholly or in part. */
    documents: z.array(idSchema('document')).readonly(),
    /** Those of them whose originals it holds: they were not approved when it was made. */
    originals: z.array(idSchema('document')).readonly(),
    /** Whose access it is. */
    participant: idSchema('participant').nullable(),
    reason: z.string(),
    erased: erasure.nullable(),
  })
  .readonly()
export type Copy = z.infer<typeof copy>
