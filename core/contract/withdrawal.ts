import { z } from 'zod'
import { anyId, idSchema } from '../model/ids'
import { memoKind } from '../model/memo'
import { removal, removalCounts } from '../model/removal'
import { isoInstant, span } from '../model/scalars'
import { nothing } from './app'
import { command, query } from './call'

/**
 * A reply of others to look at: it names the one who goes, stands in a coded sequence with what they said, or is coded and
 * follows on what they said.
 */
export const touchedPassage = z
  .object({
    document: idSchema('document'),
    documentTitle: z.string(),
    span,
    text: z.string(),
    why: z.enum(['named', 'sequence', 'answer']),
    codes: z.array(z.string()).readonly(),
  })
  .readonly()
export type TouchedPassage = z.infer<typeof touchedPassage>

/** A file or copy that the app cannot reach. `at`: when it was made. */
const unreachable = z.object({ kind: z.enum(['file', 'copy']), name: z.string(), at: isoInstant }).readonly()

/** What a removal for good does, told before. */
export const removalEffect = z
  .object({
    /** To be handed back as `expect`: the user has seen just this. */
    counts: removalCounts,
    /** Documents that go whole, and those that lose a part. */
    documents: z
      .array(
        z
          .object({
            document: idSchema('document'),
            title: z.string(),
            isWhole: z.boolean(),
            turns: z.int(),
            /** The imported file lies in the project, and is destroyed. */
            hasSource: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    /** Memos that name somebody or repeat their words, with what stands in them if they are kept. Memos about what goes are only counted. */
    memos: z
      .array(z.object({ memo: idSchema('memo'), kind: memoKind, text: z.string(), without: z.string() }).readonly())
      .readonly(),
    memosAbout: z.int(),
    /** Words of codes, titles, labels and saved reports that change. */
    words: z
      .array(z.object({ record: anyId, field: z.string(), before: z.string(), after: z.string() }).readonly())
      .readonly(),
    /** Codings that lose a part and stay with what others said. */
    trimmed: z.int(),
    touched: z.array(touchedPassage).readonly(),
    /** People named in the same documents whom nobody has been put to: any of them may be the one who goes. */
    mayBeCalled: z
      .array(
        z.object({ key: z.string(), forms: z.array(z.string()).readonly(), shown: z.string().nullable() }).readonly(),
      )
      .readonly(),
    unreachable: z.array(unreachable).readonly(),
    /** The list: `open` loses the entries at once, `closed` when it is opened next. */
    nameList: z.enum(['none', 'closed', 'open', 'deleted']),
  })
  .readonly()
export type RemovalEffect = z.infer<typeof removalEffect>

const outcome = z.object({ removal, touched: z.array(touchedPassage).readonly() }).readonly()

const person = {
  participant: idSchema('participant'),
  code: idSchema('code').nullable(),
  /** Keys of clusters that are this person too, as the user says: one that no label told of. */
  called: z.array(z.string()).max(100).optional(),
}
const passage = { document: idSchema('document'), span }
/** `expect`: the counts as told; `keep`: memos that stay, without the names and words. */
const told = { expect: removalCounts, keep: z.array(idSchema('memo')).max(10_000) }

/** Withdrawal and removal for good. Each command is a barrier: undo does not reach across, backups and imported files go. */
export const withdrawal = {
  /** `code` null: the participant with all that is theirs; else what they say under the code or any below it. */
  'participant.withdrawalEffect': query(z.object(person).strict(), removalEffect),
  /** Faults: `removal.changed` where something has changed since it was told, `record.missing`. */
  'participant.withdraw': command(z.object({ ...person, ...told }).strict(), outcome),
  'removal.effect': query(z.object(passage).strict(), removalEffect),
  /** Faults: `removal.changed`, `span.outside`, `coding.empty-span`. */
  'removal.remove': command(z.object({ ...passage, ...told }).strict(), outcome),
  /** The receipts, the latest first. */
  'removal.list': query(nothing, z.array(removal).readonly()),
}
