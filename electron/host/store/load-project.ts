import { FaultError } from '../../../core/contract/fault'
import type { Frame } from '../../../core/history/frame'
import { hashOfShell } from '../../../core/history/journal-entry'
import type { Snapshot } from '../../../core/history/snapshot'
import { backupsOf, type Backup } from './backup'
import { readGeneration, type Generation, type WholeGeneration } from './generation'
import type { Head } from './head'
import { scanJournal, type JournalEnd, type JournalScan } from './journal'
import {
  generationFilesIn,
  pathOf,
  placeOf,
  readIfThere,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

/** What is on the disk, as far as it is whole. */
export type LoadedProject = Readonly<{
  generation: Generation
  snapshot: Snapshot
  /** The commands after the snapshot, each following the one before by number and hash. */
  frames: readonly Frame[]
  last: Head
  /** The greatest number that any file bears: the next generation must be above it. */
  greatest: number
  /** Where the generation's own journal goes on. Null: the project must be repaired before anything is written. */
  journalEnd: JournalEnd | null
  /** It was written in an older format, and is written anew before anything is added. */
  isOlder: boolean
  /** What could not be read; null when everything could. With a `journalEnd` it is a frame that was never answered. */
  damage: Readonly<{ missingBytes: number }> | null
}>

type Base = WholeGeneration & Readonly<{ folder: string; unreadBytes: number; isCurrent: boolean }>

/**
 * Reads the newest generation that is whole, and the commands after it. A damaged one falls back to the one before, whose
 * journal and the damaged one's give every command again, and then to the backups. Fault: `project.damaged` when none is
 * whole.
 */
export async function loadProject(files: ProjectFiles, head: Head | null): Promise<LoadedProject> {
  const found = await generationFilesIn(files.file, files.folder)
  const backups = await backupsOf(files)
  const base = await findBase(files, found, backups)
  if (base === null) throw new FaultError('project.damaged', { missingBytes: 0, missingCommands: head?.seq ?? 0 })
  const number = base.generation.generation
  const scans = await scanAll(files, base, found)
  const { frames, last, unread } = follow(base.snapshot.rest, scans)
  const isTornTail = unread === 'short' && (head === null || head.seq <= last.seq)
  const isWhole = unread === null || isTornTail
  const journalEnd = isWhole && base.isCurrent ? ownEnd(scans, number, files.folder) : null
  const missingBytes = base.unreadBytes + scans.reduce((sum, it) => sum + it.unreadBytes, 0)
  return {
    ...base,
    frames,
    last,
    greatest: Math.max(number, ...[...found, ...backups].map((it) => it.generation)),
    journalEnd,
    damage: journalEnd !== null && unread === null ? null : { missingBytes },
  }
}

/** Where the generation's own journal ends; null when it is missing, or when a later one has commands too. */
function ownEnd(scans: readonly Scanned[], number: number, folder: string): JournalEnd | null {
  const own = scans.find((it) => it.generation === number && it.folder === folder)
  const others = scans.filter((it) => it !== own && it.scan.frames.length > 0)
  if (own === undefined || others.length > 0) return null
  return { frames: own.scan.frames.length, bytes: own.scan.ends.at(-1) ?? 0, lastFrame: own.scan.lastFrame }
}

async function findBase(
  files: ProjectFiles,
  found: readonly GenerationFile[],
  backups: readonly Backup[],
): Promise<Base | null> {
  const numbers = found.flatMap((it) => (it.kind === 'rest' ? [it.generation] : [])).sort((a, b) => b - a)
  const candidates = [...numbers.map((generation) => ({ folder: files.folder, generation })), ...backups]
  let unreadBytes = 0
  for (const [index, { folder, generation }] of candidates.entries()) {
    const read = await readGeneration({ ...files, folder }, generation)
    if (typeof read !== 'number')
      return { ...read, folder, unreadBytes, isCurrent: index === 0 && folder === files.folder }
    if (folder === files.folder) unreadBytes += read
  }
  return null
}

type Scanned = {
  readonly folder: string
  readonly generation: number
  readonly scan: JournalScan
  unreadBytes: number
}

/** The journals from the base's own on, in the order of their commands; a backup's copy before the project's. */
async function scanAll(files: ProjectFiles, base: Base, found: readonly GenerationFile[]): Promise<readonly Scanned[]> {
  const first = base.generation.generation
  const later = found.filter((it) => it.kind === 'journal' && it.generation > first).map((it) => it.generation)
  const places = [...new Set([base.folder, files.folder])].map((folder) => ({ folder, generation: first }))
  for (const generation of later.sort((a, b) => a - b)) places.push({ folder: files.folder, generation })
  const scans: Scanned[] = []
  for (const { folder, generation } of places) {
    const journal: GenerationFile = { kind: 'journal', id: '', generation }
    const bytes = await readIfThere(files.file, pathOf({ folder }, journal))
    if (bytes === null) continue
    scans.push({ folder, generation, scan: scanJournal(files.key, placeOf(files, journal), bytes), unreadBytes: 0 })
  }
  return scans
}

/** The frames that follow each other from the start on. What each journal holds beyond that is left unread. */
function follow(start: Head, scans: readonly Scanned[]) {
  const frames: Frame[] = []
  let last: Head = { seq: start.seq, hash: start.hash }
  let unread: JournalScan['end'] | null = null
  for (const it of scans) {
    const { scan } = it
    let good = 0
    for (const frame of scan.frames) {
      if (frame.shell.seq > last.seq) {
        if (frame.shell.seq !== last.seq + 1 || frame.shell.prevHash !== last.hash) break
        frames.push(frame)
        last = { seq: frame.shell.seq, hash: hashOfShell(frame.shell) }
      }
      good += 1
    }
    it.unreadBytes = scan.bytes - (scan.ends[good - 1] ?? 0)
    if (it.unreadBytes > 0) unread = good < scan.frames.length ? 'broken' : scan.end
  }
  return { frames, last, unread }
}
