import { verifyShells } from '../../core/history/journal-entry'
import { replay, snapshotOf } from '../../core/history/replay'
import type { Snapshot } from '../../core/history/snapshot'
import type { DocumentId } from '../../core/model/ids'
import type { OpenProject } from '../../core/service/ports'
import type { StoreOptions } from '../../electron/host/store/project-store'
import type { MemoryDisk } from './memory-disk'
import { nameListPath, nameListsOn, projectPath, storeOn } from './scenario'

/** What a user meets who opens everything there is: what it holds, and what is said about it. */
export type Survey = Readonly<{
  /** Null: it does not open; see `said`. */
  snapshot: Snapshot | null
  isReadOnly: boolean
  /** The codes of faults and notices, the broken trail among them; sorted by where they come up. */
  said: readonly string[]
  missingCommands: number
  backups: readonly string[]
  sources: readonly (string | null)[]
  list: unknown
}>

export type Secrets = Readonly<{ passphrase: string; listPassphrase: string; documents: readonly DocumentId[] }>

export async function surveyOf(
  disk: MemoryDisk,
  { passphrase, listPassphrase, documents }: Secrets,
  options: Partial<StoreOptions> = {},
): Promise<Survey> {
  const said: string[] = []
  const opened = await storeOn(disk.file, options).open(projectPath, passphrase)
  const listed = await nameListsOn(disk.file, options).open(nameListPath, listPassphrase)
  if (!listed.ok) said.push(`name list: ${listed.fault.code}`)
  for (const it of listed.ok ? listed.value.notices : []) said.push(`name list: ${it.code}`)
  const list = listed.ok ? listed.value.content() : null
  if (listed.ok) listed.value.close()
  const nothing = { snapshot: null, isReadOnly: false, missingCommands: 0, backups: [], sources: [] }
  if (!opened.ok) return { ...nothing, list, said: [...said, `open: ${opened.fault.code}`] }
  const project = opened.value
  for (const it of project.notices) said.push(`notice: ${it.code}`)
  const missing = project.notices.map((it) => Number(it.params.missingCommands ?? 0))
  try {
    return {
      snapshot: snapshotOf(replay(project.loaded.snapshot, project.loaded.frames)),
      isReadOnly: project.isReadOnly,
      missingCommands: Math.max(0, ...missing),
      ...(await insideOf(project, documents, said)),
      list,
      said,
    }
  } finally {
    await project.close()
  }
}

/** What a project shows when it is asked. */
async function insideOf(project: OpenProject, documents: readonly DocumentId[], said: string[]) {
  const backups: string[] = []
  const sources: (string | null)[] = []
  const seq = replay(project.loaded.snapshot, project.loaded.frames).seq
  const shells = await project.shells()
  if (!verifyShells(shells).intact || shells.length !== seq) said.push('trail: broken')
  for (const document of documents)
    try {
      const bytes = await project.source(document)
      sources.push(bytes === null ? null : Buffer.from(bytes).toString())
    } catch (error) {
      said.push(`source: ${(error as Error).message}`)
    }
  for (const { id } of await project.backups())
    try {
      const { snapshot, frames } = await project.readBackup(id)
      backups.push(`${id} ${replay(snapshot, frames).hash}`)
    } catch (error) {
      said.push(`backup: ${(error as Error).message}`)
    }
  return { backups, sources }
}
