import { z } from 'zod'
import { changeSet } from '../anchor/change-set'
import { anyId, idSchema } from '../model/ids'
import { anyRecord } from '../model/schema'
import { span } from '../model/scalars'

/** Records that a command added, replaced and removed. Whole records, so that the change can be reversed. */
export const recordDiff = z
  .object({
    added: z.array(anyRecord).readonly(),
    updated: z.array(z.object({ before: anyRecord, after: anyRecord }).readonly()).readonly(),
    removed: z.array(anyRecord).readonly(),
  })
  .readonly()
export type RecordDiff = z.infer<typeof recordDiff>

/**
 * A change of one document's text. Every span on the document follows by mapping; `displaced` lists the few whose
 * span one of the two directions cannot restore by mapping, with the exact span on both sides.
 */
export const textChange = z
  .object({
    document: idSchema('document'),
    change: changeSet,
    displaced: z.array(z.object({ id: anyId, before: span, after: span }).readonly()).readonly(),
  })
  .readonly()
export type TextChange = z.infer<typeof textChange>

/**
 * What one command did, reversible by symmetry. `before` and the removed records are as they stood before the whole
 * change, `after` and the added ones as they stand after it. Applying: drop the removed, map every remaining span through
 * the text changes (at most one a document), set the displaced spans, set the updated, add the added. `mapping` is the
 * version of the span mapping that wrote it.
 */
export const projectChange = z
  .object({ mapping: z.literal(1), texts: z.array(textChange).readonly(), records: recordDiff })
  .readonly()
export type ProjectChange = z.infer<typeof projectChange>
