import { z } from 'zod'
import { specialCategory } from '../anonymise/sensitive/category'
import { toldKind } from '../anonymise/telling/told-kind'
import { outsiders } from '../model/assessment'
import { idSchema } from '../model/ids'
import { isoInstant, span } from '../model/scalars'
import { done } from './app'
import { command, query } from './call'

export type SpecialCategory = z.infer<typeof specialCategory>
export type ToldKind = z.infer<typeof toldKind>

/** Names of attributes that a reader gets to see; null: all of them. */
const seen = z.array(z.string()).max(200).nullable()

/** Words as they stand in a document now: what was replaced is replaced. `marks` count in `text`. */
const passage = z
  .object({
    document: idSchema('document'),
    documentTitle: z.string(),
    span,
    text: z.string(),
    marks: z.array(span).readonly(),
  })
  .readonly()
export type ReadPassage = z.infer<typeof passage>

/** An answer, by whom and when. */
const given = z.object({ coder: z.string(), at: isoInstant, isOwn: z.boolean() }).readonly()

/** What is known of somebody: an attribute, or a sentence of theirs with the kinds of what it tells. */
const fact = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('attribute'),
      name: z.string(),
      value: z.string(),
      /** How many of the study's participants have it, they among them. */
      sharedBy: z.int().min(1),
    }),
    z.object({ kind: z.literal('told'), told: z.array(toldKind).min(1).readonly(), passage }),
  ])
  .readonly()
export type KnownFact = z.infer<typeof fact>

/** A post with one holder, as it is written. `below`: the municipality has fewer inhabitants than this; null: nobody knows. */
const onePost = z.object({ role: z.string(), below: z.int().nullable() }).readonly()

/** A participant as a reader will see them, by attributes, with what points at them. */
export const profileCard = z
  .object({
    participant: idSchema('participant'),
    label: z.string(),
    attributes: z.array(z.object({ name: z.string(), value: z.string() }).readonly()).readonly(),
    /** How many of the study's participants have the same values, they among them. */
    same: z.int().min(1),
    /** Attributes whose value nobody else in the study has. */
    alone: z.array(z.string()).readonly(),
    /** The smallest combinations of several attributes that nobody else has; the first few, and how many more. */
    combinations: z.array(z.array(z.string()).readonly()).readonly(),
    moreCombinations: z.int().min(0),
    post: onePost.nullable(),
    answers: z.array(z.object({ answer: outsiders, ...given.unwrap().shape }).readonly()).readonly(),
  })
  .readonly()
export type ProfileCard = z.infer<typeof profileCard>

/** Why it is asked whether the study needs a passage, the weightiest first. */
const askedWhy = z.enum(['secrecy', 'third-person-health', 'third-person', 'post', 'own', 'unclear'])
export type AskedWhy = z.infer<typeof askedWhy>

/** A turn for which a person is to say whether the study needs it: from the first to the last sentence in question. */
const askedPassage = z
  .object({
    turn: idSchema('turn'),
    participant: idSchema('participant').nullable(),
    label: z.string(),
    why: askedWhy,
    categories: z.array(specialCategory).readonly(),
    /** The first post in it that somebody else holds alone, told once for each document. */
    post: onePost.nullable(),
    passage,
    needed: z.array(given).readonly(),
  })
  .readonly()
export type AskedPassage = z.infer<typeof askedPassage>

/** What identifies without a name: cards, combinations, what is told, and what is asked about it. */
export const indirect = {
  /** Every participant who has not withdrawn, in order, and the names of all attributes that hold something. */
  'indirect.cards': query(
    z.object({ attributes: seen }).strict(),
    z.object({ attributes: z.array(z.string()).readonly(), cards: z.array(profileCard).readonly() }).readonly(),
  ),
  /**
   * Everything that a reader may put together of one participant: the rarest facts first, twenty at most; what is coded of their
   * words, each passage once, or what is marked for use where anything is; and where others name them. Fault: `record.missing`.
   */
  'indirect.mosaic': query(
    z.object({ participant: idSchema('participant'), attributes: seen }).strict(),
    z
      .object({
        facts: z.array(fact).readonly(),
        printed: z.array(z.object({ passage, codes: z.array(z.string()).readonly() }).readonly()).readonly(),
        mentions: z.array(passage).readonly(),
        /** They speak in a group, whose members know who said what. */
        isInGroup: z.boolean(),
        /** Places in their words that wait for a decision: they stand here as they are. */
        waiting: z.int().min(0),
      })
      .readonly(),
  ),
  /** Turns that tell of special categories, of others, or of what is bound to secrecy: in one document, or in all. */
  'indirect.asked': query(
    z.object({ document: idSchema('document').nullable() }).strict(),
    z.array(askedPassage).readonly(),
  ),
  /** How small the groups are that attributes make of those who speak in the documents (null: all). `least`: k. */
  'indirect.groups': query(
    z
      .object({
        attributes: z.array(z.string()).max(200),
        documents: z.array(idSchema('document')).nullable(),
        least: z.int().min(2).max(50).default(6),
      })
      .strict(),
    z
      .object({
        people: z.int().min(0),
        groups: z.int().min(0),
        /** The size of the smallest group; null where there is nobody. */
        k: z.int().nullable(),
        inSmall: z.int().min(0),
        /** The smallest first. */
        small: z
          .array(
            z
              .object({ values: z.array(z.string()).readonly(), participants: z.array(z.string()).readonly() })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
  ),
  /** Keeps who codes' answer about a card; null takes it back. Fault: `record.missing`. */
  'indirect.assess': command(
    z.object({ participant: idSchema('participant'), answer: outsiders.nullable() }).strict(),
    done,
  ),
  /** Says that the study needs what a turn tells, or that nobody has said so. Fault: `record.missing`. */
  'indirect.need': command(z.object({ turn: idSchema('turn'), isNeeded: z.boolean() }).strict(), done),
}
