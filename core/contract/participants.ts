import { z } from 'zod'
import { idSchema } from '../model/ids'
import { participant } from '../model/participant'
import { nothing } from './app'
import { command, query } from './call'
import { fileSource } from './material'

const label = z.string().trim().min(1).max(120)
const attributeName = z.string().trim().min(1).max(80)

/** What a column of a table of participants holds. All but `plain` never become attributes. */
export const columnKind = z.enum(['name', 'phone', 'email', 'national-id', 'address', 'plain'])
export type ColumnKind = z.infer<typeof columnKind>

/** A table of participants understood but not stored. */
export const participantTable = z
  .object({
    table: z.string(),
    columns: z
      .array(
        z
          .object({
            name: z.string(),
            kind: columnKind,
            /** How many rows have something there, and the first few of them. */
            filled: z.int(),
            examples: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** The column by which rows are recognised; null: every row is a new participant. */
    key: z.int().nullable(),
    /** For each row what it is recognised by, and who it is; null: nobody yet, it becomes a new participant. */
    rows: z
      .array(z.object({ name: z.string(), participant: idSchema('participant').nullable() }).readonly())
      .readonly(),
  })
  .readonly()
export type ParticipantTable = z.infer<typeof participantTable>

/** What a table gave: how many were known and new, and what became of the columns that are no attributes. */
const tableOutcome = z
  .object({
    updated: z.int(),
    added: z.int(),
    inNameList: z.array(z.string()).readonly(),
    leftOut: z.array(z.string()).readonly(),
  })
  .readonly()

/** Participants, their attributes as columns, and tables of them. */
export const participants = {
  'participant.list': query(nothing, z.array(participant).readonly()),
  /** In which documents each participant speaks, themselves or by an interpreter, and in how many turns. */
  'participant.voices': query(
    nothing,
    z
      .array(
        z.object({ participant: idSchema('participant'), document: idSchema('document'), turns: z.int() }).readonly(),
      )
      .readonly(),
  ),
  /** Faults: `decision.collides` where somebody has the label. */
  'participant.add': command(z.object({ label }).strict(), participant),
  'participant.update': command(
    z
      .object({
        participant: idSchema('participant'),
        label: label.optional(),
        attributes: z.record(z.string(), z.string()).optional(),
        isCounted: z.boolean().optional(),
        consent: participant.unwrap().shape.consent.optional(),
      })
      .strict(),
    participant,
  ),
  /** Adds, renames or removes an attribute on every participant at once. Faults: `attribute.exists`, `record.missing`. */
  'participant.column': command(
    z.discriminatedUnion('change', [
      z.object({ change: z.literal('add'), name: attributeName }).strict(),
      z.object({ change: z.literal('rename'), name: z.string(), to: attributeName }).strict(),
      z.object({ change: z.literal('remove'), name: z.string() }).strict(),
    ]),
    z.array(participant).readonly(),
  ),
  /** Reads a table of participants (`;`, `,` or tab); nothing is stored. */
  'participant.readTable': query(z.object({ source: fileSource }).strict(), participantTable),
  /**
   * Takes the plain columns named by `attributes` (by place) into the participants. Columns that identify go to the open name
   * list, or are left out. Faults: `import.preview-gone`.
   */
  'participant.importTable': command(
    z.object({ table: z.string(), attributes: z.array(z.int().min(0)) }).strict(),
    tableOutcome,
  ),
}
