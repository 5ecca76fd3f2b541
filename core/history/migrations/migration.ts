/**
 * One step from the format before to `to`, over raw data that no schema has read. A snapshot is `{rest, documents}` with
 * the steps that can be undone in `rest`; a frame is one entry of a journal written after it. `payloadHash` is left as
 * written: it speaks of the payload as it was.
 */
export type Migration = Readonly<{
  to: number
  snapshot(raw: unknown): unknown
  frame(raw: unknown): unknown
}>
