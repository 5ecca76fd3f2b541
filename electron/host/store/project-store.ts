import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import type { Shell } from '../../../core/history/frame'
import type { Snapshot } from '../../../core/history/snapshot'
import type { OpenProject, ProjectStore } from '../../../core/service/ports'
import { newVault, unlock, unlockByRecoveryCode, withPassphrase, withRecoveryCode } from '../vault/data-key'
import { defaultKdfCost, type KdfCost, type VaultHeader } from '../vault/vault-header'
import { renamePatiently, temporarySuffix } from './atomic-write'
import { asResult } from './disk-fault'
import { nodeFileSystem, type FileSystem } from './file-system'
import { writeAuditSegment } from './audit'
import { writeDocuments, writeRest } from './generation'
import { writeJournal } from './journal'
import type { Computer } from './lock'
import { openUnlocked, type OpenOptions } from './open-unlocked'
import { fixedNames, pathOf, placeOf, projectSuffix, type GenerationFile, type ProjectFiles } from './project-files'
import { readProjectHeader, writeProjectHeader, type FoundHeader } from './project-header'
import { raisedHeader } from './rekey'
import { removeTree } from './remove-tree'

export type StoreOptions = Readonly<{
  /** The user's folder for what this computer remembers: head files, and where name lists were last seen. */
  appData: string
  computer: Computer
  /** Scrypt's cost for new vaults. */
  kdf?: KdfCost
  file?: FileSystem
}>

type Settled = Required<StoreOptions>

/** The projects of this computer's disk. `readOnly` opens beside whoever has the project open. */
export function createProjectStore(
  options: StoreOptions,
): Omit<ProjectStore, 'open'> &
  Readonly<{ open(path: string, passphrase: string, options?: OpenOptions): ReturnType<ProjectStore['open']> }> {
  const settled: Settled = { kdf: defaultKdfCost, file: nodeFileSystem(), ...options }
  return {
    create: (folder, name, passphrase, content) =>
      asResult(() => create(settled, join(folder, fileNameOf(name) + projectSuffix), passphrase, content)),
    open: (path, passphrase, how = {}) =>
      asResult(async () => {
        const found = await readProjectHeader(settled.file, path)
        const key = await unlock(found.header, passphrase)
        const raised = () => raisedHeader(found.header, key, passphrase, settled.kdf)
        return openUnlocked(settled, path, { ...found, key, raised }, how)
      }),
    recover: (path, recoveryCode, passphrase) =>
      asResult(async () => {
        const { header } = await readProjectHeader(settled.file, path)
        const key = await unlockByRecoveryCode(header, recoveryCode)
        const renewed = await withRecoveryCode(await withPassphrase(header, key, passphrase), key, recoveryCode)
        await writeProjectHeader(settled.file, path, renewed)
        return openUnlocked(settled, path, { ...asWritten(renewed), key }, {})
      }),
  }
}

function asWritten(header: VaultHeader): FoundHeader {
  return { header, isWhole: true, isKeptTwice: true }
}

type Content = Snapshot & Readonly<{ shells?: readonly Shell[] }>

/** Made under a temporary name and renamed when whole, so that a crash leaves no half project. */
async function create(
  settled: Settled,
  path: string,
  passphrase: string,
  content: Content,
): Promise<Readonly<{ project: OpenProject; recoveryCode: string }>> {
  const { file } = settled
  if ((await file.stat(path)) !== null) throw new FaultError('project.exists')
  const { header, key, recoveryCode } = await newVault(passphrase, settled.kdf, true)
  const folder = `${path}.${randomBytes(6).toString('hex')}${temporarySuffix}`
  try {
    await writeFirstGeneration({ file, folder, vault: header.vault, key }, header, content)
    await renamePatiently(file, folder, path)
    await file.fsyncFolder(join(path, '..'))
    return { project: await openUnlocked(settled, path, { ...asWritten(header), key }, {}), recoveryCode }
  } catch (error) {
    for (const half of [folder, path]) await removeTree(file, half).catch(() => undefined)
    throw error
  }
}

async function writeFirstGeneration(files: ProjectFiles, header: VaultHeader, content: Content): Promise<void> {
  const { shells = [], ...snapshot } = content
  const { file, folder, key } = files
  await file.mkdir(folder)
  for (const name of [fixedNames.documents, fixedNames.sources, fixedNames.backup]) await file.mkdir(join(folder, name))
  await writeProjectHeader(file, folder, header)
  await writeDocuments(files, 1, snapshot.documents)
  const journal: GenerationFile = { kind: 'journal', id: '', generation: 1 }
  await writeJournal(file, pathOf(files, journal), { key, place: placeOf(files, journal) }, [])
  if (shells.length > 0) await writeAuditSegment(files, 1, shells)
  const documents = snapshot.documents.map(({ document }) => ({ document, generation: 1 }))
  await writeRest(files, {
    generation: 1,
    documents,
    audit: shells.length > 0 ? 1 : 0,
    floor: 1,
    erased: [],
    rest: snapshot.rest,
  })
}

/** A name that every system can hold as a folder's. */
function fileNameOf(name: string): string {
  const usable = name
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-')
    .replace(/[\s.]+$/u, '')
    .trimStart()
  return usable === '' ? '-' : usable
}
