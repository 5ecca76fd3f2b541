import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import type { Shell } from '../../../core/history/frame'
import type { Snapshot } from '../../../core/history/snapshot'
import type { OpenProject, ProjectStore } from '../../../core/service/ports'
import { createAccess, type Access } from '../vault/access'
import {
  newVault,
  unlockByRecoveryCode,
  unlockGuarded,
  withPassphrase,
  withRecoveryCode,
  zeroedOnFault,
} from '../vault/data-key'
import type { Keychain } from '../vault/keychain'
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
  /** Absent in a browser window and on the command line. */
  keychain?: Keychain
}>

type Settled = Required<Omit<StoreOptions, 'keychain'>> & Readonly<{ access: Access }>

/** The projects of this computer's disk. `readOnly` opens beside whoever has the project open. */
export function createProjectStore(
  options: StoreOptions,
): Omit<ProjectStore, 'open'> &
  Readonly<{ open(path: string, passphrase: string, options?: OpenOptions): ReturnType<ProjectStore['open']> }> {
  const { file = nodeFileSystem(), keychain, ...rest } = options
  const around = { file, appData: options.appData, now: options.computer.now, ...(keychain && { keychain }) }
  const settled: Settled = { kdf: defaultKdfCost, ...rest, file, access: createAccess(around) }
  return {
    create: (folder, name, passphrase, content) =>
      asResult(() => create(settled, join(folder, fileNameOf(name) + projectSuffix), passphrase, content)),
    open: (path, passphrase, how = {}) => asResult(() => open(settled, path, passphrase, how)),
    recover: (path, recoveryCode, passphrase) => asResult(() => recover(settled, path, recoveryCode, passphrase)),
    ...keptCalls(settled),
  }
}

async function open(settled: Settled, path: string, passphrase: string, how: OpenOptions): Promise<OpenProject> {
  const { file, kdf, access } = settled
  const found = await readProjectHeader(file, path)
  const key = await unlockGuarded(access, found.header, passphrase)
  const raised = async () => {
    const header = await raisedHeader(found.header, key, passphrase, kdf)
    if (header !== null) await access.kept.follow(found.header, header, key)
    return header
  }
  return openUnlocked(settled, path, { ...found, key, raised }, how)
}

async function recover(settled: Settled, path: string, code: string, passphrase: string): Promise<OpenProject> {
  const { file, access } = settled
  const { header } = await readProjectHeader(file, path)
  const guarded = { vault: header.vault, door: 'recovery' } as const
  const key = await access.tries.attempt(guarded, () => unlockByRecoveryCode(header, code))
  const renewed = await zeroedOnFault(key, async () => {
    const next = await withRecoveryCode(await withPassphrase(header, key, passphrase), key, code)
    await access.kept.forget(header.vault)
    await writeProjectHeader(file, path, next)
    await access.headers.see(path, next)
    return next
  })
  return openUnlocked(settled, path, { ...asWritten(renewed), key }, {})
}

/** How a project is entered on this computer, and by whom. */
function keptCalls(settled: Settled): Pick<ProjectStore, 'entry' | 'openKept' | 'keepKey' | 'forgetKey'> {
  const { file, access } = settled
  const headerOf = async (path: string) => (await readProjectHeader(file, path)).header
  return {
    entry: (path) =>
      asResult(async () => {
        const header = await headerOf(path)
        const waitSeconds = await access.tries.secondsLeft({ vault: header.vault, door: 'passphrase' })
        return { waitSeconds, withoutPassword: await access.kept.state(header) }
      }),
    openKept: (path, how = {}) =>
      asResult(async () => {
        const found = await readProjectHeader(file, path)
        return openUnlocked(settled, path, { ...found, key: await access.kept.open(found.header) }, how)
      }),
    keepKey: (path, passphrase) =>
      asResult(async () => {
        const header = await headerOf(path)
        const key = await unlockGuarded(access, header, passphrase)
        try {
          await access.kept.keep(header, key)
        } finally {
          key.fill(0)
        }
      }),
    forgetKey: (path) => asResult(async () => access.kept.forget((await headerOf(path)).vault)),
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
    key.fill(0)
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
