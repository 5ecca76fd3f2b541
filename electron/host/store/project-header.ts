import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { readVaultHeader, writeVaultHeader, type VaultHeader } from '../vault/vault-header'
import { writeAtomically } from './atomic-write'
import type { FileSystem } from './file-system'
import { fixedNames, generationFileOf, readIfThere } from './project-files'

/**
 * Without its header a project cannot be opened by anybody, so it is kept twice: the second in `backup/`. A crash between
 * the two leaves a whole header in each, and the next opening makes the copy follow.
 */
export async function writeProjectHeader(file: FileSystem, folder: string, header: VaultHeader): Promise<void> {
  const bytes = Buffer.from(writeVaultHeader(header) + '\n')
  await writeAtomically(file, join(folder, fixedNames.header), bytes)
  await writeAtomically(file, join(folder, fixedNames.headerCopy), bytes)
}

/** `isWhole` is false when it had to be taken from the copy; `isKeptTwice` when both say the same. */
export type FoundHeader = Readonly<{ header: VaultHeader; isWhole: boolean; isKeptTwice: boolean }>

/**
 * The header of the project in this folder.
 * Faults: `disk.missing`, `project.not-a-project`, `project.newer-format`, `project.damaged`, `disk.no-permission`.
 */
export async function readProjectHeader(file: FileSystem, folder: string): Promise<FoundHeader> {
  const facts = await file.stat(folder)
  if (facts === null) throw new FaultError('disk.missing')
  if (!facts.isFolder) throw new FaultError('project.not-a-project')
  const names = await file.readdir(folder)
  const header = await readOne(file, join(folder, fixedNames.header))
  const copy = await readOne(file, join(folder, fixedNames.headerCopy))
  const found = header ?? copy
  const isKeptTwice = header !== null && copy !== null && writeVaultHeader(header) === writeVaultHeader(copy)
  if (found !== null) return { header: found, isWhole: header !== null, isKeptTwice }
  const isProject = names.some((it) => generationFileOf(it) !== null)
  throw isProject ? new FaultError('project.damaged', { missingBytes: 0 }) : new FaultError('project.not-a-project')
}

async function readOne(file: FileSystem, path: string): Promise<VaultHeader | null> {
  const bytes = await readIfThere(file, path)
  const header = bytes === null ? null : readVaultHeader(bytes.toString('utf8'))
  if (typeof header === 'number') throw new FaultError('project.newer-format', { format: header })
  return header
}
