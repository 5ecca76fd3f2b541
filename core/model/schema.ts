import { z } from 'zod'
import { assessment } from './assessment'
import { code } from './code'
import { coder } from './coder'
import { coding } from './coding'
import { copy } from './copy'
import { correction } from './correction'
import { document } from './document'
import { identifier } from './identifier'
import { typeOfId, type Id, type RecordType } from './ids'
import { memo } from './memo'
import { participant } from './participant'
import { passage } from './passage'
import { place } from './place'
import { profile } from './profile'
import { receipt } from './receipt'
import { removal } from './removal'
import { settings } from './settings'
import { speaker } from './speaker'
import { turn } from './turn'

/** Every record type with its schema. */
export const recordSchemas = {
  settings,
  document,
  turn,
  speaker,
  participant,
  code,
  coding,
  identifier,
  place,
  memo,
  coder,
  receipt,
  profile,
  removal,
  copy,
  correction,
  passage,
  assessment,
} as const satisfies Record<RecordType, z.ZodType>

/** The record that a type names. */
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>
/** A record of any type. */
export type AnyRecord = { [T in RecordType]: RecordOf<T> }[RecordType]

/** A record that lies on a passage: it follows when the text changes. */
export type SpanRecord = RecordOf<'turn'> | RecordOf<'coding'> | RecordOf<'place'> | RecordOf<'passage'>

const spanTypes: ReadonlySet<RecordType> = new Set(['turn', 'coding', 'place', 'passage'])

/** Whether a record lies on a passage of a document. */
export function isSpanRecord(record: AnyRecord): record is SpanRecord {
  return spanTypes.has(typeOfId(record.id as Id<RecordType>))
}

/** A record of any type, checked against the schema that its id names. */
export const anyRecord: z.ZodType<AnyRecord> = z.unknown().transform((value, context) => recordFrom(value, context, []))

/** Records of any types. One check for all of them: a project has a hundred thousand, and each check has its cost. */
export const anyRecords: z.ZodType<readonly AnyRecord[]> = z
  .custom<readonly unknown[]>(Array.isArray)
  .transform((values, context) => values.map((value, index) => recordFrom(value, context, [index])))
  .readonly()

function recordFrom(value: unknown, context: z.RefinementCtx, path: readonly PropertyKey[]): AnyRecord {
  const id = (value as { id?: unknown } | null)?.id
  const type = typeof id === 'string' ? id.slice(0, id.indexOf(':')) : ''
  if (!Object.hasOwn(recordSchemas, type)) {
    context.addIssue({ code: 'custom', message: 'unknown record type', path: [...path] })
    return z.NEVER
  }
  const parsed = recordSchemas[type as RecordType].safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues)
    context.addIssue({ code: 'custom', message: issue.message, path: [...path, ...issue.path] })
  return z.NEVER
}
