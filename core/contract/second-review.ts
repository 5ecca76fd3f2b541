import { z } from 'zod'
import { verdict } from '../model/assessment'
import { identifierKind } from '../model/identifier'
import { idSchema } from '../model/ids'
import { done } from './app'
import { command, query } from './call'

/** All that was decided, or one in four of it, the same one for everybody. */
const sample = z.enum(['all', 'quarter'])
export type ReviewSample = z.infer<typeof sample>

const wanted = z.object({ document: idSchema('document').nullable(), sample }).strict()

/** Where a place is: in a document's text, or in what kind of words beside the texts; never by a name, which tells what was decided. */
const reviewWhere = z.enum(['text', 'title', 'fileName', 'label', 'attribute', 'code', 'memo', 'report'])
export type ReviewWhere = z.infer<typeof reviewWhere>

/** A place as it was before anybody decided. `document`: null where it belongs to none. */
const originalPlace = z
  .object({
    document: idSchema('document').nullable(),
    where: reviewWhere,
    before: z.string(),
    text: z.string(),
    after: z.string(),
  })
  .readonly()

/** What may identify somebody, without a word of what was decided about it. */
const blindItem = z
  .object({
    identifier: idSchema('identifier'),
    kind: identifierKind,
    forms: z.array(z.string()).readonly(),
    places: z.array(originalPlace).readonly(),
    /** What the one who codes has said. */
    own: verdict.nullable(),
  })
  .readonly()
export type BlindItem = z.infer<typeof blindItem>

/** Where two differ. `key`: the cluster's in the queue. */
const difference = z
  .object({
    key: z.string(),
    forms: z.array(z.string()).readonly(),
    first: verdict,
    second: verdict,
    secondBy: z.string(),
  })
  .readonly()
export type ReviewDifference = z.infer<typeof difference>

/** A second review that does not see the first: what is looked at, what is said, and how far the two agree. */
export const secondReview = {
  /**
   * What others than the one who codes have decided about, in documents that are not approved, in reading order, and in words
   * beside the texts: with every place as it was. Of one document with its title, file name and labels. `ownDecisions`: how much is left out because the one who codes decided it.
   */
  'secondReview.queue': query(
    wanted,
    z.object({ items: z.array(blindItem).readonly(), ownDecisions: z.int().min(0) }).readonly(),
  ),
  /** Keeps what the one who codes says of an identifier; null takes it back. Fault: `record.missing`. */
  'secondReview.judge': command(
    z.object({ identifier: idSchema('identifier'), verdict: verdict.nullable() }).strict(),
    done,
  ),
  /**
   * How far what second reviewers said agrees with what was decided. `left`: so much has the one who codes begun and not ended;
   * until then nothing is told, so that the second look stays blind. Shares 0-1; `kappa`: Cohen's, null where undefined.
   */
  'secondReview.agreement': query(
    wanted,
    z
      .object({
        left: z.int().min(0),
        judged: z.int().min(0),
        observed: z.number().min(0).max(1).nullable(),
        kappa: z.number().max(1).nullable(),
        /** The first reviewer's verdicts as rows, the second's as columns: hide, some, keep. */
        counts: z.array(z.array(z.int().min(0)).readonly()).readonly(),
        differences: z.array(difference).readonly(),
      })
      .readonly(),
  ),
}
