import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeAll, type FileSystem, type OpenFile } from './file-system'
import { ensureFolder, readIfThere } from './project-files'

/** A place in the chain of commands: the last one and the hash of its shell. */
export type Head = Readonly<{ seq: number; hash: string }>

/**
 * What this computer remembers of a project, outside it: the last command. It is how a project that was put back to an
 * older copy, or cut exactly between two frames, is noticed.
 *
 * It is written after the frame is durable and before the command is answered, so it never claims more than the journal
 * holds. It is not fsync'd at each command:
 * - the app is killed: the head is exact, as the system still writes what it was given. Every lost command is noticed.
 * - the power is cut: the head may lag by the commands of the last half minute or so. A journal that lost commands in
 *   that same moment is noticed only back to where the head stands. (The journal itself is fsync'd: it loses none.)
 * - the project is closed: the head is fsync'd and exact.
 * - another computer, or deleted app data: there is no head, and a rollback cannot be seen.
 *
 * Two records that take turns, each with a checksum, so that a torn write leaves the one before.
 */
export type HeadFile = Readonly<{
  /** As found when it was opened. */
  found: Head | null
  /** Given to the system when it resolves; durable after `sync`. A disk that fails here is no reason to fail a command. */
  write(head: Head): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}>

type Turn = Head & Readonly<{ turn: number }>

const recordBytes = 12 + 1 + 12 + 1 + 64 + 1 + 16 + 1

/** The head of a project on this computer; for reading alone. */
export async function readHead(file: FileSystem, appData: string, vault: string): Promise<Head | null> {
  return latest(await readIfThere(file, pathOfHead(appData, vault)))
}

/** Opens the head for writing. Without app data to write to, nothing is remembered. */
export async function openHead(file: FileSystem, appData: string, vault: string): Promise<HeadFile> {
  const path = pathOfHead(appData, vault)
  const found = latest(await readIfThere(file, path))
  const handle = await openQuietly(file, path)
  let turn = found?.turn ?? 0

  async function write(head: Head): Promise<void> {
    turn += 1
    if (handle === null) return
    await writeAll(handle, Buffer.from(recordOf({ ...head, turn })), (turn % 2) * recordBytes).catch(() => undefined)
  }
  return {
    found,
    write,
    sync: async () => handle?.sync().catch(() => undefined),
    close: async () => handle?.close().catch(() => undefined),
  }
}

async function openQuietly(file: FileSystem, path: string): Promise<OpenFile | null> {
  try {
    await ensureFolder(file, join(path, '..'))
    return await file.open(path, 'keep')
  } catch {
    return null
  }
}

function pathOfHead(appData: string, vault: string): string {
  return join(appData, 'heads', vault)
}

function recordOf(it: Turn): string {
  const line = `${pad(it.turn)} ${pad(it.seq)} ${it.hash}`
  return `${line} ${checkOf(line)}\n`
}

function pad(number: number): string {
  return String(number).padStart(12, '0')
}

function checkOf(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 16)
}

function latest(bytes: Buffer | null): Turn | null {
  const records = [0, 1].flatMap((slot) => recordIn(bytes, slot * recordBytes) ?? [])
  return records.reduce<Turn | null>((best, it) => (best === null || it.turn > best.turn ? it : best), null)
}

function recordIn(bytes: Buffer | null, offset: number): Turn | null {
  const text = bytes?.toString('latin1', offset, offset + recordBytes) ?? ''
  const match = /^((\d{12}) (\d{12}) ([0-9a-f]{64})) ([0-9a-f]{16})\n$/.exec(text)
  if (match === null || checkOf(match[1] ?? '') !== match[5]) return null
  return { turn: Number(match[2]), seq: Number(match[3]), hash: match[4] ?? '' }
}
