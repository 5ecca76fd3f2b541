import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../electron/host/store/file-system'
import { createProjectStore, type StoreOptions } from '../../../../electron/host/store/project-store'
import { noKeychain } from '../../../../electron/host/vault/keychain'
import { fakeKeychain } from '../../../support/fake-keychain'
import { codeOf, command, emptyStart, startHistory } from '../store/material'
import { faultOf, passphrase, storeOptions, temporaryFolder, valueOf } from '../store/surroundings'

const another = 'en helt annen setning'
const notKept = { code: 'keychain.not-kept', params: {} }

async function made(more: Partial<StoreOptions> = {}) {
  const folder = await temporaryFolder()
  const keychain = fakeKeychain()
  const options: StoreOptions = { ...storeOptions(folder), keychain, ...more }
  const store = createProjectStore(options)
  const { project, recoveryCode } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  const { path } = project
  return {
    folder,
    keychain,
    options,
    store,
    project,
    path,
    recoveryCode,
    kept: join(folder, 'app-data', 'kept'),
    state: async () => valueOf(await store.entry(path)).withoutPassword,
    async openKept() {
      const opened = await store.openKept(path)
      if (opened.ok) await opened.value.close()
      return opened.ok ? null : opened.fault
    },
  }
}

describe('a project that may open without its password', () => {
  test('is not one until its owner has said so, with the password', async () => {
    const at = await made()
    await at.project.close()
    expect([await at.state(), await at.openKept()]).toEqual(['off', notKept])
    expect(faultOf(await at.store.keepKey(at.path, another))).toEqual({ code: 'vault.wrong-passphrase', params: {} })
    expect(await at.state()).toBe('off')
    valueOf(await at.store.keepKey(at.path, passphrase))
    expect([await at.state(), await at.openKept()]).toEqual(['on', null])
  })

  test('opens to the same work as with the password, and can be written to', async () => {
    const at = await made()
    await at.project.append(command(startHistory(), (change) => change.add(codeOf(1))))
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    const byPassword = valueOf(await at.store.open(at.path, passphrase))
    const { loaded } = byPassword
    await byPassword.close()
    const byKeychain = valueOf(await at.store.openKept(at.path))
    expect(byKeychain.loaded).toEqual(loaded)
    expect(byKeychain.isReadOnly).toBe(false)
    await byKeychain.close()
  })

  test('is no weaker: its folder is the same to the byte, and the other two ways in stand', async () => {
    const at = await made()
    await at.project.close()
    const header = () => readFile(join(at.path, 'header.json'), 'utf8')
    const before = [await header(), (await readdir(at.path)).toSorted()]
    valueOf(await at.store.keepKey(at.path, passphrase))
    expect([await header(), (await readdir(at.path)).toSorted()]).toEqual(before)
    await valueOf(await at.store.open(at.path, passphrase)).close()
    await valueOf(await at.store.recover(at.path, at.recoveryCode, passphrase)).close()
  })

  test('does not open so on another computer, for another user, or without the keychain', async () => {
    const at = await made()
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    const elsewhere = { ...at.options, appData: join(at.folder, 'other-app-data') }
    expect(faultOf(await createProjectStore(elsewhere).openKept(at.path))).toEqual(notKept)
    await cp(at.kept, join(at.folder, 'other-app-data', 'kept'), { recursive: true })
    const anotherUser = { ...elsewhere, keychain: fakeKeychain() }
    expect(faultOf(await createProjectStore(anotherUser).openKept(at.path))).toEqual(notKept)
    const inBrowser = { ...at.options, keychain: noKeychain }
    expect(faultOf(await createProjectStore(inBrowser).openKept(at.path))).toEqual(notKept)
  })

  test('asks for the password while the keychain is shut, and opens without again when it is not', async () => {
    const at = await made()
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    at.keychain.becomes('shut')
    expect(await at.openKept()).toEqual(notKept)
    at.keychain.becomes('ready')
    expect(await at.openKept()).toBeNull()
  })

  test.each(['absent', 'unprotected'] as const)(
    'is refused where the keychain is %s, and nothing is stored',
    async (state) => {
      const at = await made()
      await at.project.close()
      at.keychain.becomes(state)
      expect(faultOf(await at.store.keepKey(at.path, passphrase))).toEqual({ code: `keychain.${state}`, params: {} })
      expect([await at.state(), await at.openKept()]).toEqual([state, notKept])
      await expect(readdir(at.kept)).rejects.toMatchObject({ code: 'ENOENT' })
    },
  )

  test('keeps the data key from whoever reads the app data: it lies there sealed twice', async () => {
    const at = await made()
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    const [name = ''] = await readdir(at.kept)
    const stored = JSON.parse(await readFile(join(at.kept, name), 'utf8')) as Record<string, string>
    expect(Object.keys(stored).toSorted()).toEqual(['of', 'sealed', 'secret'])
    expect(at.keychain.secrets).toHaveLength(1)
    expect(at.keychain.secrets[0]).toEqual(Buffer.alloc(32))
  })

  test.each(['secret', 'sealed', 'of'])('asks for the password when its %s is another', async (field) => {
    const at = await made()
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    const [name = ''] = await readdir(at.kept)
    const file = join(at.kept, name)
    const stored = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
    const bytes = Buffer.from(stored[field]!, 'base64')
    bytes[bytes.length - 1]! ^= 1
    await writeFile(file, JSON.stringify({ ...stored, [field]: bytes.toString('base64') }))
    expect(await at.openKept()).toEqual(notKept)
    await writeFile(file, 'not what was written')
    expect([await at.state(), await at.openKept()]).toEqual(['off', notKept])
  })
})

