import { join } from 'node:path'
import { FaultError } from '../../../core/contract/fault'
import { readVaultHeader, writeVaultHeader, type VaultHeader } from '../vault/vault-header'
import { writeAtomically } from './atomic-write'
import type { FileSystem } from './file-system'
import { fixedNames, generationFileOf, readIfThere } from './project-files'

/**
 * Without its header a project cannot be opened by anybody, so it is kept twice: the copy, in `backup/`, is written
 * first. A crash between the two leaves a whole header in each; the one before rules, so that nothing has happened, and the
 * next opening makes the copy follow it.
 *
 * The data key stays when the password is changed, so an older header that is put back opens the project of today with the
 * password of then. That is said where the newer one was seen (`seen-versions.ts`). Whoever has a copy of the folder from
 * then could read that copy with it anyway.
 */
export async function writeProjectHeader(file: FileSystem, folder: string, header: VaultHeader): Promise<void> {
  const bytes = Buffer.from(writeVaultHeader(header) + '\n')
  await writeAtomically(file, join(folder, fixedNames.headerCopy), bytes)
  await writeAtomically(file, join(folder, fixedNames.header), bytes)
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
  const read = [
    await readOne(file, join(folder, fixedNames.header)),
    await readOne(file, join(folder, fixedNames.headerCopy)),
  ] as const
  refuseNewer(read)
  const [header = null, copy = null] = read.map((it) => (typeof it === 'number' ? null : it))
  const found = header ?? copy
  const isKeptTwice = header !== null && copy !== null && writeVaultHeader(header) === writeVaultHeader(copy)
  if (found !== null) return { header: found, isWhole: header !== null, isKeptTwice }
  const isProject = names.some((it) => generationFileOf(it) !== null)
  throw isProject ? new FaultError('project.damaged', { missingBytes: 0 }) : new FaultError('project.not-a-project')
}

type Read = VaultHeader | number | null

/** The header rules over its copy: the copy is asked only where there is no header that can be read. */
function refuseNewer([header, copy]: readonly [Read, Read]): void {
  const newer = header ?? copy
  if (typeof newer === 'number') throw new FaultError('project.newer-format', { format: newer })
}

async function readOne(file: FileSystem, path: string): Promise<Read> {
  const bytes = await readIfThere(file, path)
  return bytes === null ? null : readVaultHeader(bytes.toString('utf8'))
}
