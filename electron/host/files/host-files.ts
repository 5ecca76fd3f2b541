import { access, open, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { faultOf } from '../../../core/contract/fault'
import type { Files } from '../../../core/service/ports'
import { diskFault } from './disk-fault'
import { listFolder } from './list-folder'
import { fileLimit } from './uploads'
import type { Uploads } from './uploads'
import { writeWhole } from './write-whole'

export type FilesOptions = Readonly<{
  uploads: Uploads
  /** The files of the sample study that the app ships with. */
  samplesFolder: string
  appData: string
  home?: string
}>

async function readWhole(path: string): ReturnType<Files['read']> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size > fileLimit) return { ok: false, fault: faultOf('import.too-large', { megabytes: 100 }) }
    const bytes = await handle.readFile()
    return {
      ok: true,
      value: { name: basename(path), bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) },
    }
  } finally {
    await handle.close()
  }
}

/** The files that the user chooses, by path or dropped into the window, and the sample study's places. */
export function createFiles({ uploads, samplesFolder, appData, home = homedir() }: FilesOptions): Files {
  const workingFolder = join(appData, 'sample')
  return {
    async read(source) {
      if (source.kind === 'upload') {
        const taken = uploads.take(source.upload)
        return taken ? { ok: true, value: taken } : { ok: false, fault: faultOf('import.preview-gone') }
      }
      try {
        return await readWhole(source.path)
      } catch (error) {
        return { ok: false, fault: diskFault(error, source.path) }
      }
    },
    expect: (name, bytes) => uploads.expect(name, bytes),
    async write(path, bytes) {
      try {
        await writeWhole(path, bytes)
        return { ok: true, value: { path } }
      } catch (error) {
        return { ok: false, fault: diskFault(error, path) }
      }
    },
    async list(chosen) {
      const folder = resolve(chosen ?? home)
      const above = dirname(folder)
      try {
        return {
          ok: true,
          value: { folder, parent: above === folder ? null : above, entries: await listFolder(folder) },
        }
      } catch (error) {
        return { ok: false, fault: diskFault(error, folder) }
      }
    },
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
    clearSampleCopy: () => rm(workingFolder, { recursive: true, force: true }),
  }
}
