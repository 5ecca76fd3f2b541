import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { idSchema } from '../../../core/model/ids'
import { isoInstant } from '../../../core/model/scalars'
import { appDataFolder } from '../../../electron/host/app-data'
import { findElectron } from '../../../electron/host/electron-binary'
import { languageOf } from '../../../electron/host/language/language-of'
import { createPreferences } from '../../../electron/host/preferences'
import { readStartOptions } from '../../../electron/host/start-options'
import { systemClock, systemIds, systemRandom } from '../../../electron/host/system-ports'

const temporary = () => mkdtemp(join(tmpdir(), 'fortrolig-computer-'))

describe("the app's own folder", () => {
  it.each([
    ['linux', {}, '/home/a/.local/share/fortrolig'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/fortrolig'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/a/Library/Application Support/Fortrolig'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Fortrolig'],
    ['win32', {}, '/home/a/AppData/Roaming/Fortrolig'],
  ] as const)('on %s with %o is %s', (platform, environment, folder) => {
    expect(appDataFolder(platform, environment, '/home/a')).toBe(folder)
  })
})

describe('clock, ids and chance', () => {
  it('keep the forms that the records ask for', () => {
    expect(isoInstant.safeParse(systemClock.now()).success).toBe(true)
    expect(idSchema('coding').safeParse(systemIds.next('coding')).success).toBe(true)
    expect(systemIds.token()).toMatch(/^[\w-]{32}$/)
    expect(systemRandom.bytes(16)).toHaveLength(16)
  })

  it('never repeat', () => {
    const ids = Array.from({ length: 500 }, () => [systemIds.next('code'), systemIds.token()]).flat()
    expect(new Set(ids).size).toBe(1000)
  })
})

describe('the language of the terminal', () => {
  it.each([
    [{ LANG: 'nn_NO.UTF-8' }, 'nn'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'de_DE.UTF-8' }, 'nb'],
    [{ LANG: 'enm' }, 'nb'],
    [{ LANG: 'C.UTF-8' }, 'nb'],
    [{}, 'nb'],
    [{ LANG: 'nb_NO', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'nb_NO', LC_MESSAGES: 'nn_NO' }, 'nn'],
  ] as const)('of %o is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language)
  })
})

describe('preferences', () => {
  const chosen = {
    language: 'nn',
    theme: 'dark',
    transcriptFont: 'sans',
    transcriptSize: 20,
    lockAfterMinutes: 0,
  } as const

  it('are kept on this computer, for the user alone', async () => {
    const folder = join(await temporary(), 'data')
    await createPreferences(folder, 'nb').write(chosen)
    expect(await createPreferences(folder, 'nb').read()).toEqual(chosen)
    expect(await readdir(folder)).toEqual(['preferences.json'])
    if (process.platform !== 'win32') expect((await stat(join(folder, 'preferences.json'))).mode & 0o077).toBe(0)
  })

  it('start in the language of the computer', async () => {
    expect(await createPreferences(await temporary(), 'en').read()).toMatchObject({ language: 'en', theme: 'system' })
  })

  it.each(['', '{', '[]', '{"language":"de"}'])('that read %j count as none', async (stored) => {
    const folder = await temporary()
    await writeFile(join(folder, 'preferences.json'), stored)
    expect(await createPreferences(folder, 'nb').read()).toMatchObject({ language: 'nb' })
  })
})

describe('the options of npm start', () => {
  it.each([
    [[], { window: true, port: 0 }],
    [['--no-window'], { window: false, port: 0 }],
    [['--port', '8123'], { window: true, port: 8123 }],
    [['--port', 'x'], null],
    [['--port', '70000'], null],
    [['--other'], null],
  ])('%j', (given, options) => {
    expect(readStartOptions(given)).toEqual(options)
  })
})

describe('Electron', () => {
  it('is only there when its program is on the disk', async () => {
    const root = await temporary()
    const folder = join(root, 'node_modules', 'electron')
    expect(findElectron(root)).toBeNull()
    await mkdir(join(folder, 'dist'), { recursive: true })
    await writeFile(join(folder, 'path.txt'), 'electron\n')
    expect(findElectron(root)).toBeNull()
    await writeFile(join(folder, 'dist', 'electron'), '')
    expect(findElectron(root)).toBe(join(folder, 'dist', 'electron'))
  })
})
