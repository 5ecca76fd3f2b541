import { faultOf, type Fault } from '../../../core/contract/fault'
import { readAudit } from './audit'
import type { Head } from './head'
import type { LoadedProject } from './load-project'
import type { ProjectFiles } from './project-files'

/**
 * Compares the project with what this computer remembers of it. `project.rolled-back {missingCommands}`: it ends before
 * the remembered command, or (0 missing) it is of that length but its history is another one.
 */
export async function rollbackNotice(files: ProjectFiles, loaded: LoadedProject, head: Head): Promise<Fault | null> {
  const missingCommands = head.seq - loaded.last.seq
  if (missingCommands > 0) return faultOf('project.rolled-back', { missingCommands })
  const hash = await hashAfter(files, loaded, head.seq)
  return hash === null || hash === head.hash ? null : faultOf('project.rolled-back', { missingCommands: 0 })
}

/** The hash of the command's shell: it stands in the shell that follows. Null when the trail does not tell. */
async function hashAfter(files: ProjectFiles, loaded: LoadedProject, seq: number): Promise<string | null> {
  if (seq === loaded.last.seq) return loaded.last.hash
  if (seq === loaded.snapshot.rest.seq) return loaded.snapshot.rest.hash
  const next = loaded.frames.find((it) => it.shell.seq === seq + 1)?.shell
  if (next !== undefined) return next.prevHash
  const trail = await readAudit(files, loaded.generation.audit)
  return trail.find((it) => it.seq === seq + 1)?.prevHash ?? null
}
