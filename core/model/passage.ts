import { z } from 'zod'
import { idSchema } from './ids'
import { span } from './scalars'

/** A passage that is marked without a code, for memos to be about. It goes with the last of them. */
export const passage = z.object({ id: idSchema('passage'), document: idSchema('document'), span }).readonly()
export type Passage = z.infer<typeof passage>
