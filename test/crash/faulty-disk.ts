import type { FileSystem, OpenFile } from '../../electron/host/store/file-system'
import { errno } from './memory-disk'

/**
 * What happens at one call to the disk. A write that fails is done by half. `crash`: nothing works after. `once` and
 * `for-good`: the call fails with the error, and works again the next time, or all calls that change anything fail from
 * then on.
 */
export type PlannedFault =
  Readonly<{ kind: 'crash' }> | Readonly<{ kind: 'once' | 'for-good'; code: 'ENOSPC' | 'EPERM' | 'EIO' }>

const reading: ReadonlySet<string> = new Set(['readFile', 'readdir', 'stat', 'pause', 'close'])

/** A disk that fails at the n-th call, counted from 1. */
export function faultyDisk(disk: FileSystem, at: number, fault: PlannedFault) {
  let calls = 0
  let isDead = false

  async function step<T>(name: string, work: () => Promise<T>, half?: () => Promise<void>): Promise<T> {
    if (isDead) throw new Error('crash')
    if (name === 'pause') return work()
    calls += 1
    if (fault.kind === 'crash' && calls === at) {
      isDead = true
      await half?.()
      throw new Error('crash')
    }
    const isFailing =
      fault.kind === 'once' ? calls === at : fault.kind === 'for-good' && calls >= at && !reading.has(name)
    if (isFailing && fault.kind !== 'crash') {
      await half?.()
      throw errno(fault.code)
    }
    return work()
  }
  function wrap(open: OpenFile): OpenFile {
    return {
      write: (bytes, position) =>
        step(
          'write',
          () => open.write(bytes, position),
          () => open.write(bytes.subarray(0, bytes.length >> 1), position),
        ),
      truncate: (length) => step('truncate', () => open.truncate(length)),
      datasync: () => step('datasync', () => open.datasync()),
      sync: () => step('sync', () => open.sync()),
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
    pause: (milliseconds) => step('pause', () => disk.pause(milliseconds)),
  }
  return { file, calls: () => calls, isDead: () => isDead }
}
