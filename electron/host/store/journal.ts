import { FaultError } from '../../../core/contract/fault'
import type { Frame } from '../../../core/history/frame'
import { migrateFrame } from '../../../core/history/migrate'
import { formatVersion } from '../../../core/history/snapshot'
import { seal, unseal, type SealedPlace, type Unopened } from '../vault/seal'
import { writeDurably } from './atomic-write'
import { writeAll, type FileSystem, type OpenFile } from './file-system'

/** What stands in a journal file up to the first frame that does not open. */
export type JournalScan = Readonly<{
  frames: readonly Frame[]
  /** Where each frame ends, in bytes. */
  ends: readonly number[]
  bytes: number
  /** The last whole frame, as it stands in the file. */
  lastFrame: Buffer
  /** `short`: the last frame was not written to its end, as after a crash. `broken`: the bytes are not what was written. */
  end: 'clean' | 'short' | 'broken'
}>

export function scanJournal(key: Uint8Array, place: SealedPlace, bytes: Buffer): JournalScan {
  const frames: Frame[] = []
  const ends: number[] = []
  let offset = 0
  function scanned(end: JournalScan['end']): JournalScan {
    const lastFrame = Buffer.from(bytes.subarray(ends.at(-2) ?? 0, offset))
    return { frames, ends, bytes: bytes.length, lastFrame, end }
  }
  /** Whether this is the last frame, not written to its end. A length that is damaged looks so too: then another follows. */
  function isCut(unopened: Unopened): boolean {
    if (unopened === 'broken') return isZeros(bytes, offset)
    for (let at = offset + 1; at < bytes.length; at += 1)
      if (typeof unseal(key, place, frames.length + 1, { bytes, offset: at }) !== 'string') return false
    return true
  }
  while (offset < bytes.length) {
    const opened = unseal(key, place, frames.length, { bytes, offset })
    if (typeof opened === 'string') return scanned(isCut(opened) ? 'short' : 'broken')
    const read = readFrame(opened.content)
    if (read === null) return scanned('broken')
    frames.push(read)
    ends.push(opened.end)
    offset = opened.end
  }
  return scanned('clean')
}

/** Each frame bears its own format, as a journal can go on in a newer one. Fault: `project.newer-format`. */
function writeFrame(entry: Frame): Buffer {
  return Buffer.from(JSON.stringify({ format: formatVersion, ...entry }))
}

function readFrame(bytes: Buffer): Frame | null {
  const raw = JSON.parse(bytes.toString('utf8')) as { format?: unknown }
  const read = migrateFrame(raw, typeof raw.format === 'number' ? raw.format : 1)
  if (read.ok) return read.value
  if (read.fault.code === 'project.newer-format') throw new FaultError(read.fault.code, read.fault.params)
  return null
}

/** A power cut can leave a file that has grown but whose new blocks were never written. */
function isZeros(bytes: Buffer, offset: number): boolean {
  return bytes.subarray(offset).every((byte) => byte === 0)
}

/** A journal that is open for writing. */
export type Journal = Readonly<{
  /** Durable when it resolves. When it rejects, the file is as before. */
  append(frame: Frame): Promise<void>
  close(): Promise<void>
}>

/** Where a journal goes on: after this many whole frames and bytes. `lastFrame`: the last of them, as it stands. */
export type JournalEnd = Readonly<{ frames: number; bytes: number; lastFrame: Buffer }>

export const journalStart: JournalEnd = { frames: 0, bytes: 0, lastFrame: Buffer.alloc(0) }

/** Makes an empty journal, durable but for its name in the folder. */
export async function newJournal(file: FileSystem, path: string, seals: JournalSeals): Promise<Journal> {
  const handle = await file.open(path, 'empty')
  await handle.sync()
  return writer(handle, seals, journalStart)
}

/**
 * Opens a journal behind its last whole frame; what lies after that (a frame cut by a crash) is removed. That frame is
 * written once more: when its fsync failed in a session before, the system may show it and yet never bring it to the
 * disk, and another fsync would promise what it does not do.
 */
export async function continueJournal(
  file: FileSystem,
  path: string,
  seals: JournalSeals,
  end: JournalEnd,
): Promise<Journal> {
  const handle = await file.open(path, 'keep')
  await handle.truncate(end.bytes)
  await writeAll(handle, end.lastFrame, end.bytes - end.lastFrame.length)
  await handle.sync()
  return writer(handle, seals, end)
}

/** Writes a journal with these frames at once, durable but for its name in the folder. */
export async function writeJournal(
  file: FileSystem,
  path: string,
  { key, place }: JournalSeals,
  frames: readonly Frame[],
): Promise<JournalEnd> {
  const sealed = frames.map((it, index) => seal(key, place, index, writeFrame(it)))
  const bytes = Buffer.concat(sealed)
  await writeDurably(file, path, bytes)
  return { frames: frames.length, bytes: bytes.length, lastFrame: sealed.at(-1) ?? journalStart.lastFrame }
}

export type JournalSeals = Readonly<{ key: Uint8Array; place: SealedPlace }>

function writer(handle: OpenFile, { key, place }: JournalSeals, start: JournalEnd): Journal {
  let { frames, bytes } = start
  let isPoisoned = false

  async function append(entry: Frame): Promise<void> {
    if (isPoisoned) throw new FaultError('disk.failed', { errno: 'EIO' })
    const sealed = seal(key, place, frames, writeFrame(entry))
    try {
      await writeAll(handle, sealed, bytes)
      await handle.datasync()
    } catch (error) {
      await takeBack()
      throw error
    }
    frames += 1
    bytes += sealed.length
  }

  /** When even that fails nobody knows what the file holds: it is read again before anything more is written. */
  async function takeBack(): Promise<void> {
    try {
      await handle.truncate(bytes)
      await handle.datasync()
    } catch {
      isPoisoned = true
    }
  }

  return { append, close: () => handle.close() }
}
