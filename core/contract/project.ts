import { z } from 'zod'
import { coder } from '../model/coder'
import { recordTypes } from '../model/ids'
import { isoDate, isoInstant, language } from '../model/scalars'
import { method, participantWord, settings } from '../model/settings'
import { done, nothing } from './app'
import { command, query, secret } from './call'
import { fault } from './fault'

const passphrase = z.string().max(1000)

/** Text by field. */
const drafts = z.record(z.string().max(200), z.string().max(5_000_000)).readonly()

/** What the frame of the window shows of the open project. */
export const projectStatus = z
  .object({
    path: z.string(),
    settings,
    coder,
    coders: z.array(coder).readonly(),
    isReadOnly: z.boolean(),
    isSample: z.boolean(),
    seq: z.int(),
    /** Clusters that wait for a decision, in all documents. */
    toDecide: z.int(),
    nameList: z.enum(['none', 'closed', 'open', 'deleted']),
    /** The name list's path, where it was last seen on this computer. */
    nameListPath: z.string().nullable(),
    /** The command that undo would take back, as its contract name. */
    undo: z.string().nullable(),
    redo: z.string().nullable(),
    notices: z.array(fault).readonly(),
  })
  .readonly()
export type ProjectStatus = z.infer<typeof projectStatus>

/** One line of the audit trail. */
const auditEntry = z
  .object({
    seq: z.int(),
    time: isoInstant,
    coder: z.string(),
    command: z.string(),
    records: z.int(),
    of: z.int().nullable(),
  })
  .readonly()

/** A backup in the project's own folder, and how many commands have come since. */
const backup = z
  .object({
    id: z.string(),
    time: isoInstant,
    documents: z.int(),
    codings: z.int(),
    commandsSince: z.int(),
  })
  .readonly()

/** How many records of a type come back, go, and become as they were, when a backup is restored. */
const typeDifference = z
  .object({ type: z.enum(recordTypes), back: z.int(), gone: z.int(), changed: z.int() })
  .readonly()

/** The project as a whole, its name list, who codes, and its history. */
export const project = {
  'project.status': query(nothing, projectStatus.nullable()),
  'project.create': secret(
    z
      .object({
        folder: z.string(),
        name: z.string().min(1).max(120),
        passphrase,
        coder: z.object({ name: z.string().max(120), initials: z.string().min(1).max(4) }).strict(),
        language,
      })
      .strict(),
    z.object({ status: projectStatus, recoveryCode: z.string() }).readonly(),
  ),
  'project.open': secret(
    z.object({ path: z.string(), passphrase, acceptDamage: z.boolean().optional() }).strict(),
    projectStatus,
  ),
  'project.recover': secret(
    z.object({ path: z.string(), recoveryCode: z.string().max(200), passphrase }).strict(),
    projectStatus,
  ),
  /** How the project at a path is entered on this computer: how long wrong tries hold back the next, and whether it opens without its password. */
  'project.entry': query(
    z.object({ path: z.string() }).strict(),
    z.object({ waitSeconds: z.int(), withoutPassword: z.enum(['on', 'off', 'absent', 'unprotected']) }).readonly(),
  ),
  /** By the system's keychain. Fault `keychain.not-kept`: it takes the password. */
  'project.openKept': secret(
    z.object({ path: z.string(), acceptDamage: z.boolean().optional() }).strict(),
    projectStatus,
  ),
  /** Lets the open project open without its password for whoever is logged in on this computer. */
  'project.keepKey': secret(z.object({ passphrase }).strict(), done),
  'project.forgetKey': command(nothing, done),
  /** Opens the copy of the sample study on this computer, made when there is none. `fresh` puts it back as it was. */
  'project.openSample': command(z.object({ fresh: z.boolean() }).strict(), projectStatus),
  /** `drafts`: what is being written and not yet kept, by field, for whoever opens the project again in this run of the app. */
  'project.close': command(z.object({ drafts: drafts.optional() }).strict(), done),
  /** What was being written when the project was closed; it is given once. None when the project has changed since. */
  'project.drafts': command(nothing, z.object({ drafts }).readonly()),
  /** The old passphrase is asked for though the project is open. `newPassphrase` null: it stays. The code is '' when it stays. */
  'project.changePassphrase': secret(
    z.object({ passphrase, newPassphrase: passphrase.nullable(), isRecoveryRenewed: z.boolean() }).strict(),
    z.object({ recoveryCode: z.string() }).readonly(),
  ),
  /** Newest first. */
  'project.backups': query(nothing, z.array(backup).readonly()),
  /**
   * Makes a backup now. With a folder: a copy of the project there, which no barrier reaches, asked for as `copy.raw` is: with
   * a reason, and fault `name-list.closed` while there is a list and it is closed. Gives its path.
   */
  'project.backup': command(
    z.union([
      z.object({ folder: z.null() }).strict(),
      z.object({ folder: z.string(), reason: z.string().trim().min(1).max(1000) }).strict(),
    ]),
    z.object({ path: z.string().nullable() }).readonly(),
  ),
  'project.previewRestore': query(
    z.object({ backup: z.string() }).strict(),
    z.object({ differences: z.array(typeDifference).readonly() }).readonly(),
  ),
  /** Puts the material and the analysis back as in the backup, by a command that undo takes back. A backup of now is made first. */
  'project.restore': command(z.object({ backup: z.string() }).strict(), projectStatus),
  'project.configure': command(
    z
      .object({
        title: z.string().min(1).max(200).optional(),
        method: method.optional(),
        participantWord: participantWord.optional(),
        maskToken: z.string().min(1).max(20).optional(),
        reportLanguage: language.optional(),
        endDate: isoDate.nullable().optional(),
        approvalReference: z.string().max(200).optional(),
      })
      .strict(),
    projectStatus,
  ),
  /** Sets who codes from now on: an earlier coder with the same initials, or a new one. */
  'coder.set': command(
    z.object({ name: z.string().max(120), initials: z.string().min(1).max(4) }).strict(),
    projectStatus,
  ),
  'nameList.create': secret(z.object({ path: z.string(), passphrase }).strict(), projectStatus),
  /** Path null: where it was last seen. */
  'nameList.open': secret(z.object({ path: z.string().nullable(), passphrase }).strict(), projectStatus),
  'nameList.close': command(nothing, projectStatus),
  'nameList.changePassphrase': secret(z.object({ passphrase, newPassphrase: passphrase }).strict(), done),
  /**
   * Deletes the name list's file and remembers the day: a barrier. Open, or its file gone already. Faults:
   * `name-list.closed`, `name-list.needed` {count} while a document is not approved.
   */
  'nameList.delete': command(nothing, projectStatus),
  'history.undo': command(nothing, projectStatus),
  'history.redo': command(nothing, projectStatus),
  'history.list': query(
    z.object({ limit: z.int().min(1).max(1000) }).strict(),
    z.object({ entries: z.array(auditEntry).readonly(), intact: z.boolean() }).readonly(),
  ),
}
