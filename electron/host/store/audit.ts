import { z } from 'zod'
import { shell, type Shell } from '../../../core/history/frame'
import type { ProjectFiles } from './project-files'
import { readSnapshot, writeSnapshot } from './sealed-snapshot'

const segment = z.object({ format: z.literal(1), shells: z.array(shell).readonly() }).readonly()

/**
 * The audit trail outlives the payloads. At a compaction or barrier the shells of the journal's frames move to a segment
 * of their own, `audit.<n>`, before the journal may be removed. A segment is never rewritten: appending to one file would
 * mean rewriting its seal, and a crash then could take the whole trail; and a trail that is written once can be compared
 * with an older copy byte by byte.
 */
export async function writeAuditSegment(files: ProjectFiles, number: number, shells: readonly Shell[]): Promise<void> {
  await writeSnapshot(files, { kind: 'audit', id: '', generation: number }, { format: 1, shells })
}

/** The shells of the first `count` segments. One that is damaged is left out, which the chain of hashes shows. */
export async function readAudit(files: ProjectFiles, count: number): Promise<readonly Shell[]> {
  const shells: Shell[] = []
  for (let number = 1; number <= count; number += 1) {
    const found = await readSnapshot(files, { kind: 'audit', id: '', generation: number }, segment)
    shells.push(...(found?.shells ?? []))
  }
  return shells
}
