import { z } from 'zod'
import { anyId, idSchema } from '../model/ids'
import { memoKind } from '../model/memo'
import { removal, removalCounts, touchedWhy } from '../model/removal'
import { isoInstant, span } from '../model/scalars'
import { done, nothing } from './app'
import { command, query } from './call'

/** Which passage it is: the turn, or the first of the codings on it. */
const passageId = z.union([idSchema('turn'), idSchema('coding')])

/**
 * A reply of others to look at: it names the one who goes, stands in a coded sequence with what they said, or is coded and
 * follows on what they said.
 */
export const touchedPassage = z
  .object({
    id: passageId,
    document: idSchema('document'),
    documentTitle: z.string(),
    span,
    text: z.string(),
    why: touchedWhy,
    codes: z.array(z.string()).readonly(),
    /** Somebody has looked at it since. */
    isSeen: z.boolean(),
  })
  .readonly()
export type TouchedPassage = z.infer<typeof touchedPassage>

/** A file or copy that the app cannot reach. `at`: when it was made. */
const unreachable = z.object({ kind: z.enum(['file', 'copy']), name: z.string(), at: isoInstant }).readonly()

/**
 * A person named in the same documents whom nobody has been put to. `because`: why the app takes them for the one who goes;
 * they say so in a turn of theirs, or are called what the participant is called in the study or in the open name list.
 */
const mayBeCalled = z
  .object({
    key: z.string(),
    forms: z.array(z.string()).readonly(),
    /** What stands for them, where it is a pseudonym. */
    shown: z.string().nullable(),
    because: z.enum(['introduces', 'label', 'listed']).nullable(),
    /** Told of here as the one who goes. */
    isCalled: z.boolean(),
  })
  .readonly()

/** What a removal for good does, told before. */
export const removalEffect = z
  .object({
    /** To be handed back as `expect`: the user has seen just this. It tells every word and record that the removal reaches. */
    digest: z.string(),
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
            /** Turns that lose a part. */
            parts: z.int(),
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
    /**
     * The people named in the documents in which the participant speaks, of whom no label told whose name it is: a turn may
     * bear the name of a room, and a person answer to a first name. Any of them may be the one who goes, whose name would stay
     * in what others say. Who is asked knows; those with a reason come first and are taken for them until the user says no.
     */
    mayBeCalled: z.array(mayBeCalled).readonly(),
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
  /** Keys of clusters that are this person too, as the user says. Left out: those for which there is a reason. */
  called: z.array(z.string()).max(100).optional(),
}
const passage = { document: idSchema('document'), span }
/** `expect`: the digest of what was told; `keep`: memos that stay, without the names and words. */
const told = { expect: z.string().max(100), keep: z.array(idSchema('memo')).max(10_000) }

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
  /** What a removal touched, where it stands now; what is gone since is left out. Fault: `record.missing`. */
  'removal.touched': query(z.object({ removal: idSchema('removal') }).strict(), z.array(touchedPassage).readonly()),
  /** Says that somebody has looked at a passage that a removal touched, or has not. Fault: `record.missing`. */
  'removal.see': command(
    z.object({ removal: idSchema('removal'), passage: passageId, isSeen: z.boolean() }).strict(),
    done,
  ),
}
