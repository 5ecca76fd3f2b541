import { join } from 'node:path'
import { faultOf, type Fault } from '../../../core/contract/fault'
import type { OpenProject } from '../../../core/service/ports'
import type { Access } from '../vault/access'
import type { DataKey } from '../vault/data-key'
import type { KdfCost, VaultHeader } from '../vault/vault-header'
import { faultFrom } from './disk-fault'
import type { FileSystem } from './file-system'
import { openHead, readHead, type Head } from './head'
import { continueJournal, journalStart } from './journal'
import { loadProject, type LoadedProject } from './load-project'
import { takeLock, type Computer, type ProjectLock } from './lock'
import { openedProject, type WritingHands } from './open-project'
import { ensureFolder, fixedNames, pathOf, placeOf, type GenerationFile, type ProjectFiles } from './project-files'
import { writeProjectHeader, type FoundHeader } from './project-header'
import { createProjectWriter } from './project-writer'
import { repairProject } from './repair'
import { rollbackNotice } from './rollback'
import { sweep } from './sweep'
import { syncServiceOf } from './synced-folder'

export type OpenOptions = Readonly<{ acceptDamage?: boolean; readOnly?: boolean }>

/** A project's header as it was found, and the key that it gave. `raised`: the header at a cost that has risen since. */
export type Unlocked = FoundHeader & Readonly<{ key: DataKey; raised?: () => Promise<VaultHeader | null> }>

type Surroundings = Readonly<{
  file: FileSystem
  appData: string
  computer: Computer
  kdf: KdfCost
  access: Access
}>

/** Opens an unlocked project: lock, read, compare with the head, mend what a crash left. Zeroes the key if it fails. */
export async function openUnlocked(
  around: Surroundings,
  folder: string,
  unlocked: Unlocked,
  how: OpenOptions,
): Promise<OpenProject> {
  const { header, key } = unlocked
  const files: ProjectFiles = { file: around.file, folder, vault: header.vault, key }
  const notices: Fault[] = []
  const service = syncServiceOf(folder)
  if (service !== null) notices.push(faultOf('project.synced-folder', { name: service }))
  let lock: ProjectLock | null = null
  try {
    if (how.readOnly !== true) lock = await lockOrNotice(around, folder, notices)
    const head = await readHead(around.file, around.appData, header.vault)
    const loaded = await loadProject(files, head)
    notices.push(...(await foundNotices(files, loaded, head, unlocked)))
    const isOlder = await around.access.headers.isOlder(folder, header)
    if (isOlder) notices.push(faultOf('project.older-password'))
    else await around.access.headers.see(folder, header)
    if (lock !== null && (loaded.journalEnd !== null || how.acceptDamage === true)) {
      await settleHeader(around, folder, unlocked)
      return await openForWriting({ ...around, files, lock, head, how }, loaded, notices)
    }
    await lock?.release()
    return openedProject(files, loaded, notices, null)
  } catch (error) {
    await lock?.release()
    key.fill(0)
    throw error
  }
}

/** Keeps the header twice and at today's cost. A cost that cannot be written now is raised another time. */
async function settleHeader({ file, access }: Surroundings, folder: string, unlocked: Unlocked): Promise<void> {
  const { header, isKeptTwice } = unlocked
  if (!isKeptTwice) await writeProjectHeader(file, folder, header)
  const raised = (await unlocked.raised?.()) ?? null
  if (raised === null) return
  try {
    await writeProjectHeader(file, folder, raised)
    await access.headers.see(folder, raised)
  } catch {
    return
  }
}

/** A folder that cannot be written to, or is on a full disk, is opened read-only, and that is said. */
async function lockOrNotice(
  { file, computer }: Surroundings,
  folder: string,
  notices: Fault[],
): Promise<ProjectLock | null> {
  try {
    return await takeLock(file, join(folder, fixedNames.lock), computer)
  } catch (error) {
    const fault = faultFrom(error)
    if (fault?.code !== 'disk.no-permission' && fault?.code !== 'disk.full') throw error
    notices.push(faultOf('project.read-only'))
    return null
  }
}

/** What opening found: `project.damaged {missingBytes, missingCommands}`, `project.rolled-back {missingCommands}`. */
async function foundNotices(
  files: ProjectFiles,
  loaded: LoadedProject,
  head: Head | null,
  { isWhole }: Unlocked,
): Promise<readonly Fault[]> {
  const missingCommands = Math.max(0, (head?.seq ?? 0) - loaded.last.seq)
  if (loaded.damage !== null)
    return [faultOf('project.damaged', { missingBytes: loaded.damage.missingBytes, missingCommands })]
  const damagedHeader = isWhole ? [] : [faultOf('project.damaged', { missingBytes: 0, missingCommands: 0 })]
  const rollback = head === null ? null : await rollbackNotice(files, loaded, head)
  return rollback === null ? damagedHeader : [...damagedHeader, rollback]
}

type Opening = Surroundings & Readonly<{ files: ProjectFiles; lock: ProjectLock; head: Head | null; how: OpenOptions }>

async function openForWriting(opening: Opening, loaded: LoadedProject, notices: Fault[]): Promise<OpenProject> {
  const { files, head, how } = opening
  await settleNames(files)
  // Programs that copy folders leave out the empty ones.
  for (const name of [fixedNames.documents, fixedNames.sources, fixedNames.backup])
    await ensureFolder(files.file, join(files.folder, name))
  const sound = loaded.journalEnd === null || loaded.isOlder ? await repairProject(files, loaded) : loaded
  const hands = await takeHands(opening, sound)
  try {
    await sweep(files, sound.generation)
  } catch (error) {
    const fault = faultFrom(error)
    if (fault === null) throw error
    notices.push(fault)
  }
  // A rollback goes on being said until something is written after it.
  if (head === null || head.seq <= sound.last.seq || how.acceptDamage === true) await hands.head.write(sound.last)
  return openedProject(files, sound, notices, hands)
}

/**
 * What was read may bear names that a killed session has not made durable: they are, before anything is removed that they
 * replace.
 */
async function settleNames({ file, folder }: ProjectFiles): Promise<void> {
  for (const name of [fixedNames.documents, fixedNames.sources, fixedNames.backup])
    if ((await file.stat(join(folder, name))) !== null) await file.fsyncFolder(join(folder, name))
  await file.fsyncFolder(folder)
}

async function takeHands(
  { files, appData, computer, kdf, access, lock }: Opening,
  loaded: LoadedProject,
): Promise<WritingHands> {
  const journalFile: GenerationFile = { kind: 'journal', id: '', generation: loaded.generation.generation }
  const seals = { key: files.key, place: placeOf(files, journalFile) }
  const end = loaded.journalEnd ?? journalStart
  const journal = await continueJournal(files.file, pathOf(files, journalFile), seals, end)
  const head = await openHead(files.file, appData, files.vault)
  return { writer: createProjectWriter(files, loaded, { journal, head, computer }), head, lock, computer, kdf, access }
}
