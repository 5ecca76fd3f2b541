import type { Frame } from '../../../core/history/frame'
import type { IsoInstant } from '../../../core/model/scalars'
import { backupContent, pruneBackups, writeBackup, type Backup, type BackupContent } from './backup'
import { isBackupDue, nothingUnsaved, withCommand } from './backup-age'
import type { ProjectFiles } from './project-files'
import type { ProjectWriter } from './project-writer'

/** Sees to it that there is a backup of what was done. Its calls may not overlap with each other or with appending. */
export type BackupKeeper = Readonly<{
  /** Tells of a command, at its time; begins a backup beside the work when it is time for one. */
  hasAppended(time: IsoInstant): Promise<void>
  /** A barrier has made its own. */
  hasBackup(): void
  /** No backup is being copied when it resolves. */
  isIdle(): Promise<void>
  backUp(time: IsoInstant): Promise<Backup>
  /** A last backup of what none holds yet. */
  close(time: IsoInstant): Promise<void>
}>

/** `found`: the commands that opening found in the journal, which a session that was killed has not backed up. */
export function createBackupKeeper(files: ProjectFiles, writer: ProjectWriter, found: readonly Frame[]): BackupKeeper {
  let unsaved = found.reduce((sum, { shell }) => withCommand(sum, Date.parse(shell.time)), nothingUnsaved)
  let underWay: Promise<unknown> = Promise.resolve()

  async function copy(content: BackupContent, time: IsoInstant): Promise<Backup> {
    const backup = await writeBackup(files, content, time)
    await pruneBackups(files, Date.parse(time))
    return backup
  }
  async function isIdle(): Promise<void> {
    await underWay
  }
  /** What it holds is read at once; the rest is copied while the work goes on. A disk that fails here is tried again later. */
  async function begin(time: IsoInstant): Promise<void> {
    await isIdle()
    const content = await backupContent(files, writer.generation())
    unsaved = nothingUnsaved
    underWay = copy(content, time).catch(() => undefined)
  }
  async function backUp(time: IsoInstant): Promise<Backup> {
    await isIdle()
    const backup = await copy(await backupContent(files, writer.generation()), time)
    unsaved = nothingUnsaved
    return backup
  }
  return {
    async hasAppended(time) {
      unsaved = withCommand(unsaved, Date.parse(time))
      if (isBackupDue(unsaved, Date.parse(time))) await begin(time).catch(() => undefined)
    },
    hasBackup() {
      unsaved = nothingUnsaved
    },
    isIdle,
    backUp,
    async close(time) {
      await isIdle()
      if (unsaved.commands > 0) await backUp(time)
    },
  }
}
