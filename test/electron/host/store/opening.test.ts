import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../electron/host/store/file-system'
import { syncServiceOf } from '../../../../electron/host/store/synced-folder'
import { codeOf, command, emptyStart, startHistory } from './material'
import { faultOf, passphrase, storeIn, storeOptions, temporaryFolder, valueOf } from './surroundings'

async function made(folder: string) {
  const created = valueOf(await storeIn(folder).create(folder, 'Uteliv', passphrase, emptyStart()))
  await created.project.close()
  return { path: created.project.path, recoveryCode: created.recoveryCode }
}

test('a project that is open is in use, for this process and for any other, until it is closed', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  const parent = { ...storeOptions(folder).computer, processId: process.ppid }
  for (const store of [storeIn(folder), storeIn(folder, { computer: parent })])
    expect(faultOf(await store.open(path, passphrase))).toMatchObject({
      code: 'project.in-use',
      params: { host: 'maskin', since: expect.stringMatching(/^\d{4}-/) as unknown },
    })
  await project.close()
  const again = valueOf(await storeIn(folder, { computer: parent }).open(path, passphrase))
  await again.close()
})

test('the lock of a process that has ended is taken over on its own computer and kept on any other', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  const ended = { ...storeOptions(folder).computer, processId: 2 ** 30 }
  const left = valueOf(await storeIn(folder, { computer: ended }).open(path, passphrase))
  const other = storeIn(folder, { computer: { ...ended, host: 'en annen' } })
  expect(faultOf(await other.open(path, passphrase))).toMatchObject({ code: 'project.in-use' })
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  expect(project.isReadOnly).toBe(false)
  await left.close()
  expect(faultOf(await storeIn(folder).open(path, passphrase))).toMatchObject({ code: 'project.in-use' })
  await project.close()
})

test.each(['', '{', 'null', '{"host":1}'])(
  'a lock that says %j, as a crash can leave it, is taken over',
  async (content) => {
    const folder = await temporaryFolder()
    const { path } = await made(folder)
    await writeFile(join(path, 'lock'), content)
    const project = valueOf(await storeIn(folder).open(path, passphrase))
    await project.close()
  },
)

test('a project can be read beside whoever has it open', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  const frame = command(startHistory(), (change) => change.add(codeOf(1)))
  await project.append(frame)
  const beside = valueOf(await storeIn(folder).open(path, passphrase, { readOnly: true }))
  expect([beside.isReadOnly, beside.loaded.frames]).toEqual([true, [frame]])
  await beside.close()
  await project.close()
})

test('the recovery code opens the project and sets a new passphrase', async () => {
  const folder = await temporaryFolder()
  const { path, recoveryCode } = await made(folder)
  const store = storeIn(folder)
  expect(faultOf(await store.recover(path, recoveryCode, 'kort'))).toMatchObject({ code: 'vault.weak-passphrase' })
  expect(faultOf(await store.recover(path, '0000', 'en helt ny setning'))).toMatchObject({
    code: 'vault.wrong-recovery-code',
  })
  const project = valueOf(await store.recover(path, recoveryCode.toLowerCase(), 'en helt ny setning'))
  await project.close()
  expect(faultOf(await store.open(path, passphrase))).toMatchObject({ code: 'vault.wrong-passphrase' })
  await writeFile(join(path, 'header.json'), '')
  expect(faultOf(await store.open(path, passphrase))).toMatchObject({ code: 'vault.wrong-passphrase' })
  await valueOf(await store.open(path, 'en helt ny setning')).close()
})

test('what is no project, what is newer and what is not there are told apart', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  const { path } = await made(folder)
  await mkdir(join(folder, 'tom.fortrolig'))
  await writeFile(join(folder, 'fil.fortrolig'), 'hei')
  for (const name of ['tom.fortrolig', 'fil.fortrolig'])
    expect(faultOf(await store.open(join(folder, name), passphrase))).toMatchObject({ code: 'project.not-a-project' })
  expect(faultOf(await store.open(join(folder, 'ingen'), passphrase))).toMatchObject({ code: 'disk.missing' })
  const header = await readFile(join(path, 'header.json'), 'utf8')
  for (const name of ['header.json', 'backup/header.json'])
    await writeFile(join(path, name), header.replace('"format":1', '"format":7'))
  expect(faultOf(await store.open(path, passphrase))).toEqual({ code: 'project.newer-format', params: { format: 7 } })
})

