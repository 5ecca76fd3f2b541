import { z } from 'zod'
import { language } from '../model/scalars'
import { command, query } from './call'

/** The input of a call that takes none. */
export const nothing = z.object({}).strict()
/** The output of a call that gives nothing back. */
export const done = z.object({}).readonly()

const lockAfterMinutes = z.int().min(0).max(240)

/** What the app remembers on this computer outside projects. Size in CSS pixels. */
export const preferences = z
  .object({
    language,
    theme: z.enum(['system', 'light', 'dark', 'contrast']),
    transcriptFont: z.enum(['serif', 'sans', 'legible']),
    transcriptSize: z.int().min(14).max(24),
    /** After so many minutes without use the window closes the project. 0: never. */
    lockAfterMinutes: lockAfterMinutes.default(15),
  })
  .readonly()

/** One line of the open/save dialog. */
export const fileEntry = z
  .object({
    name: z.string(),
    path: z.string(),
    kind: z.enum(['folder', 'file', 'project', 'name-list']),
    bytes: z.number(),
    modified: z.string(),
  })
  .readonly()

/** Calls that need no project. */
export const app = {
  'app.status': query(
    nothing,
    z.object({ version: z.string(), host: z.enum(['electron', 'browser', 'memory']), preferences }).readonly(),
  ),
  'app.prefer': command(
    z
      .object({
        language: language.optional(),
        theme: z.enum(['system', 'light', 'dark', 'contrast']).optional(),
        transcriptFont: z.enum(['serif', 'sans', 'legible']).optional(),
        transcriptSize: z.int().min(14).max(24).optional(),
        lockAfterMinutes: lockAfterMinutes.optional(),
      })
      .strict(),
    preferences,
  ),
  /** A folder's content for the host's own open/save dialog. Null: the home folder. */
  'file.list': query(
    z.object({ folder: z.string().nullable() }).strict(),
    z.object({ folder: z.string(), parent: z.string().nullable(), entries: z.array(fileEntry).readonly() }).readonly(),
  ),
  /** Reserves a one-time upload. The bytes follow outside the contract (`PUT /file/<upload>`, or the bridge). */
  'file.expect': command(
    z.object({ name: z.string().min(1).max(255), bytes: z.int().min(0) }).strict(),
    z.object({ upload: z.string() }).readonly(),
  ),
  'job.cancel': command(z.object({ job: z.string() }).strict(), done),
}
