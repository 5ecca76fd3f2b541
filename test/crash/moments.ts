import type { FileSystem, OpenFile } from '../../electron/host/store/file-system'
import type { MemoryDisk } from './memory-disk'

/**
 * A disk that is looked at before each call that changes it, and in the middle of each write: wherever the program or the
 * power may end.
 */
export function watchedDisk(disk: MemoryDisk, look: () => void): FileSystem {
  const { file } = disk
  const before =
    <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
    (...given: A) => {
      look()
      return work(...given)
    }
  function wrap(open: OpenFile): OpenFile {
    return {
      async write(bytes, position) {
        look()
        await open.write(bytes.subarray(0, bytes.length >> 1), position)
        look()
        return open.write(bytes, position)
      },
      truncate: before(open.truncate),
      datasync: before(open.datasync),
      sync: before(open.sync),
      close: open.close,
    }
  }
  return {
    ...file,
    async open(path, how) {
      look()
      return wrap(await file.open(path, how))
    },
    mkdir: before(file.mkdir),
    rename: before(file.rename),
    unlink: before(file.unlink),
    rmdir: before(file.rmdir),
    fsyncFolder: before(file.fsyncFolder),
  }
}
