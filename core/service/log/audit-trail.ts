import type { Shell } from '../../history/frame'
import { verifyShells } from '../../history/journal-entry'
import type { ProjectSession } from '../app-session'

/** The shells of every command with what the chain of hashes says of them. */
export type AuditTrail = Readonly<{ seq: number; shells: readonly Shell[]; intact: boolean; brokenAt: number | null }>

const trails = new WeakMap<ProjectSession, AuditTrail>()

/** The audit trail, read and verified once until the next command: long ones are looked through with many filters. */
export async function auditTrail(project: ProjectSession): Promise<AuditTrail> {
  const known = trails.get(project)
  const { seq } = project.history
  if (known?.seq === seq) return known
  const shells = await project.store.shells()
  const trail = { seq, shells, ...verifyShells(shells) }
  if (project.history.seq === seq) trails.set(project, trail)
  return trail
}