describe('the leave to open without a password ends', () => {
  test('when it is taken back, and what was kept is gone', async () => {
    const at = await made()
    await at.project.close()
    valueOf(await at.store.keepKey(at.path, passphrase))
    valueOf(await at.store.forgetKey(at.path))
    expect([await at.state(), await at.openKept(), await readdir(at.kept)]).toEqual(['off', notKept, []])
    valueOf(await at.store.forgetKey(at.path))
  })

  test('when the password is changed, here', async () => {
    const at = await made()
    valueOf(await at.store.keepKey(at.path, passphrase))
    await at.project.rekey(passphrase, { newPassphrase: another, isRecoveryRenewed: false })
    await at.project.close()
    expect([await at.state(), await at.openKept(), await readdir(at.kept)]).toEqual(['off', notKept, []])
  })

  test('when the password is changed on another computer, and when what was kept is put back after', async () => {
    const at = await made()
    valueOf(await at.store.keepKey(at.path, passphrase))
    await at.project.close()
    const elsewhere = createProjectStore({ ...at.options, appData: join(at.folder, 'other-app-data') })
    const there = valueOf(await elsewhere.open(at.path, passphrase))
    await there.rekey(passphrase, { newPassphrase: another, isRecoveryRenewed: false })
    await there.close()
    expect([await at.state(), await at.openKept()]).toEqual(['off', notKept])
    expect(await readdir(at.kept)).toHaveLength(1)
  })

  test('when the password was lost and the recovery code has set another', async () => {
    const at = await made()
    valueOf(await at.store.keepKey(at.path, passphrase))
    await at.project.close()
    await valueOf(await at.store.recover(at.path, at.recoveryCode, passphrase)).close()
    expect([await at.state(), await readdir(at.kept)]).toEqual(['off', []])
  })

  test('not when only the recovery code is renewed, or the cost has risen: the password is the same', async () => {
    const at = await made()
    valueOf(await at.store.keepKey(at.path, passphrase))
    await at.project.rekey(passphrase, { newPassphrase: null, isRecoveryRenewed: true })
    await at.project.close()
    expect([await at.state(), await at.openKept()]).toEqual(['on', null])
    const dear = createProjectStore({ ...at.options, kdf: { N: 2 ** 11, r: 8, p: 1 } })
    await valueOf(await dear.open(at.path, passphrase)).close()
    expect(await readFile(join(at.path, 'header.json'), 'utf8')).toContain('"N":2048')
    expect([await at.state(), await at.openKept()]).toEqual(['on', null])
  })
})

test('a disk that fails while a key is kept leaves the project as it was, or opens it: nothing between', async () => {
  const disk = nodeFileSystem()
  for (let failing = 0; ; failing += 1) {
    let steps = 0
    let isOn = false
    const step = <T>(work: () => Promise<T>): Promise<T> =>
      isOn && steps++ === failing ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : work()
    const file: FileSystem = {
      ...disk,
      open: (path, how) => step(() => disk.open(path, how)),
      rename: (from, to) => step(() => disk.rename(from, to)),
      mkdir: (path) => step(() => disk.mkdir(path)),
      fsyncFolder: (path) => step(() => disk.fsyncFolder(path)),
    }
    const at = await made({ file })
    await at.project.close()
    isOn = true
    const kept = await at.store.keepKey(at.path, passphrase)
    isOn = false
    expect([await at.state(), await at.openKept()]).toEqual(
      (await at.state()) === 'on' ? ['on', null] : ['off', notKept],
    )
    if (kept.ok) expect(await at.state()).toBe('on')
    await rm(at.folder, { recursive: true, force: true })
    if (steps <= failing) return
  }
})
