import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyNameList, type NameList } from '../../../../core/model/name-list'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { nodeFileSystem, type FileSystem } from '../../../../electron/host/store/file-system'
import { idOf } from './material'
import { faultOf, passphrase, storeOptions, temporaryFolder, valueOf } from './surroundings'

const filled: NameList = {
  ...emptyNameList('liste-1'),
  places: [{ place: idOf('place', 1), original: 'Kari Nordmann' }],
}

function diskFullAt(call: 'open' | 'rename'): FileSystem {
  const real = nodeFileSystem()
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  return { ...real, [call]: full }
}

test('a name list opens with its own passphrase, holds what was written last, and lies sealed', async () => {
  const folder = await temporaryFolder()
  const store = createNameListStore(storeOptions(folder))
  const path = join(folder, 'Uteliv.navneliste')
  const list = valueOf(await store.create(path, passphrase, emptyNameList('liste-1')))
  await list.write(filled)
  expect(list.content()).toEqual(filled)
  list.close()
  const again = valueOf(await store.open(path, passphrase))
  expect([again.content(), again.path]).toEqual([filled, path])
  again.close()
  const bytes = await readFile(path)
  expect(bytes.includes('Nordmann') || bytes.includes('liste-1')).toBe(false)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await readdir(folder)).filter((it) => it.includes('navneliste'))).toEqual(['Uteliv.navneliste'])
})

test('a wrong passphrase, a missing, a foreign and a damaged file are told apart', async () => {
  const folder = await temporaryFolder()
  const store = createNameListStore(storeOptions(folder))
  const path = join(folder, 'Uteliv.navneliste')
  valueOf(await store.create(path, passphrase, filled)).close()
  expect(faultOf(await store.create(path, passphrase, filled))).toMatchObject({ code: 'name-list.exists' })
  expect(faultOf(await store.create(join(folder, 'ny'), 'kort', filled))).toMatchObject({
    code: 'vault.weak-passphrase',
  })
  expect(faultOf(await store.open(path, 'noe helt annet her'))).toMatchObject({ code: 'vault.wrong-passphrase' })
  expect(faultOf(await store.open(join(folder, 'ingen'), passphrase))).toMatchObject({ code: 'disk.missing' })
  const bytes = await readFile(path)
  await writeFile(join(folder, 'kuttet'), bytes.subarray(0, bytes.length - 1))
  expect(faultOf(await store.open(join(folder, 'kuttet'), passphrase))).toMatchObject({ code: 'project.damaged' })
  await writeFile(join(folder, 'skadd'), Buffer.from(bytes).fill('x', 60, 70))
  expect(faultOf(await store.open(join(folder, 'skadd'), passphrase))).toMatchObject({ code: 'project.damaged' })
  await writeFile(join(folder, 'fremmed'), 'hei')
  expect(faultOf(await store.open(join(folder, 'fremmed'), passphrase))).toMatchObject({
    code: 'project.not-a-project',
  })
})

test('a write that fails changes neither the file nor what is held', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'Uteliv.navneliste')
  valueOf(await createNameListStore(storeOptions(folder)).create(path, passphrase, filled)).close()
  const before = await readFile(path)
  for (const call of ['open', 'rename'] as const) {
    const list = valueOf(
      await createNameListStore({ ...storeOptions(folder), file: diskFullAt(call) }).open(path, passphrase),
    )
    await expect(list.write(emptyNameList('liste-1'))).rejects.toMatchObject({ fault: { code: 'disk.full' } })
    expect(list.content()).toEqual(filled)
    list.close()
  }
  expect(await readFile(path)).toEqual(before)
})

test('a closed list gives nothing and takes nothing', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'Uteliv.navneliste')
  const list = valueOf(await createNameListStore(storeOptions(folder)).create(path, passphrase, filled))
  const before = await readFile(path)
  list.close()
  expect(() => list.content()).toThrow(expect.objectContaining({ fault: { code: 'name-list.closed', params: {} } }))
  await expect(list.write(filled)).rejects.toMatchObject({ fault: { code: 'name-list.closed' } })
  expect(await readFile(path)).toEqual(before)
})

test('this computer remembers where a list was last seen, in a file of its owner alone', async () => {
  const folder = await temporaryFolder()
  const store = createNameListStore(storeOptions(folder))
  expect(await store.lastPath('liste-1')).toBeNull()
  const path = join(folder, 'Uteliv.navneliste')
  valueOf(await store.create(path, passphrase, filled)).close()
  expect(await createNameListStore(storeOptions(folder)).lastPath('liste-1')).toBe(path)
  expect(await store.lastPath('liste-2')).toBeNull()
  const remembered = join(folder, 'app-data', 'name-lists')
  for (const name of await readdir(remembered)) expect((await stat(join(remembered, name))).mode & 0o777).toBe(0o600)
})
