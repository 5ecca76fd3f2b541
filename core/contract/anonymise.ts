import { z } from 'zod'
import { decision, identifierKind, tier } from '../model/identifier'
import { idSchema } from '../model/ids'
import { span } from '../model/scalars'
import { done } from './app'
import { command, query } from './call'

/** Where a place stands, with words around it for the queue. */
const placeInContext = z
  .object({
    document: idSchema('document'),
    documentTitle: z.string(),
    span,
    before: z.string(),
    text: z.string(),
    after: z.string(),
    /** Null while it is only a candidate. */
    place: idSchema('place').nullable(),
    decision: decision.nullable(),
  })
  .readonly()
export type PlaceInContext = z.infer<typeof placeInContext>

/** A cluster of the queue: one person, place … with all its places. `key` is only good while the texts stand. */
export const cluster = z
  .object({
    key: z.string(),
    identifier: idSchema('identifier').nullable(),
    kind: identifierKind,
    tier,
    /** The main spelling first. Empty when the originals are in a closed name list. */
    forms: z.array(z.string()).readonly(),
    participant: idSchema('participant').nullable(),
    decision: decision.nullable(),
    places: z.array(placeInContext).readonly(),
    /** How many of the places wait. */
    open: z.int(),
  })
  .readonly()
export type Cluster = z.infer<typeof cluster>

/** The queue with its progress. */
export const queue = z
  .object({
    clusters: z.array(cluster).readonly(),
    decided: z.int(),
    total: z.int(),
    /** Documents that look like automatic transcripts without capitals: names are missed more often there. */
    lowerCase: z.array(idSchema('document')).readonly(),
  })
  .readonly()
export type Queue = z.infer<typeof queue>

const onePlace = z.object({ document: idSchema('document'), span }).strict()

/** The queue, the decisions, and what is marked by hand. */
export const anonymise = {
  /** The queue of one document or of the whole project. Runs detection where the text is new. */
  'anonymise.queue': query(z.object({ document: idSchema('document').nullable() }).strict(), queue),
  /** What could stand instead: unused pseudonyms, roles and ready coarser steps for this kind. */
  'anonymise.suggest': query(
    z.object({ key: z.string() }).strict(),
    z
      .object({
        pseudonyms: z.array(z.string()).readonly(),
        roles: z.array(z.string()).readonly(),
        coarser: z.array(z.string()).readonly(),
      })
      .readonly(),
  ),
  /** Decides a cluster: all its places, those of one document, or the places given. */
  'anonymise.decide': command(
    z
      .object({
        key: z.string(),
        decision,
        scope: z.union([
          z.literal('project'),
          z.object({ document: idSchema('document') }).strict(),
          z.object({ places: z.array(onePlace).min(1) }).strict(),
        ]),
      })
      .strict(),
    z.object({ identifier: idSchema('identifier'), places: z.int() }).readonly(),
  ),
  /** Marks a passage that the detectors missed. It waits in the queue like any other. */
  'anonymise.mark': command(
    z.object({ document: idSchema('document'), span, kind: identifierKind }).strict(),
    z.object({ key: z.string() }).readonly(),
  ),
  /** Takes one decided place back: before approval from the project, after it from the open name list. */
  'anonymise.restore': command(z.object({ place: idSchema('place') }).strict(), done),
}
