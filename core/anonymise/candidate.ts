import { z } from 'zod'
import { identifierKind, tier } from '../model/identifier'
import { span } from '../model/scalars'

/** A passage that may identify somebody, found and not yet decided. */
export const candidate = z.object({ span, kind: identifierKind, tier }).readonly()
export type Candidate = z.infer<typeof candidate>
