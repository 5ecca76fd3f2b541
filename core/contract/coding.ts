import { z } from 'zod'
import { code } from '../model/code'
import { coding as codingRecord, stance } from '../model/coding'
import { documentKind } from '../model/document'
import { idSchema } from '../model/ids'
import { colour, language, span } from '../model/scalars'
import { done, nothing } from './app'
import { command, query } from './call'

/** One row of the codebook, in the order of the tree. */
export const codebookRow = z
  .object({
    code,
    depth: z.int(),
    /** Codings on this code alone. */
    codings: z.int(),
    /** Distinct passages on this code or any below it. */
    segments: z.int(),
    /** Participants with a passage on this code or any below it. */
    participants: z.int(),
    /** Laid aside, itself or with a code above it: outside the counts of others. */
    isParked: z.boolean(),
    memos: z.int(),
  })
  .readonly()
export type CodebookRow = z.infer<typeof codebookRow>

const newCode = z
  .object({
    name: z.string().min(1).max(300),
    parent: idSchema('code').nullable(),
    /** The name is in the participants' own words. */
    isInVivo: z.boolean().optional(),
  })
  .strict()

/** What would go, or become one, if a code were removed or merged: the user is told before. */
const codeEffect = z
  .object({
    /** The code itself and all below it. */
    codes: z.int(),
    codings: z.int(),
    /** Of these codings, those that become one with another on the same passage. 0 when nothing is merged. */
    joined: z.int(),
    memos: z.int(),
  })
  .readonly()
export type CodeEffect = z.infer<typeof codeEffect>

/** A coded passage with its words, as the lists and the report show it. */
export const excerpt = z
  .object({
    coding: codingRecord,
    text: z.string(),
    documentTitle: z.string(),
    /** One part per speaker turn that the passage touches. `label` is the speaker's. */
    parts: z.array(z.object({ label: z.string().nullable(), counted: z.boolean(), span }).readonly()).readonly(),
  })
  .readonly()
export type Excerpt = z.infer<typeof excerpt>

/** One row of the frequency table: unit and base stand in the header. */
export const frequencyRow = z
  .object({
    code: idSchema('code'),
    depth: z.int(),
    name: z.string(),
    codings: z.int(),
    segments: z.int(),
    participants: z.int(),
    documents: z.int(),
  })
  .readonly()
/** Counts per code, with their total and base. */
export const frequencyTable = z
  .object({
    rows: z.array(frequencyRow).readonly(),
    total: z.object({ codings: z.int(), segments: z.int(), participants: z.int(), documents: z.int() }).readonly(),
    /** N: every participant of the study, also those without a coded passage. */
    base: z.object({ participants: z.int(), documents: z.int() }).readonly(),
  })
  .readonly()
export type FrequencyTable = z.infer<typeof frequencyTable>

/** Passages of each code in each source, codes counted with all below them. A passage lies in one source: rows add up. */
const sourceTable = z
  .object({
    sources: z
      .array(
        z
          .object({
            document: idSchema('document'),
            kind: documentKind,
            /** Among those of its kind; null: it is the only one. */
            number: z.int().nullable(),
            /** The pseudonym of the only participant who speaks in it. */
            voice: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** One number for each source, in their order, and the sum. */
    rows: z
      .array(
        z
          .object({
            code: idSchema('code'),
            depth: z.int(),
            name: z.string(),
            segments: z.array(z.int()).readonly(),
            sum: z.int(),
          })
          .readonly(),
      )
      .readonly(),
    total: z.object({ segments: z.array(z.int()).readonly(), sum: z.int() }).readonly(),
  })
  .readonly()
export type SourceTable = z.infer<typeof sourceTable>

/** The codebook, the codings and their counts. */
export const coding = {
  'codebook.list': query(nothing, z.array(codebookRow).readonly()),
  'codebook.add': command(newCode, code),
  'codebook.update': command(
    z
      .object({
        code: idSchema('code'),
        name: z.string().min(1).max(300).optional(),
        colour: colour.optional(),
        definition: z.string().max(4000).optional(),
        use: z.string().max(4000).optional(),
        notUse: z.string().max(4000).optional(),
        example: z.string().max(4000).optional(),
        names: z.partialRecord(language, z.string().max(300)).optional(),
      })
      .strict(),
    code,
  ),
  /** Moves a code with all below it. `index` counts among the new siblings, 0 first. */
  'codebook.move': command(
    z.object({ code: idSchema('code'), parent: idSchema('code').nullable(), index: z.int().min(0) }).strict(),
    done,
  ),
  /** What removing a code with all below it does, or (with `into`) what merging it into another does to its own codings. */
  'codebook.effect': query(
    z.object({ code: idSchema('code'), into: idSchema('code').nullable() }).strict(),
    codeEffect,
  ),
  /** Merges a code into another, in one step: codings, children and memos go along. `expect`: its codings, as told. */
  'codebook.merge': command(
    z.object({ from: idSchema('code'), into: idSchema('code'), expect: z.int().min(0) }).strict(),
    code,
  ),
  /** Lays a code aside with all below it, or takes it up again. `reason`, if any, becomes a decision memo on it. */
  'codebook.park': command(
    z.object({ code: idSchema('code'), isParked: z.boolean(), reason: z.string().max(4000) }).strict(),
    code,
  ),
  /** Removes a code, all below it and their codings. `expect`: how many codings go, as the user was told. */
  'codebook.remove': command(z.object({ code: idSchema('code'), expect: z.int().min(0) }).strict(), done),
  /** Codes a passage with a code that is there or is made by the same command. */
  'coding.add': command(
    z
      .object({
        document: idSchema('document'),
        span,
        code: z.union([idSchema('code'), newCode]),
      })
      .strict(),
    z.object({ coding: codingRecord, code }).readonly(),
  ),
  /** Changes what a coding covers, its code, how it stands to the code, or whether it is marked for use. */
  'coding.update': command(
    z
      .object({
        coding: idSchema('coding'),
        span: span.optional(),
        /** Another code, that is there or is made by the same command. */
        code: z.union([idSchema('code'), newCode]).optional(),
        stance: stance.nullable().optional(),
        markedForUse: z.boolean().optional(),
      })
      .strict(),
    codingRecord,
  ),
  'coding.remove': command(z.object({ coding: idSchema('coding') }).strict(), done),
  /** Null: every coded passage. */
  'coding.excerpts': query(z.object({ code: idSchema('code').nullable() }).strict(), z.array(excerpt).readonly()),
  'analysis.frequency': query(nothing, frequencyTable),
  'analysis.bySource': query(nothing, sourceTable),
}
