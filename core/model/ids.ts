import { z } from 'zod'

/** The record types of a project. Each is also the prefix of its ids. */
export const recordTypes = [
  'settings',
  'document',
  'turn',
  'speaker',
  'participant',
  'code',
  'coding',
  'identifier',
  'place',
  'memo',
  'coder',
  'receipt',
  'profile',
  'removal',
  'copy',
  'correction',
  'passage',
  'assessment',
] as const

export type RecordType = (typeof recordTypes)[number]

/** `prefix:UUIDv4`, lower case. The UUID is the GUID that REFI-QDA writes. */
export type Id<T extends RecordType> = `${T}:${string}` & { readonly __id: T }

export type SettingsId = Id<'settings'>
export type DocumentId = Id<'document'>
export type TurnId = Id<'turn'>
export type SpeakerId = Id<'speaker'>
export type ParticipantId = Id<'participant'>
export type CodeId = Id<'code'>
export type CodingId = Id<'coding'>
export type IdentifierId = Id<'identifier'>
export type PlaceId = Id<'place'>
export type MemoId = Id<'memo'>
export type CoderId = Id<'coder'>
export type ReceiptId = Id<'receipt'>
export type ProfileId = Id<'profile'>
export type RemovalId = Id<'removal'>
export type CopyId = Id<'copy'>
export type CorrectionId = Id<'correction'>
export type PassageId = Id<'passage'>
export type AssessmentId = Id<'assessment'>
export type AnyId = Id<RecordType>

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

/** The schema of an id with the given prefix. */
export function idSchema<T extends RecordType>(type: T): z.ZodType<Id<T>, Id<T>> {
  return z.string().regex(new RegExp(`^${type}:${uuid}$`)) as unknown as z.ZodType<Id<T>, Id<T>>
}

/** The schema of an id of any record. */
export const anyId = z.string().regex(new RegExp(`^(${recordTypes.join('|')}):${uuid}$`)) as unknown as z.ZodType<
  AnyId,
  AnyId
>

/** The record type that an id names. */
export function typeOfId<T extends RecordType>(id: Id<T>): T {
  return id.slice(0, id.indexOf(':')) as T
}
