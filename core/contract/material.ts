import { z } from 'zod'
import { coding } from '../model/coding'
import { document, documentKind } from '../model/document'
import { idSchema } from '../model/ids'
import { place } from '../model/place'
import { correction } from '../model/correction'
import { isoDate, language } from '../model/scalars'
import { speaker, speakerRole } from '../model/speaker'
import { turn } from '../model/turn'
import { draft } from '../import/draft'
import { readingAnswers } from '../import/reading-mend'
import { done, nothing } from './app'
import { command, query } from './call'

export { mendKey } from '../import/reading-mend'

/** Where a document comes from: a file that the user chose or dropped, or words typed here. */
export const fileSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string() }).strict(),
  z.object({ kind: z.literal('upload'), upload: z.string() }).strict(),
  /** Typed or pasted. `as`: what the writer says it is; only conversations are read for speakers. */
  /** The bytes that a document was read from, while the project holds them. */
  z.object({ kind: z.literal('text'), name: z.string().max(300), text: z.string(), as: documentKind }).strict(),
])

/** What may be read into a preview: also the bytes that a document was read from, while the project holds them. */
const importSource = z.discriminatedUnion('kind', [
  ...fileSource.options,
  z.object({ kind: z.literal('document'), document: idSchema('document') }).strict(),
])
export type ImportSource = z.infer<typeof importSource>

/** What may be mended: two spellings that look like one speaker, or a label that several people may speak under. */
const mendProposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), labels: z.array(z.string()).readonly(), into: z.string() }).readonly(),
  z.object({ kind: z.literal('several-people'), label: z.string() }).readonly(),
])
export type MendProposal = z.infer<typeof mendProposal>

/** One speaker as the preview proposes them. */
const previewSpeaker = z
  .object({
    label: z.string(),
    turns: z.int(),
    words: z.int(),
    role: speakerRole,
    /** Who speaks under the same name in a document that is not yet approved. */
    participant: idSchema('participant').nullable(),
    /** The document whose own file this is has the speaker: role and participant are that one's, and stay so. */
    isThere: z.boolean(),
  })
  .readonly()

/** A file understood but not stored. */
export const importPreview = z
  .object({
    preview: z.string(),
    fileName: z.string(),
    draft,
    words: z.int(),
    speakers: z.array(previewSpeaker).readonly(),
    /** Words of each turn, by index. */
    turnWords: z.array(z.int()).readonly(),
    mends: z.array(mendProposal).readonly(),
    /** A document with the same bytes that is already in the project and not yet approved. */
    sameAs: idSchema('document').nullable(),
    /** A document, not yet approved, that this is another version of: most of the words are the same, or it is its own file. */
    versionOf: idSchema('document').nullable(),
    /** It is the file of that document itself, read once more: it goes there or nowhere. */
    isReread: z.boolean(),
    /** Whether answers were taken over from the last file of the format. */
    isRemembered: z.boolean(),
    /** How the file was read. */
    answers: readingAnswers,
  })
  .readonly()
export type ImportPreview = z.infer<typeof importPreview>

/**
 * One speaker as the user mended them. `labels`: the file's labels that are this speaker, more than one where spellings are
 * merged; left out: `label` itself. `turns`: only these turns of those labels, by index in the preview's turns, where one label
 * stands for several people; left out: every turn of the labels that no other entry takes.
 */
const importSpeaker = z
  .object({
    label: z.string().min(1).max(300),
    labels: z.array(z.string()).min(1).optional(),
    turns: z.array(z.int().min(0)).optional(),
    role: speakerRole,
    /** Null: nobody of the study. `new`: a new participant; `newAs`: one that every entry with the same key shares. */
    participant: z.union([
      z.literal('new'),
      z.object({ newAs: z.string() }).strict(),
      idSchema('participant'),
      z.null(),
    ]),
  })
  .strict()
export type ImportSpeaker = z.infer<typeof importSpeaker>

/** A preview that goes into a document that is there. */
const intoDocument = z
  .object({ preview: z.string(), document: idSchema('document'), speakers: z.array(importSpeaker) })
  .strict()

/** One line of the list of documents. */
export const documentSummary = z
  .object({ document, words: z.int(), turns: z.int(), codings: z.int(), memos: z.int(), toDecide: z.int() })
  .readonly()
export type DocumentSummary = z.infer<typeof documentSummary>

/** All that the reading column draws. Turns rise by start; codings and places too. */
export const documentView = z
  .object({
    document,
    text: z.string(),
    turns: z.array(turn).readonly(),
    speakers: z.array(speaker).readonly(),
    codings: z.array(coding).readonly(),
    places: z.array(place).readonly(),
  })
  .readonly()
export type DocumentView = z.infer<typeof documentView>

