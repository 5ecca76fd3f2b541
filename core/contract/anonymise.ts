import { z } from 'zod'
import { documentState } from '../model/document'
import { decision, identifierKind, tier } from '../model/identifier'
import { anyId, idSchema } from '../model/ids'
import { span } from '../model/scalars'
import { secondLookReason } from '../model/second-look'
import { done } from './app'
import { command, query } from './call'

/**
 * Why a place that waits is not decided with its cluster: two people or more may be meant, or it may be an ordinary word there.
 * `people`: those who may be meant, by cluster and what they are called; empty for a word.
 */
export const doubt = z
  .object({
    why: z.enum(['whose', 'word']),
    people: z.array(z.object({ key: z.string(), name: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type Doubt = z.infer<typeof doubt>

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
    doubt: doubt.nullable(),
  })
  .readonly()
export type PlaceInContext = z.infer<typeof placeInContext>

/**
 * Where words stand outside the documents' texts: a memo, a code's name, a title … `field` is `text`, `name`, `names.nn`,
 * `definition`, `use`, `notUse`, `example`, `title`, `fileName`, `label`, `attributes.` and the attribute's own name, or a path from `options` on. What
 * is replaced there is listed with its replacement, at the span where that stands now.
 */
const wordPlace = z
  .object({
    record: anyId,
    field: z.string(),
    /** What the record is called: a code, a participant, a report, the document of a label. Empty for a memo. */
    recordName: z.string(),
    /** Which of the documents it belongs to; null: the project as a whole. */
    document: idSchema('document').nullable(),
    span,
    before: z.string(),
    text: z.string(),
    after: z.string(),
    decision: decision.nullable(),
  })
  .readonly()
export type WordPlace = z.infer<typeof wordPlace>

/**
 * Why something is in the queue: a speaker's label, a name that the project knows, marked by hand, a listed name or place, a
 * capital in the middle of a sentence, the shape of a number, a date …, a word that may tell of a place (inhabitants,
 * compounds), a near or broken spelling, the language model alone; and what asks for a look at every place: two people share the form, or it is a word.
 */
export const foundBy = z.enum([
  'speaker',
  'known',
  'marked',
  'listed-name',
  'listed-place',
  'capital',
  'shape',
  'tells-of-place',
  'near-spelling',
  'broken-spelling',
  'name-model',
  'shared',
  'also-a-word',
])
export type FoundBy = z.infer<typeof foundBy>

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
    /** Places outside the documents' texts: decided together with the rest, or by `places` of a scope. */
    outside: z.array(wordPlace).readonly(),
    /** How many of the places wait, outside the texts too. */
    open: z.int(),
    /** Per document, its words outside the text counted with it. */
    documents: z
      .array(z.object({ document: idSchema('document'), places: z.int(), open: z.int() }).readonly())
      .readonly(),
    foundBy: z.array(foundBy).readonly(),
    /** Two people share a form of it, or it is a word too: show every place before it is decided as a whole. */
    mustShow: z.boolean(),
  })
  .readonly()
export type Cluster = z.infer<typeof cluster>

/** What stands between a document and its approval. Nothing does where `open` and `kept` are 0 and it is read or need not be. */
const approvalState = z
  .object({
    document: idSchema('document'),
    state: documentState,
    /** Clusters with a place that waits in it, or in its title, file name or labels. */
    open: z.int(),
    /** Clusters with something that was kept, looks like a name or a number, and has not been looked at once more. */
    kept: z.int(),
    turns: z.int(),
    turnsRead: z.int(),
    /** Automatic or lower-case: it cannot be approved unread. Else the user may say that it need not be read. */
    mustRead: z.boolean(),
  })
  .readonly()
export type ApprovalState = z.infer<typeof approvalState>

/** The queue with its progress. Clusters that wait come first: by risk, uncertainty and how often they stand there. */
export const queue = z
  .object({
    clusters: z.array(cluster).readonly(),
    decided: z.int(),
    total: z.int(),
    /** Documents that look like automatic transcripts without capitals: names are missed more often there. */
    lowerCase: z.array(idSchema('document')).readonly(),
    /** In the order of the documents: the one asked for, or all. */
    approval: z.array(approvalState).readonly(),
    /** Places that wait outside the documents' texts, in the whole project. */
    openOutside: z.int(),
  })
  .readonly()
export type Queue = z.infer<typeof queue>

const onePlace = z.object({ document: idSchema('document'), span }).strict()
const oneWordPlace = z.object({ record: anyId, field: z.string(), span }).strict()

const scope = z.union([
  z.literal('project'),
  z.object({ document: idSchema('document') }).strict(),
  z.object({ places: z.array(z.union([onePlace, oneWordPlace])).min(1) }).strict(),
])
export type Scope = z.infer<typeof scope>

/** What a pseudonym may go on telling of the person; nothing unless it is asked for. */
export const pseudonymKeeps = z.enum(['none', 'gender', 'background'])
export type PseudonymKeeps = z.infer<typeof pseudonymKeeps>

/** What was kept of one cluster though it looks like a name or a number, and why it does. */
const kept = z
  .object({
    key: z.string(),
    kind: identifierKind,
    reasons: z.array(secondLookReason).readonly(),
    places: z.array(placeInContext).readonly(),
    outside: z.array(wordPlace).readonly(),
  })
  .readonly()
export type SecondLook = z.infer<typeof kept>

const changed = z.object({ key: z.string() }).readonly()

/** The queue, the decisions, and what is marked by hand. */
export const anonymise = {
  /** The queue of one document or of the whole project. Runs detection where the text is new. */
  'anonymise.queue': query(z.object({ document: idSchema('document').nullable() }).strict(), queue),
  /**
   * What could stand instead: unused pseudonyms, roles and ready coarser steps for this kind. The same answer while the
   * project is open, but for names that are taken meanwhile.
   */
  'anonymise.suggest': query(
    z.object({ key: z.string(), keeps: pseudonymKeeps.optional() }).strict(),
    z
      .object({
        pseudonyms: z.array(z.string()).readonly(),
        roles: z.array(z.string()).readonly(),
        coarser: z.array(z.string()).readonly(),
      })
      .readonly(),
  ),
  /**
   * What was kept in a document, its title, file name or labels, or in words that belong to no document, though it looks like a
   * name or a number, and that nobody has looked at once more for these reasons. It cannot be approved before.
   */
  'anonymise.secondLook': query(z.object({ document: idSchema('document') }).strict(), z.array(kept).readonly()),
  /**
   * Says of what was kept that it was looked at once more, for the reasons that were shown, and stays. A new decision, or a
   * reason that comes later, asks anew. Fault: `record.missing` (nothing is kept there).
   */
  'anonymise.confirmKept': command(
    z
      .object({
        key: z.string(),
        reasons: z.array(secondLookReason).min(1),
        places: z.array(z.union([onePlace, oneWordPlace])).min(1),
      })
      .strict(),
    done,
  ),
  /** What a decision would put at every place of a cluster, exactly as it would be written; with the faults of deciding it. */
  'anonymise.preview': query(
    z.object({ key: z.string(), decision }).strict(),
    z
      .object({
        places: z
          .array(z.object({ document: idSchema('document'), start: z.int(), text: z.string() }).readonly())
          .readonly(),
        outside: z
          .array(z.object({ record: anyId, field: z.string(), start: z.int(), text: z.string() }).readonly())
          .readonly(),
        /** How many pronouns near the places would not agree with a pseudonym of the other gender. They stay as they are. */
        pronouns: z.int().min(0),
      })
      .readonly(),
  ),
  /**
   * Decides a cluster: all its places, those of one document, or the places given; also to decide anew. Places in doubt, and
   * places that were kept alone, are reached only where they are given (`decision.in-doubt`, where nothing else is left). Where the original
   * lies in a name list that is closed, only something coarser can be put (`decision.not-coarser`): pseudonym, role, coarser,
   * black out rise in that order. *Remove for good* is a barrier; a closed list loses its entries when it is opened next.
   */
  'anonymise.decide': command(
    z.object({ key: z.string(), decision, scope }).strict(),
    z.object({ identifier: idSchema('identifier'), places: z.int() }).readonly(),
  ),
  /**
   * Says of one place that waits whose it is: a person's by their cluster, who may be decided already, or nobody's, because
   * it is an ordinary word there, kept for that reason. Other places of the form wait on.
   */
  'anonymise.assign': command(
    z
      .object({
        key: z.string(),
        place: onePlace,
        to: z.union([z.object({ cluster: z.string() }).strict(), z.object({ word: z.string().min(1) }).strict()]),
      })
      .strict(),
    changed,
  ),
  /** Marks a passage that the detectors missed. It waits in the queue like any other. */
  'anonymise.mark': command(
    z.object({ document: idSchema('document'), span, kind: identifierKind }).strict(),
    z.object({ key: z.string() }).readonly(),
  ),
  /** Takes decisions back: the originals stand there again and wait. Needs the open list where they lie in it. */
  'anonymise.undecide': command(
    z.object({ key: z.string(), scope }).strict(),
    z.object({ key: z.string(), places: z.int() }).readonly(),
  ),
  /**
   * Makes several clusters one. The first that is decided says how; what waits goes on waiting, what was decided otherwise
   * is written anew. Faults: `cluster.participants-differ`, `decision.not-coarser`.
   */
  'anonymise.merge': command(z.object({ keys: z.array(z.string()).min(2).max(100) }).strict(), changed),
  /**
   * Parts forms, or single places of a shared form, from a cluster; they become one of their own that waits. Gives its key.
   * Fault: `cluster.cannot-split` (nothing would be left, or nothing of it stands there).
   */
  'anonymise.split': command(
    z.union([
      z.object({ key: z.string(), forms: z.array(z.string()).min(1) }).strict(),
      z.object({ key: z.string(), places: z.array(onePlace).min(1) }).strict(),
    ]),
    changed,
  ),
  /** Mends the kind of a cluster. */
  'anonymise.kind': command(z.object({ key: z.string(), kind: identifierKind }).strict(), changed),
  /**
   * Says that a cluster is a participant: they get its pseudonym; null: nobody of the study. The participant's other
   * cluster, where there is one, becomes one with it.
   */
  'anonymise.participant': command(
    z.object({ key: z.string(), participant: idSchema('participant').nullable() }).strict(),
    changed,
  ),
  /** Takes one decided place back: before approval from the project, after it from the open name list. */
  'anonymise.restore': command(z.object({ place: idSchema('place') }).strict(), done),
}
