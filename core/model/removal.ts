import { z } from 'zod'
import { idSchema } from './ids'
import { isoInstant } from './scalars'

/** What was taken out for good: a whole participant, one topic of theirs, one passage, or an identifier. */
export const removalKind = z.enum(['participant', 'topic', 'passage', 'identifier'])
export type RemovalKind = z.infer<typeof removalKind>

/**
 * How much went: whole documents, turns, parts of turns, codings, memos, places, words of codes, titles and reports that lost
 * some, and names that stood in the replies of others. Receipts of before parts were told apart have them among the turns.
 */
export const removalCounts = z
  .object({
    documents: z.int().min(0),
    turns: z.int().min(0),
    parts: z.int().min(0).default(0),
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
  parts: 0,
  codings: 0,
  memos: 0,
  places: 0,
  words: 0,
  mentions: 0,
}

/**
 * The entries of the name list that go, by ids alone. They name records that are gone. `byForm`: entries of people and labels
 * that bear a form of the identifiers go too, as where an identifier was removed while nobody could read its forms.
 */
export const listErasure = z
  .object({
    participants: z.array(idSchema('participant')).readonly(),
    identifiers: z.array(idSchema('identifier')).readonly(),
    speakers: z.array(idSchema('speaker')).readonly(),
    documents: z.array(idSchema('document')).readonly(),
    places: z.array(z.object({ place: idSchema('place'), identifier: idSchema('identifier') }).readonly()).readonly(),
    byForm: z.boolean().default(false),
  })
  .readonly()
export type ListErasure = z.infer<typeof listErasure>

/** Why a passage of others is to be looked at: they name the one who goes, speak in turns with them, or answer them. */
export const touchedWhy = z.enum(['named', 'sequence', 'answer'])

/** A passage of others to look at after a removal: a turn, or what codings cover. It lies where those lie now. */
export const passageToSee = z
  .object({
    document: idSchema('document'),
    turn: idSchema('turn').nullable(),
    codings: z.array(idSchema('coding')).readonly(),
    why: touchedWhy,
    isSeen: z.boolean(),
  })
  .readonly()
export type PassageToSee = z.infer<typeof passageToSee>

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
    /** Those of them that are still there. */
    passages: z.array(passageToSee).readonly().default([]),
    /** Files and copies that the app cannot reach. */
    unreachable: z.int().min(0),
    inNameList: listErasure.nullable(),
  })
  .readonly()
export type Removal = z.infer<typeof removal>
