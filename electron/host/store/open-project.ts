import { FaultError, type Fault } from '../../../core/contract/fault'
import type { OpenProject } from '../../../core/service/ports'
import { readAudit } from './audit'
import { backupsOf, sweepBackups, writeBackup } from './backup'
import { asFaults } from './disk-fault'
import type { HeadFile } from './head'
import type { LoadedProject } from './load-project'
import type { Computer, ProjectLock } from './lock'
import type { ProjectFiles } from './project-files'
import type { ProjectWriter } from './project-writer'
import { sequential } from './sequential'
import { readSource, writeSource } from './sources'

/** What a project that is open for writing holds in its hands. */
export type WritingHands = Readonly<{ writer: ProjectWriter; head: HeadFile; lock: ProjectLock; computer: Computer }>

/** The open project of the port. Without hands it is read-only. Takes the key over: it is zeroed at close. */
export function openedProject(
  files: ProjectFiles,
  loaded: LoadedProject,
  notices: readonly Fault[],
  hands: WritingHands | null,
): OpenProject {
  const queue = sequential()
  let isOpen = true
  let commands = 0

  function reading<T>(work: () => Promise<T>): Promise<T> {
    return queue(() =>
      asFaults(() => {
        if (!isOpen) throw new FaultError('project.none-open')
        return work()
      }),
    )
  }
  function writing(work: (hands: WritingHands) => Promise<void>): Promise<void> {
    return reading(async () => {
      if (hands === null) throw new FaultError('project.read-only')
      await work(hands)
      commands += 1
    })
  }
  function pendingShells() {
    return hands === null ? loaded.frames.map((it) => it.shell) : hands.writer.pending()
  }

  return {
    path: files.folder,
    isReadOnly: hands === null,
    loaded: { snapshot: loaded.snapshot, frames: loaded.frames },
    notices,
    append: (frame) => writing(({ writer }) => writer.append(frame)),
    compact: (snapshot, changed) => writing(({ writer }) => writer.compact(snapshot, changed)),
    barrier: (snapshot, shell, forget) => writing(({ writer }) => writer.barrier(snapshot, shell, forget)),
    putSource: (document, bytes) =>
      writing(({ writer }) => writeSource(files, document, writer.generation().generation, bytes)),
    source: (document) => reading(() => readSource(files, document)),
    shells: () =>
      reading(async () => {
        const { audit } = hands === null ? loaded.generation : hands.writer.generation()
        return [...(await readAudit(files, audit)), ...pendingShells()]
      }),
    journalLength: () => pendingShells().length,
    close: () =>
      queue(async () => {
        if (!isOpen) return
        isOpen = false
        if (hands !== null) await letGo(files, hands, commands > 0)
        files.key.fill(0)
      }),
  }
}

/** Closing succeeds whatever the disk says: every command is durable already. */
async function letGo(files: ProjectFiles, { writer, head, lock, computer }: WritingHands, hasChanged: boolean) {
  if (hasChanged) await backUpDaily(files, writer, computer).catch(() => undefined)
  await writer.close().catch(() => undefined)
  await head.sync()
  await head.close()
  await lock.release()
}

async function backUpDaily(files: ProjectFiles, writer: ProjectWriter, computer: Computer): Promise<void> {
  const now = computer.now()
  const [newest] = await backupsOf(files)
  if (newest?.time.slice(0, 10) === now.slice(0, 10)) return
  await writeBackup(files, writer.generation(), now)
  await sweepBackups(files, writer.generation())
}
