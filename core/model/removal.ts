import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant } from './scalars'

/** What was taken out for good: a whole participant, one topic of theirs, one passage, or an identifier. */
export const removalKind = z.enum(['participant', 'topic', 'passage', 'identifier'])
export type RemovalKind = z.infer<typeof removalKind>

/**
 * How much went: whole documents, turns (whole or in part), codings, memos, places, words of codes, titles and reports that
 * lost some, and names that stood in the replies of others.
 */
export const removalCounts = z
  .object({
    documents: z.int().min(0),
    turns: z.int().min(0),
    codings: z.int().min(0),
    memos: z.int().min(0),
    places: z.int().min(0),
    words: z.int().min(0),
    mentions: z.int().min(0),
  })
  .readonly()
export type RemovalCounts = z.infer<typeof removalCounts>

/** No counts. */
export const nothingRemoved: RemovalCounts = {
  documents: 0,
  turns: 0,
  codings: 0,
  memos: 0,
  places: 0,
  words: 0,
  mentions: 0,
}

/** The entries of the name list that go, by ids alone. They name records that are gone. */
export const listErasure = z
  .object({
    participants: z.array(idSchema('participant')).readonly(),
    identifiers: z.array(idSchema('identifier')).readonly(),
    speakers: z.array(idSchema('speaker')).readonly(),
    documents: z.array(idSchema('document')).readonly(),
    places: z.array(z.object({ place: idSchema('place'), identifier: idSchema('identifier') }).readonly()).readonly(),
  })
  .readonly()
export type ListErasure = z.infer<typeof listErasure>

/**
 * The receipt of what was removed for good. It survives what it tells of, and holds no name, no label and no text.
 * `inNameList`: the entries that the name list is still to lose, because it was closed; null: it holds none of them.
 */
export const removal = z
  .object({
    id: idSchema('removal'),
    at: isoInstant,
    coder: idSchema('coder'),
    kind: removalKind,
    counts: removalCounts,
    /** Replies of others that were to be looked at afterwards. */
    touched: z.int().min(0),
    /** Files and copies that the app cannot reach. */
    unreachable: z.int().min(0),
    inNameList: listErasure.nullable(),
  })
  .readonly()
export type Removal = z.infer<typeof removal>
