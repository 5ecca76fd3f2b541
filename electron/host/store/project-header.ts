import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { readVaultHeader, writeVaultHeader, type VaultHeader } from '../vault/vault-header'
import { writeAtomically } from './atomic-write'
import type { FileSystem } from './file-system'
import { fixedNames, generationFileOf, readIfThere } from './project-files'

/** Without its header a project cannot be opened by anybody, so it is kept twice: the second in `backup/`. */
export async function writeProjectHeader(file: FileSystem, folder: string, header: VaultHeader): Promise<void> {
  const bytes = Buffer.from(writeVaultHeader(header) + '\n')
  await writeAtomically(file, join(folder, fixedNames.header), bytes)
  await writeAtomically(file, join(folder, fixedNames.headerCopy), bytes)
}

/**
 * The header of the project in this folder. `isWhole` is false when it had to be taken from the copy.
 * Faults: `disk.missing`, `project.not-a-project`, `project.newer-format`, `project.damaged`, `disk.no-permission`.
 */
export async function readProjectHeader(
  file: FileSystem,
  folder: string,
): Promise<Readonly<{ header: VaultHeader; isWhole: boolean }>> {
  const facts = await file.stat(folder)
  if (facts === null) throw new FaultError('disk.missing')
  if (!facts.isFolder) throw new FaultError('project.not-a-project')
  const names = await file.readdir(folder)
  const header = await readOne(file, join(folder, fixedNames.header))
  const copy = header ?? (await readOne(file, join(folder, fixedNames.headerCopy)))
  if (copy !== null) return { header: copy, isWhole: header !== null }
  const isProject = names.some((it) => generationFileOf(it) !== null)
  throw isProject ? new FaultError('project.damaged', { missingBytes: 0 }) : new FaultError('project.not-a-project')
}

async function readOne(file: FileSystem, path: string): Promise<VaultHeader | null> {
  const bytes = await readIfThere(file, path)
  const header = bytes === null ? null : readVaultHeader(bytes.toString('utf8'))
  if (typeof header === 'number') throw new FaultError('project.newer-format', { format: header })
  return header
}
