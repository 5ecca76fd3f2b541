import type { FileSystem, OpenFile } from '../../electron/host/store/file-system'
import { errno, type MemoryFileSystem, type MemoryOpenFile } from './memory-disk'

/** A call to the disk, but for the pauses between them. */
export type DiskCall = Exclude<keyof FileSystem | keyof OpenFile, 'pause'>

export type PlannedFault = Readonly<{
  /** `short`: the write takes half of its bytes and says so. */
  code: 'ENOSPC' | 'EPERM' | 'EACCES' | 'EBUSY' | 'EIO' | 'EMFILE' | 'short'
  /** How many calls of the same name fail from there on. `all`: every call that changes anything, for good. */
  times: number | 'all'
}>

const changing: ReadonlySet<DiskCall> = new Set([
  'open',
  'write',
  'truncate',
  'datasync',
  'sync',
  'mkdir',
  'rename',
  'unlink',
  'rmdir',
  'fsyncFolder',
])

/**
 * A disk that fails from the n-th call on, counted from 1, and keeps the names of its calls. A write that fails is done
 * by half; what an fsync that fails was to bring to the platter stays in memory alone.
 */
export function faultyDisk(disk: MemoryFileSystem, at: number, fault: PlannedFault) {
  const calls: DiskCall[] = []
  let failed = 0

  function isFailing(name: DiskCall): boolean {
    if (calls.length < at) return false
    if (fault.times === 'all') return changing.has(name)
    if (name !== calls[at - 1] || failed >= fault.times) return false
    failed += 1
    return true
  }
  async function step<T>(name: DiskCall, work: () => Promise<T>, instead?: () => Promise<T>): Promise<T> {
    calls.push(name)
    if (!isFailing(name)) return work()
    const done = await instead?.()
    if (done !== undefined) return done
    throw errno(fault.code)
  }
  function syncing(open: MemoryOpenFile, name: 'datasync' | 'sync'): Promise<void> {
    return step(name, open[name], () => {
      open.failSync()
      return Promise.reject(errno(fault.code))
    })
  }
  function wrap(open: MemoryOpenFile): OpenFile {
    return {
      write: (bytes, position) =>
        step(
          'write',
          () => open.write(bytes, position),
          async () => {
            const taken = await open.write(bytes.subarray(0, bytes.length >> 1), position)
            if (fault.code !== 'short') throw errno(fault.code)
            return taken
          },
        ),
      truncate: (length) => step('truncate', () => open.truncate(length)),
      datasync: () => syncing(open, 'datasync'),
      sync: () => syncing(open, 'sync'),
      close: () => step('close', () => open.close()),
    }
  }
  const file: FileSystem = {
    open: (path, how) => step('open', async () => wrap(await disk.open(path, how))),
    readFile: (path) => step('readFile', () => disk.readFile(path)),
    readdir: (path) => step('readdir', () => disk.readdir(path)),
    stat: (path) => step('stat', () => disk.stat(path)),
    mkdir: (path) => step('mkdir', () => disk.mkdir(path)),
    rename: (from, to) => step('rename', () => disk.rename(from, to)),
    unlink: (path) => step('unlink', () => disk.unlink(path)),
    rmdir: (path) => step('rmdir', () => disk.rmdir(path)),
    fsyncFolder: (path) => step('fsyncFolder', () => disk.fsyncFolder(path)),
    pause: (milliseconds) => disk.pause(milliseconds),
  }
  return { file, calls }
}

/** Where each kind of fault can come, as a file system gives it. */
export const faultKinds: readonly Readonly<{ name: string; fault: PlannedFault; calls: readonly DiskCall[] }>[] = [
  fault('ENOSPC once', 'ENOSPC', 1, ['open', 'write', 'datasync', 'sync', 'mkdir', 'rename', 'fsyncFolder']),
  fault('ENOSPC for good', 'ENOSPC', 'all', ['open', 'write', 'datasync', 'sync', 'mkdir', 'rename']),
  fault('EIO while writing', 'EIO', 1, ['open', 'write', 'truncate', 'datasync', 'sync', 'rename', 'unlink', 'close']),
  fault('EIO while writing, for good', 'EIO', 'all', ['write', 'truncate', 'datasync', 'sync', 'rename', 'unlink']),
  fault('EIO while reading', 'EIO', 1, ['readFile', 'readdir', 'stat']),
  fault('EIO at fsync of a folder', 'EIO', 1, ['fsyncFolder']),
  fault('EMFILE', 'EMFILE', 1, ['open', 'readFile', 'readdir', 'fsyncFolder']),
  fault('EPERM while another program holds the file', 'EPERM', 3, ['rename', 'unlink']),
  fault('EBUSY while another program holds the file', 'EBUSY', 5, ['rename', 'unlink', 'rmdir']),
  fault('EACCES while another program holds the file', 'EACCES', 1, ['rename', 'unlink']),
  fault('EBUSY longer than is waited', 'EBUSY', 20, ['rename', 'unlink', 'rmdir']),
  fault('EPERM longer than is waited', 'EPERM', 20, ['open', 'mkdir', 'rename', 'unlink', 'rmdir']),
  fault('EACCES for good', 'EACCES', 'all', ['open', 'mkdir', 'rename', 'unlink', 'rmdir']),
  fault('short write', 'short', 3, ['write']),
]

function fault(name: string, code: PlannedFault['code'], times: PlannedFault['times'], calls: readonly DiskCall[]) {
  return { name, fault: { code, times }, calls }
}