test('a project is not made over another, in a missing folder, or behind a weak passphrase', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  await made(folder)
  expect(faultOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))).toMatchObject({
    code: 'project.exists',
  })
  expect(faultOf(await store.create(join(folder, 'x'), 'A', passphrase, emptyStart()))).toMatchObject({
    code: 'disk.missing',
  })
  expect(faultOf(await store.create(folder, 'B', 'ni tegn 9', emptyStart()))).toMatchObject({
    code: 'vault.weak-passphrase',
  })
})

test('a project bears a name that every system can hold', async () => {
  const folder = await temporaryFolder()
  const name = '../Når: bygda/sover? '
  const { project } = valueOf(await storeIn(folder).create(folder, name, passphrase, emptyStart()))
  expect(project.path).toBe(join(folder, '..-Når- bygda-sover-.fortrolig'))
  await project.close()
})

function withoutPermission(calls: Partial<Record<keyof FileSystem, RegExp>>): FileSystem {
  const real = nodeFileSystem()
  const refuse =
    (call: keyof FileSystem) =>
    (path: string, ...rest: never[]) =>
      calls[call]?.test(path) === true
        ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' }))
        : (real[call] as (path: string, ...rest: never[]) => Promise<never>)(path, ...rest)
  return {
    ...real,
    open: refuse('open'),
    readFile: refuse('readFile'),
    readdir: refuse('readdir'),
    pause: () => Promise.resolve(),
  }
}

test('a folder that may not be written to opens read-only, and that is said', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  const store = storeIn(folder, { file: withoutPermission({ open: /Uteliv/ }) })
  const project = valueOf(await store.open(path, passphrase))
  expect([project.isReadOnly, project.notices]).toEqual([true, [{ code: 'project.read-only', params: {} }]])
  await project.close()
})

test('a folder that may not be read is a matter of permission, not of damage', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  for (const calls of [{ readdir: /Uteliv/ }, { readFile: /header\.json/ }, { readFile: /rest\.1/ }]) {
    const store = storeIn(folder, { file: withoutPermission(calls) })
    expect(faultOf(await store.open(path, passphrase))).toMatchObject({ code: 'disk.no-permission' })
  }
})

test.skipIf(process.getuid?.() === 0)('a real read-only folder opens read-only', async () => {
  const folder = await temporaryFolder()
  const { path } = await made(folder)
  await chmod(path, 0o500)
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  expect(project.isReadOnly).toBe(true)
  await project.close()
  await chmod(path, 0o700)
})

test.each([
  ['C:\\Users\\x\\OneDrive - Universitetet i Fjordvik\\Studie', 'OneDrive'],
  ['/Users/x/Library/CloudStorage/OneDrive-UiF/Studie', 'OneDrive'],
  ['/Users/x/Library/Mobile Documents/com~apple~CloudDocs/Studie', 'iCloud Drive'],
  ['/home/x/Dropbox/Studie', 'Dropbox'],
  ['/Users/x/Library/CloudStorage/GoogleDrive-x@y.no/Min disk', 'Google Drive'],
  ['/home/x/Nextcloud/Studie', 'Nextcloud'],
  ['/home/x/Dokumenter/Dropboxer', null],
])('the path %s is copied by %s', (path, service) => {
  expect(syncServiceOf(path)).toBe(service)
})

test('a project in a synced folder says so', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'Dropbox'))
  const { project } = valueOf(await storeIn(folder).create(join(folder, 'Dropbox'), 'Uteliv', passphrase, emptyStart()))
  expect(project.notices).toEqual([{ code: 'project.synced-folder', params: { name: 'Dropbox' } }])
  await project.close()
})
