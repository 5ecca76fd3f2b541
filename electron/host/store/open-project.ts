import { FaultError, type Fault } from '../../../core/contract/fault'
import type { OpenProject } from '../../../core/service/ports'
import type { Access } from '../vault/access'
import { seal, unsealWhole, type SealedPlace } from '../vault/seal'
import type { KdfCost } from '../vault/vault-header'
import { readAudit } from './audit'
import { backupContent } from './backup'
import { createBackupList, readBackup } from './backup-content'
import { writeBackupTo } from './backup-elsewhere'
import { createBackupKeeper, type BackupKeeper } from './backup-keeper'
import { asFaults } from './disk-fault'
import type { HeadFile } from './head'
import type { LoadedProject } from './load-project'
import type { Computer, ProjectLock } from './lock'
import type { ProjectFiles } from './project-files'
import type { ProjectWriter } from './project-writer'
import { rekeyProject } from './rekey'
import { sequential } from './sequential'
import { joinSource, readJoined, readSource, writeSource } from './sources'

/** What a project that is open for writing holds in its hands. `kdf`: today's cost of a passphrase. */
export type WritingHands = Readonly<{
  writer: ProjectWriter
  head: HeadFile
  lock: ProjectLock
  computer: Computer
  kdf: KdfCost
  access: Access
}>

/** The open project of the port. Without hands it is read-only. Takes the key over: it is zeroed at close. */
export function openedProject(
  files: ProjectFiles,
  loaded: LoadedProject,
  notices: readonly Fault[],
  hands: WritingHands | null,
): OpenProject {
  const queue = sequential()
  const keeper = hands === null ? null : createBackupKeeper(files, hands.writer, loaded.frames)
  let isOpen = true

  function reading<T>(work: () => Promise<T>): Promise<T> {
    return queue(() =>
      asFaults(() => {
        if (!isOpen) throw new FaultError('project.none-open')
        return work()
      }),
    )
  }
  function writing<T>(work: (hands: WritingHands, keeper: BackupKeeper) => Promise<T>): Promise<T> {
    return reading(async () => {
      if (hands === null || keeper === null) throw new FaultError('project.read-only')
      return work(hands, keeper)
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
    ...commandCalls({ writing }),
    putSource: (document, bytes) =>
      writing(({ writer }) => writeSource({ files, document, ...writer.generation() }, bytes)),
    joinSource: (document, bytes) =>
      writing(({ writer }) => joinSource({ files, document, ...writer.generation() }, bytes)),
    source: (document) => reading(() => readSource({ files, document })),
    joined: (document) => reading(() => readJoined({ files, document })),
    shells: () =>
      reading(async () => {
        const { audit } = hands === null ? loaded.generation : hands.writer.generation()
        return [...(await readAudit(files, audit)), ...pendingShells()]
      }),
    ...backupCalls(files, { reading, writing }),
    rekey: (passphrase, change) => writing((hands) => rekeyProject({ ...files, ...hands }, passphrase, change)),
    ...draftCalls(files),
    journalLength: () => pendingShells().length,
    close: () =>
      queue(async () => {
        if (!isOpen) return
        isOpen = false
        if (hands !== null && keeper !== null) await letGo(hands, keeper)
        files.key.fill(0)
      }),
  }
}

function draftCalls({ vault, key }: ProjectFiles): Pick<OpenProject, 'sealDrafts' | 'openDrafts'> {
  const place: SealedPlace = { vault, kind: 'draft', id: '', generation: 0 }
  return {
    sealDrafts: (bytes) => seal(key, place, 0, bytes),
    openDrafts: (sealed) => unsealWhole(key, place, Buffer.from(sealed)),
  }
}

type Doors = Readonly<{
  reading<T>(work: () => Promise<T>): Promise<T>
  writing<T>(work: (hands: WritingHands, keeper: BackupKeeper) => Promise<T>): Promise<T>
}>

function commandCalls({ writing }: Pick<Doors, 'writing'>): Pick<OpenProject, 'append' | 'compact' | 'barrier'> {
  return {
    append: (frame) =>
      writing(async ({ writer }, keeper) => {
        await writer.append(frame)
        await keeper.hasAppended(frame.shell.time)
      }),
    // What removes files waits for a backup that copies them.
    compact: (snapshot, changed) =>
      writing(async ({ writer }, keeper) => {
        await keeper.isIdle()
        await writer.compact(snapshot, changed)
      }),
    barrier: (snapshot, shell, forget) =>
      writing(async ({ writer }, keeper) => {
        await keeper.isIdle()
        await writer.barrier(snapshot, shell, forget)
        keeper.hasBackup()
      }),
  }
}

function backupCalls(
  files: ProjectFiles,
  { reading, writing }: Doors,
): Pick<OpenProject, 'backUp' | 'backUpTo' | 'backups' | 'readBackup'> {
  const backupList = createBackupList(files)
  return {
    backUp: () =>
      writing(async ({ computer }, keeper) => {
        const facts = await backupList.factsOf(await keeper.backUp(computer.now()))
        if (facts === null) throw new FaultError('disk.failed', { errno: 'EIO' })
        return facts
      }),
    backUpTo: (folder, name) =>
      writing(async ({ writer }, keeper) => {
        await keeper.isIdle()
        const content = await backupContent(files, writer.generation())
        return { path: await writeBackupTo(files, content, { folder, name }) }
      }),
    backups: () => reading(() => backupList.list()),
    readBackup: (id) => reading(() => readBackup(files, id)),
  }
}

/** Closing succeeds whatever the disk says: every command is durable already. */
async function letGo({ writer, head, lock, computer }: WritingHands, keeper: BackupKeeper): Promise<void> {
  await keeper.close(computer.now()).catch(() => undefined)
  await writer.close().catch(() => undefined)
  await head.sync()
  await head.close()
  await lock.release()
}
