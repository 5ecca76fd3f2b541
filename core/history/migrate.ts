import { z } from 'zod'
import { faultOf, type Result } from '../contract/fault'
import { frame, type Frame } from './frame'
import { toFormat2 } from './migrations/format-2'
import { toFormat3 } from './migrations/format-3'
import { toFormat4 } from './migrations/format-4'
import { toFormat5 } from './migrations/format-5'
import { toFormat6 } from './migrations/format-6'
import type { Migration } from './migrations/migration'
import { documentSnapshot, formatVersion, restSnapshot, type Snapshot } from './snapshot'

/** Every step from format 1 on, in order. */
const migrations: readonly Migration[] = [toFormat2, toFormat3, toFormat4, toFormat5, toFormat6]

checkMigrations(migrations, formatVersion)

/** Throws unless the steps lead from format 1 to `newest`, one format at a time. */
export function checkMigrations(steps: readonly Migration[], newest: number): void {
  const isChain = steps.length === newest - 1 && steps.every((it, index) => it.to === index + 2)
  if (!isChain) throw new Error(`The migrations do not lead from format 1 to ${newest} one by one`)
}

/** The raw data after every step that leads on from `format`. */
export function migrateBy(
  steps: readonly Migration[],
  format: number,
  of: Readonly<{ kind: 'snapshot' | 'frame'; raw: unknown }>,
): unknown {
  return steps.filter((it) => it.to > format).reduce((raw, step) => step[of.kind](raw), of.raw)
}

const rawSnapshot = z.object({ rest: z.object({ format: z.int().min(1) }) })
const snapshot = z.object({ rest: restSnapshot, documents: z.array(documentSnapshot).readonly() }).readonly()

/**
 * A snapshot of any format up to today's, as today's. Who stores it again must then write every document, because a
 * document's part bears no format of its own. Faults: `project.newer-format` {format}; `project.damaged`.
 */
export function migrateSnapshot(raw: unknown): Result<Snapshot> {
  const head = rawSnapshot.safeParse(raw)
  if (!head.success) return { ok: false, fault: faultOf('project.damaged') }
  return migrated(snapshot, head.data.rest.format, { kind: 'snapshot', raw })
}

/** A journal's entry that was written in `format`, as today's. Faults as `migrateSnapshot`. */
export function migrateFrame(raw: unknown, format: number): Result<Frame> {
  return migrated(frame, format, { kind: 'frame', raw })
}

function migrated<T>(
  schema: z.ZodType<T>,
  format: number,
  of: Readonly<{ kind: 'snapshot' | 'frame'; raw: unknown }>,
): Result<T> {
  if (format > formatVersion) return { ok: false, fault: faultOf('project.newer-format', { format }) }
  const parsed = schema.safeParse(migrateBy(migrations, format, of))
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: faultOf('project.damaged') }
}
