import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readSealedFile, unlockFiles } from '../../../../electron/host/store/sealed-file'
import { passphrase } from '../../../support/workplace'

/**
 * All that lies in a project's folder, unsealed, as one text: every generation, journal, backup, audit segment and imported
 * file, whether the app would still read it or not.
 */
export async function unsealedProject(folder: string, password = passphrase): Promise<string> {
  const files = await unlockFiles(folder, password)
  const contents = await Promise.all(
    namesBelow(folder).map(async (name) => (await readSealedFile(files, name))?.map((it) => it.toString('utf8')) ?? []),
  )
  files.key.fill(0)
  return contents.flat().join('\n')
}

function namesBelow(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name)
    return statSync(join(folder, path)).isDirectory() ? namesBelow(folder, path) : [path]
  })
}
