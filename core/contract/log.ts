import { z } from 'zod'
import { anyId, idSchema } from '../model/ids'
import { isoDate, isoInstant, language, span } from '../model/scalars'
import { command, query } from './call'
import { reportOutcome } from './report'

/** What a line of the log is about; `decision`: the words of a decision memo. */
export const logKind = z.enum(['material', 'coding', 'anonymisation', 'memo', 'report', 'project', 'decision'])
export type LogKind = z.infer<typeof logKind>

/** Where a record stands, while it exists. */
const logTarget = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('passage'), document: idSchema('document'), span }),
    z.object({ kind: z.literal('document'), document: idSchema('document') }),
    z.object({ kind: z.literal('code'), code: idSchema('code') }),
    z.object({ kind: z.literal('participant'), participant: idSchema('participant') }),
    z.object({ kind: z.literal('memo'), memo: idSchema('memo') }),
    z.object({ kind: z.literal('file') }),
  ])
  .readonly()
export type LogTarget = z.infer<typeof logTarget>

/** One command of a line. `name`: what it was about, where that has a name. */
const logStep = z
  .object({ seq: z.int(), time: isoInstant, name: z.string(), record: anyId.nullable(), target: logTarget.nullable() })
  .readonly()
export type LogStep = z.infer<typeof logStep>

/** One line: a command, or several alike in a row by one person in one document. Newest step first. */
export const logLine = z
  .object({
    kind: logKind,
    /** In a language, as `Kodet 40 utdrag`. */
    text: z.string(),
    /** The document, code … that all of it was about; empty where there is none. */
    name: z.string(),
    /** Where the name is kept, as `document:…/title`; empty without a name. */
    nameOf: z.string(),
    coder: idSchema('coder').nullable(),
    from: isoInstant,
    to: isoInstant,
    target: logTarget.nullable(),
    /** The user's words of decision memos that were written with it. */
    words: z.array(z.object({ memo: idSchema('memo'), text: z.string() }).readonly()).readonly(),
    steps: z.array(logStep).readonly(),
  })
  .readonly()
export type LogLine = z.infer<typeof logLine>

/** On whose clock days begin and times are told: an IANA name, as `Europe/Oslo`. */
const timeZone = z.string().refine(isTimeZone).default('UTC')

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Which lines are wanted. Days are those of the time zone; both are included. */
export const logFilter = z
  .object({
    coder: idSchema('coder').nullable(),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    kinds: z.array(logKind).min(1).nullable(),
    /** Only what touched this record, or what lies on it. */
    record: anyId.nullable(),
  })
  .strict()
export type LogFilter = z.infer<typeof logFilter>

/** The log (*analyselogg*): who did what when. */
export const log = {
  /** The newest lines first, from the `skip`-th on. `intact`: the chain of hashes holds from the first command on. */
  'log.list': query(
    z
      .object({ filter: logFilter, language, timeZone, skip: z.int().min(0), limit: z.int().min(1).max(100_000) })
      .strict(),
    z
      .object({
        lines: z.array(logLine).readonly(),
        /** How many lines there are in all. */
        total: z.int(),
        commands: z.int(),
        intact: z.boolean(),
        brokenAt: z.int().nullable(),
      })
      .readonly(),
  ),
  /** The log as a Word file, through the final check. */
  'log.write': command(
    z.object({ filter: logFilter, language, timeZone, folder: z.string(), name: z.string().min(1).max(200) }).strict(),
    reportOutcome,
  ),
}
