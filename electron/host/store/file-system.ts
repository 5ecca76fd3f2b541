import { constants, type Stats } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { FaultError } from '../../../core/contract/fault'

/** An open file. Positions and lengths are bytes from its start. */
export type OpenFile = Readonly<{
  /** Gives how many of the bytes were taken: it may be fewer than asked. See `writeAll`. */
  write(bytes: Uint8Array, position: number): Promise<number>
  truncate(length: number): Promise<void>
  /** The content is durable when it resolves. */
  datasync(): Promise<void>
  /** The content and what the folder says about it are durable when it resolves. */
  sync(): Promise<void>
  close(): Promise<void>
}>

export type FileFacts = Readonly<{ isFolder: boolean; bytes: number; mode: number }>

/**
 * The few calls that the store makes to the disk, each one a system call, so that a test can let any one of them fail
 * or be the last. They reject with Node's errno errors. New files are 0600, new folders 0700.
 */
export type FileSystem = Readonly<{
  /** `new` fails with EEXIST, `empty` makes or empties, `keep` makes or opens with what it holds. */
  open(path: string, how: 'new' | 'empty' | 'keep'): Promise<OpenFile>
  readFile(path: string): Promise<Buffer>
  readdir(path: string): Promise<readonly string[]>
  /** Null where there is nothing. */
  stat(path: string): Promise<FileFacts | null>
  mkdir(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  rmdir(path: string): Promise<void>
  /** The names in the folder are durable when it resolves. */
  fsyncFolder(path: string): Promise<void>
  pause(milliseconds: number): Promise<void>
}>

const flags = {
  new: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  empty: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
  keep: constants.O_RDWR | constants.O_CREAT,
} as const

/** The real disk. */
export function nodeFileSystem(): FileSystem {
  return {
    open: async (path, how) => openFile(await open(path, flags[how], 0o600)),
    readFile: (path) => readFile(path),
    readdir: (path) => readdir(path),
    stat: (path) => stat(path).then(facts, missingAsNull),
    mkdir: (path) => mkdir(path, { mode: 0o700 }),
    rename,
    unlink,
    rmdir,
    fsyncFolder,
    pause: (milliseconds) => sleep(milliseconds),
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

/** Writes all of the bytes, however few the system takes at a time. One that takes none has no room for them. */
export async function writeAll(open: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const taken = await open.write(bytes.subarray(done), position + done)
    if (taken === 0) throw new FaultError('disk.full', { errno: 'ENOSPC' })
    done += taken
  }
}

/** Windows cannot sync a folder; its rename is durable without. */
async function fsyncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function facts(found: Stats): FileFacts {
  return { isFolder: found.isDirectory(), bytes: found.size, mode: found.mode & 0o777 }
}

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
