import { access, mkdir, open, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { FaultError, faultOf } from '../../../core/contract/fault'
import type { Files } from '../../../core/service/ports'
import { writeAtomically } from '../store/atomic-write'
import { asResult } from '../store/disk-fault'
import { nodeFileSystem } from '../store/file-system'
import { sealedArchive } from '../vault/aes-archive'
import { newRecoveryCode } from '../vault/recovery-code'
import { listFolder } from './list-folder'
import { fileLimit } from './uploads'
import type { Uploads } from './uploads'

export type FilesOptions = Readonly<{
  uploads: Uploads
  /** The files of the sample study that the app ships with. */
  samplesFolder: string
  appData: string
  home?: string
}>

type NamedBytes = Readonly<{ name: string; bytes: Uint8Array }>

async function readWhole(path: string): Promise<NamedBytes> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size > fileLimit) throw new FaultError('import.too-large', { megabytes: 100 })
    const { buffer, byteOffset, length } = await handle.readFile()
    return { name: basename(path), bytes: new Uint8Array(buffer, byteOffset, length) }
  } finally {
    await handle.close()
  }
}

/** The files that the user chooses, by path or dropped into the window, and the sample study's places. */
export function createFiles({ uploads, samplesFolder, appData, home = homedir() }: FilesOptions): Files {
  const disk = nodeFileSystem()
  const workingFolder = join(appData, 'sample')
  return {
    async read(source) {
      if (source.kind === 'path') return asResult(() => readWhole(source.path))
      const taken = uploads.take(source.upload)
      return taken ? { ok: true, value: taken } : { ok: false, fault: faultOf('import.preview-gone') }
    },
    expect: (name, bytes) => uploads.expect(name, bytes),
    write: (path, bytes) =>
      asResult(async () => {
        await writeAtomically(disk, path, bytes)
        return { path }
      }),
    writeSealed: (path, name, bytes) =>
      asResult(async () => {
        const password = newRecoveryCode()
        await writeAtomically(disk, path, sealedArchive(name, bytes, password))
        return { path, password }
      }),
    list: (chosen) =>
      asResult(async () => {
        const folder = resolve(chosen ?? home)
        const above = dirname(folder)
        return { folder, parent: above === folder ? null : above, entries: await listFolder(folder) }
      }),
    async exists(path) {
      try {
        await access(path)
        return true
      } catch {
        return false
      }
    },
    join: (folder, name) => join(folder, name),
    samples: () => ({ source: samplesFolder, workingFolder }),
    async clearSampleCopy() {
      await rm(workingFolder, { recursive: true, force: true })
      await mkdir(workingFolder, { recursive: true, mode: 0o700 })
    },
  }
}
