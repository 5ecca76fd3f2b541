import { z } from 'zod'
import { anyId, idSchema } from './ids'
import { seenFor } from './second-look'

/** What an identifier is. */
export const identifierKind = z.enum([
  'person',
  'place',
  'organisation',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'address',
  'national-id',
  'account',
  'organisation-number',
  'plate',
  'other',
])
export type IdentifierKind = z.infer<typeof identifierKind>

/** How plain a detection is. Shown as tydelig, trolig, tvilsom: never as "safe". */
export const tier = z.enum(['certain', 'likely', 'ask'])
export type Tier = z.infer<typeof tier>

/** What is done with an identifier. `replacement` is without brackets and in its base form. */
export const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pseudonym'), replacement: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('role'), replacement: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('coarser'), replacement: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('blackout') }).readonly(),
  z.object({ kind: z.literal('remove') }).readonly(),
  z.object({ kind: z.literal('keep'), reason: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('already-pseudonym') }).readonly(),
])
export type Decision = z.infer<typeof decision>

/**
 * One decided place outside the documents' texts: in a memo, a code's name, a title, a label, an attribute. `replacement` null:
 * the original stands there still. `original` moves to the name list at approval, and is null then.
 */
export const outsidePlace = z
  .object({
    record: anyId,
    /** The property, as `text`; `names.nn` and `attributes.kommune` reach one value of it. */
    field: z.string(),
    decision,
    replacement: z.string().nullable(),
    original: z.string().nullable(),
    seenFor,
  })
  .readonly()
export type OutsidePlace = z.infer<typeof outsidePlace>

/**
 * A person, place, organisation … that the material names in one or more spellings, with one decision.
 * `forms` are originals: they move to the name list at approval, and the list here is then empty.
 */
export const identifier = z
  .object({
    id: idSchema('identifier'),
    kind: identifierKind,
    forms: z.array(z.string()).readonly(),
    decision: decision.nullable(),
    participant: idSchema('participant').nullable(),
    /** Identifiers that became one with this: what the name list holds of them is this one's. */
    merged: z.array(idSchema('identifier')).readonly(),
    /** The identifier whose forms these were until they were split off. */
    splitFrom: idSchema('identifier').nullable(),
    outside: z.array(outsidePlace).readonly(),
  })
  .readonly()
export type Identifier = z.infer<typeof identifier>

/** An identifier that nobody has decided about, merged or split. */
export function newIdentifier(
  id: Identifier['id'],
  given: Readonly<{ kind: IdentifierKind; forms: readonly string[] }> & Partial<Pick<Identifier, 'participant'>>,
): Identifier {
  return { decision: null, participant: null, merged: [], splitFrom: null, outside: [], ...given, id }
}
