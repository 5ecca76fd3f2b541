import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import type { Frame } from '../../../core/history/frame'
import type { Snapshot } from '../../../core/history/snapshot'
import type { Backup as BackupFacts } from '../../../core/service/ports'
import { backupsOf, type Backup } from './backup'
import { generation, readGeneration } from './generation'
import { scanJournal } from './journal'
import { pathOf, placeOf, readIfThere, uuidOf, type GenerationFile, type ProjectFiles } from './project-files'
import { readSnapshot } from './sealed-snapshot'

/** Lists the backups with what they hold. A file of a document is counted once, however many backups hold it. */
export function createBackupList(files: ProjectFiles) {
  const counted = new Map<string, number>()

  /** Null: the file is not whole. */
  async function codingsIn(folder: string, file: GenerationFile): Promise<number | null> {
    const name = `${file.id}.${file.generation}`
    const known = counted.get(name)
    if (known !== undefined) return known
    const found = await readSnapshot({ ...files, folder }, file, records)
    if (found === null) return null
    const codings = found.records.filter(isCoding).length
    counted.set(name, codings)
    return codings
  }

  /** Null: it is damaged. */
  async function factsOf(backup: Backup): Promise<BackupFacts | null> {
    const inBackup = { ...files, folder: backup.folder }
    const found = await readSnapshot(inBackup, { kind: 'rest', id: '', generation: backup.generation }, generation)
    const rest = z.object({ seq: z.int() }).safeParse(found?.rest)
    if (found === null || !rest.success) return null
    let codings = 0
    for (const { document, generation: written } of found.documents) {
      const inDocument = await codingsIn(backup.folder, { kind: 'document', id: uuidOf(document), generation: written })
      if (inDocument === null) return null
      codings += inDocument
    }
    const facts = { documents: found.documents.length, codings }
    const read = await framesOf(inBackup, backup.generation)
    if (read === null) return null
    const frames = read.filter((it) => it.shell.seq > rest.data.seq)
    for (const { payload } of frames) {
      const { added, removed } = payload.records
      facts.codings += added.filter(isCoding).length - removed.filter(isCoding).length
      facts.documents += added.filter(isDocument).length - removed.filter(isDocument).length
    }
    return { id: backup.id, time: backup.time, seq: frames.at(-1)?.shell.seq ?? rest.data.seq, ...facts }
  }

  async function list(): Promise<readonly BackupFacts[]> {
    const facts: BackupFacts[] = []
    for (const backup of await backupsOf(files)) {
      const found = await factsOf(backup)
      if (found !== null) facts.push(found)
    }
    return facts
  }
  return { factsOf, list }
}

/** The whole of a backup. Faults: `record.missing` when it is gone, `project.damaged`, `project.newer-format`. */
export async function readBackup(
  files: ProjectFiles,
  id: string,
): Promise<Readonly<{ snapshot: Snapshot; frames: readonly Frame[] }>> {
  const backup = (await backupsOf(files)).find((it) => it.id === id)
  if (backup === undefined) throw new FaultError('record.missing')
  const inBackup = { ...files, folder: backup.folder }
  const read = await readGeneration(inBackup, backup.generation)
  if (typeof read === 'number') throw new FaultError('project.damaged', { missingBytes: read })
  const frames = await framesOf(inBackup, backup.generation)
  if (frames === null) throw new FaultError('project.damaged', { missingBytes: 0 })
  return { snapshot: read.snapshot, frames }
}

/** The commands of a backup's journal; null when it is not whole: a backup is never less than it was. */
async function framesOf(files: ProjectFiles, number: number): Promise<readonly Frame[] | null> {
  const journal: GenerationFile = { kind: 'journal', id: '', generation: number }
  const bytes = await readIfThere(files.file, pathOf(files, journal))
  const scan = bytes === null ? null : scanJournal(files.key, placeOf(files, journal), bytes)
  return scan?.end === 'clean' ? scan.frames : null
}

const records = z.object({ records: z.array(z.object({ id: z.string() })) })

function isCoding({ id }: Readonly<{ id: string }>): boolean {
  return id.startsWith('coding:')
}

function isDocument({ id }: Readonly<{ id: string }>): boolean {
  return id.startsWith('document:')
}
