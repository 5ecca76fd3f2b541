import { z } from 'zod'
import { finding } from '../anonymise/gate/verdict'
import { copy, copyKind } from '../model/copy'
import { idSchema } from '../model/ids'
import { erasure, isoDate, isoInstant, language } from '../model/scalars'
import { done, nothing } from './app'
import { command, query, secret } from './call'

const passphrase = z.string().max(1000)
const reason = z.string().trim().min(1).max(1000)
const name = z.string().min(1).max(200)

/** A file or a copy that has left the app: a receipt's or a copy's, listed together. */
export const fileOut = z
  .object({
    /** It stands in the file or copy too. */
    id: z.union([idSchema('receipt'), idSchema('copy')]),
    kind: z.union([copyKind, z.literal('file')]),
    at: isoInstant,
    coder: idSchema('coder'),
    name: z.string(),
    documents: z.array(idSchema('document')).readonly(),
    /** Documents whose originals it holds. */
    originals: z.array(idSchema('document')).readonly(),
    /** Those of them that have been approved since: the copy has what the project has not any more. */
    approvedSince: z.array(idSchema('document')).readonly(),
    /** Whose access it is. */
    participant: idSchema('participant').nullable(),
    /** Empty for files that have passed the final check. */
    reason: z.string(),
    /** Somebody has said that it is deleted. */
    erased: erasure.nullable(),
  })
  .readonly()
export type FileOut = z.infer<typeof fileOut>

const refused = z.object({ outcome: z.literal('refused'), findings: z.array(finding).readonly() }).readonly()

/** The copies that leave, and the list of all that has left. */
export const copies = {
  /** Every file and copy that has left, the latest first. */
  'copy.list': query(nothing, z.array(fileOut).readonly()),
  /** Those of them that hold anything of the documents, and that nobody has said are deleted. */
  'copy.holding': query(z.object({ documents: z.array(idSchema('document')) }).strict(), z.array(fileOut).readonly()),
  /** A person's word that a file or copy is deleted; null takes it back. */
  'copy.markErased': command(
    z.object({ file: z.union([idSchema('receipt'), idSchema('copy')]), on: isoDate.nullable() }).strict(),
    done,
  ),
  /**
   * A project for a second coder: approved documents and the codebook, with a password and a data key of its own. No
   * original, no memo, no attribute, no step to undo. Everything in it goes through the final check first. `documents`
   * null: all that are approved. Faults: `gate.not-approved`, `export.nothing`, `project.exists`, `vault.weak-passphrase`.
   */
  'copy.forCoder': secret(
    z
      .object({
        folder: z.string(),
        name,
        passphrase,
        documents: z.array(idSchema('document')).min(1).nullable(),
        withCodings: z.boolean(),
      })
      .strict(),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('written'), path: z.string(), copy }).readonly(),
      refused,
    ]),
  ),
  /**
   * The whole project, sealed, with a password of its own: texts, imported files, log; no steps to undo, and not the name
   * list. Faults: `name-list.closed` while there is a list, `project.exists`, `vault.weak-passphrase`.
   */
  'copy.raw': secret(
    z.object({ folder: z.string(), name, passphrase, reason }).strict(),
    z.object({ path: z.string(), copy }).readonly(),
  ),
  /**
   * All that is held about one participant, as a Word file in a sealed archive whose password the app makes and gives once.
   * Everybody else's names are replaced. Faults: `name-list.closed` while there is a list, `record.missing`.
   */
  'participant.access': secret(
    z.object({ participant: idSchema('participant'), folder: z.string(), name, reason, language }).strict(),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('written'), path: z.string(), password: z.string(), copy }).readonly(),
      refused,
    ]),
  ),
}