/** Files in, documents and their speakers. */
export const material = {
  'import.preview': query(z.object({ source: importSource }).strict(), importPreview),
  'import.confirm': command(
    z
      .object({
        preview: z.string(),
        title: z.string().min(1).max(300),
        kind: documentKind,
        language,
        names: z.enum(['real', 'replaced', 'mixed']),
        /** Who speaks: together they cover every turn of the preview that has a label, each once. */
        speakers: z.array(importSpeaker),
        /** More files follow at once: what waits for a decision is not counted yet, and `toDecide` is 0. */
        isOneOfMany: z.boolean().optional(),
      })
      .strict(),
    documentSummary,
  ),
  /** Reads a previewed file once more, as the user has said. The preview keeps its id. Faults as `import.preview`. */
  'import.reread': query(z.object({ preview: z.string(), answers: readingAnswers }).strict(), importPreview),
  /**
   * Puts the previewed words in the place of a document's: codings and places go where their words are now, by position, by
   * the words themselves, by what stands around them. Codings whose words are gone are listed, and kept as memos about those
   * who said them. Speakers as at `import.confirm`; those that the document has by the same label stay as they are.
   * Closed answers that changed in a survey change with their participants, but for what a person has written otherwise. Faults:
   * `import.preview-gone`, `import.speaker-unknown`, `import.approved` for a document that is approved, `record.missing`.
   */
  'import.replace': command(
    intoDocument,
    z
      .object({
        kept: z.int().min(0),
        moved: z.int().min(0),
        unplaced: z.array(z.object({ code: z.string(), words: z.string() }).readonly()).readonly(),
        /** Who answered in the former version of a survey and not in this one, as they are called. They stay participants. */
        gone: z.array(z.string()).readonly(),
      })
      .readonly(),
  ),
  /**
   * Puts the messages of a previewed chat among the turns of a conversation, by time. Speakers as at `import.confirm`; those who
   * speak in the conversation under the same label are who they are there. Faults as `import.replace`.
   */
  'import.join': command(intoDocument, documentSummary),
  'import.discard': command(z.object({ preview: z.string() }).strict(), done),
  'document.list': query(nothing, z.array(documentSummary).readonly()),
  'document.view': query(z.object({ document: idSchema('document') }).strict(), documentView),
  'document.rename': command(
    z.object({ document: idSchema('document'), title: z.string().min(1).max(300) }).strict(),
    done,
  ),
  /** What a document is and its language; the language decides how it is searched for names. */
  'document.describe': command(
    z.object({ document: idSchema('document'), kind: documentKind, language }).strict(),
    done,
  ),
  /** Removes a document with its text, codings, places and the memos on them. Can be undone. */
  'document.remove': command(z.object({ document: idSchema('document') }).strict(), done),
  /** How far from the top a person has read. */
  'document.markRead': command(z.object({ document: idSchema('document'), turns: z.int().min(0) }).strict(), done),
  /**
   * Moves every original into the name list and erases it here, in every generation. A barrier: undo stops here. `unread`:
   * why it need not be read through here, kept as a decision memo on the document; refused for automatic transcripts
   * (`approval.not-read`).
   */
  'document.approve': command(
    z.object({ document: idSchema('document'), unread: z.string().trim().min(1).max(1000).optional() }).strict(),
    documentSummary,
  ),
  /**
   * Corrects the words of a turn, as after a participant's reading-through: codings follow. `was`: the words that the user saw.
   * Faults: `record.missing` where other words stand there now, `place.overlap` where a decided place would be cut.
   */
  'turn.correct': command(
    z
      .object({
        turn: idSchema('turn'),
        was: z.string(),
        text: z.string().min(1).max(100_000),
        by: z.enum(['participant', 'researcher']),
        on: isoDate,
      })
      .strict(),
    correction,
  ),
  /** Every correction, the latest first: a report counts them. */
  'correction.list': query(nothing, z.array(correction).readonly()),
  'speaker.assign': command(
    z
      .object({
        speaker: idSchema('speaker'),
        role: speakerRole,
        participant: z.union([z.literal('new'), idSchema('participant'), z.null()]),
      })
      .strict(),
    speaker,
  ),
  /**
   * Gives turns to another speaker of the document: one that is there, one for a participant (found or made), or nobody.
   * A speaker without turns left goes. Faults: `record.missing`.
   */
  'turn.assign': command(
    z
      .object({
        document: idSchema('document'),
        turns: z.array(idSchema('turn')).min(1),
        to: z.union([
          z.object({ speaker: idSchema('speaker') }).strict(),
          z.object({ participant: z.union([z.literal('new'), idSchema('participant')]) }).strict(),
          z.null(),
        ]),
      })
      .strict(),
    z.object({ speaker: speaker.nullable() }).readonly(),
  ),
}
