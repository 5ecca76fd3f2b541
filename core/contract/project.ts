import { z } from 'zod'
import { coder } from '../model/coder'
import { isoDate, isoInstant, language } from '../model/scalars'
import { method, participantWord, settings } from '../model/settings'
import { done, nothing } from './app'
import { command, query, secret } from './call'
import { fault } from './fault'

const passphrase = z.string().max(1000)

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
  /** Opens the copy of the sample study on this computer, made when there is none. `fresh` puts it back as it was. */
  'project.openSample': command(z.object({ fresh: z.boolean() }).strict(), projectStatus),
  'project.close': command(nothing, done),
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
  'history.undo': command(nothing, projectStatus),
  'history.redo': command(nothing, projectStatus),
  'history.list': query(
    z.object({ limit: z.int().min(1).max(1000) }).strict(),
    z.object({ entries: z.array(auditEntry).readonly(), intact: z.boolean() }).readonly(),
  ),
}
