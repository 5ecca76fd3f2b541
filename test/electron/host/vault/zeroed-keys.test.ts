import type * as Crypto from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyNameList } from '../../../../core/model/name-list'
import { nodeFileSystem } from '../../../../electron/host/store/file-system'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { createProjectStore, type StoreOptions } from '../../../../electron/host/store/project-store'
import type { Keychain } from '../../../../electron/host/vault/keychain'
import { newRecoveryCode } from '../../../../electron/host/vault/recovery-code'
import { createContractRig } from '../../../contract/contract-rig'
import { emptyStart } from '../store/material'
import { passphrase, storeOptions, temporaryFolder, valueOf } from '../store/surroundings'

/** Every buffer that was a key or a secret: all that were made, derived from, sealed with or unsealed to. */
const held = vi.hoisted(() => new Set<Uint8Array>())

type Scrypt = [
  secret: Buffer,
  salt: Buffer,
  length: number,
  options: object,
  done: (error: Error | null, key: Buffer) => void,
]

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>()
  const keep = <T>(secret: T): T => {
    if (secret instanceof Uint8Array) held.add(secret)
    return secret
  }
  const keepIfKey = <T>(bytes: T): T => (bytes instanceof Uint8Array && bytes.length === 32 ? keep(bytes) : bytes)
  return {
    ...real,
    randomBytes: (count: number) => keepIfKey(real.randomBytes(count)),
    scrypt(...[secret, salt, length, options, done]: Scrypt) {
      real.scrypt(keep(secret), salt, length, options, (error, key) => done(error, keep(key)))
    },
    createHmac: (name: string, key: Buffer) => {
      const hmac = real.createHmac(name, keep(key))
      return { update: (text: string) => ({ digest: () => keep(hmac.update(text).digest()) }) }
    },
    createCipheriv: (name: 'aes-256-gcm', key: Buffer, nonce: Buffer) => real.createCipheriv(name, keep(key), nonce),
    createDecipheriv(name: 'aes-256-gcm', key: Buffer, nonce: Buffer, options: { authTagLength: number }) {
      const decipher = real.createDecipheriv(name, keep(key), nonce, options)
      const update = decipher.update.bind(decipher) as (bytes: Buffer) => Buffer
      return Object.assign(decipher, { update: (bytes: Buffer) => keepIfKey(update(bytes)) })
    },
  }
})

/** A keychain without keys of its own, whose secrets are watched as the rest is. */
const keychain: Keychain = {
  state: () => 'ready',
  seal(secret) {
    held.add(secret)
    return secret.map((byte) => byte ^ 0x5a)
  },
  open(sealed) {
    const secret = Buffer.from(sealed.map((byte) => byte ^ 0x5a))
    held.add(secret)
    return secret
  },
}

const another = 'en helt annen setning'
const wrong = 'feil passord, men langt'
const isZero = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)

/** Nothing of what was held is left, and something was. */
function expectNothingHeld(): void {
  expect(held.size).toBeGreaterThan(0)
  expect([...held].filter((it) => !isZero(it)).length).toBe(0)
}

async function closedProject(more: Partial<StoreOptions> = {}) {
  const folder = await temporaryFolder()
  const options: StoreOptions = { ...storeOptions(folder), keychain, ...more }
  const store = createProjectStore(options)
  const { project, recoveryCode } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.close()
  return { folder, options, store, path: project.path, recoveryCode }
}

beforeEach(() => held.clear())

describe('no key of a project is left', () => {
  test('when it was made and is closed', async () => {
    const folder = await temporaryFolder()
    const { project } = valueOf(
      await createProjectStore(storeOptions(folder)).create(folder, 'Uteliv', passphrase, emptyStart()),
    )
    expect([...held].filter((it) => !isZero(it))).toHaveLength(1)
    await project.close()
    expectNothingHeld()
  })

  test('when it was opened and is closed; while it is open there is the data key alone', async () => {
    const { store, path } = await closedProject()
    const project = valueOf(await store.open(path, passphrase))
    expect(new Set([...held].filter((it) => !isZero(it)).map((it) => Buffer.from(it).toString('hex'))).size).toBe(1)
    await project.close()
    expectNothingHeld()
  })

  test.each([
    ['the password is wrong', (at: Closed) => at.store.open(at.path, wrong)],
    ['the recovery code is wrong', (at: Closed) => at.store.recover(at.path, newRecoveryCode(), another)],
    ['the new password is too short', (at: Closed) => at.store.recover(at.path, at.recoveryCode, 'kort')],
    ['it cannot be made', (at: Closed) => at.store.create(at.folder, 'Uteliv', passphrase, emptyStart())],
    ['its password is too short', (at: Closed) => at.store.create(at.folder, 'Natt', 'kort', emptyStart())],
    ['a key is kept for it', (at: Closed) => at.store.keepKey(at.path, passphrase)],
    ['no key is kept, as the password is wrong', (at: Closed) => at.store.keepKey(at.path, wrong)],
    ['it is asked how it is entered', (at: Closed) => at.store.entry(at.path)],
  ])('when %s', async (_when, act) => {
    await act(await closedProject())
    expectNothingHeld()
  })

  test('when it was recovered, opened by the keychain, or opened at a higher cost, and closed', async () => {
    const at = await closedProject()
    await valueOf(await at.store.recover(at.path, at.recoveryCode, another)).close()
    expectNothingHeld()
    valueOf(await at.store.keepKey(at.path, another))
    await valueOf(await at.store.openKept(at.path)).close()
    expectNothingHeld()
    const dear = createProjectStore({ ...at.options, kdf: { N: 2 ** 11, r: 8, p: 1 } })
    await valueOf(await dear.open(at.path, another)).close()
    expectNothingHeld()
  })

  test('but the one that is open, when it has another password or another code, or was refused them', async () => {
    const { store, path } = await closedProject()
    const project = valueOf(await store.open(path, passphrase))
    const open = () => new Set([...held].filter((it) => !isZero(it)).map((it) => Buffer.from(it).toString('hex')))
    const change = { newPassphrase: another, isRecoveryRenewed: true }
    await project.rekey(wrong, change).catch(() => undefined)
    await project.rekey(passphrase, { ...change, newPassphrase: 'kort' }).catch(() => undefined)
    expect(open().size).toBe(1)
    await project.rekey(passphrase, change)
    expect(open().size).toBe(1)
    await project.close()
    expectNothingHeld()
  })

  test('when somebody else has it open, and when it is damaged beyond reading', async () => {
    const { store, path } = await closedProject()
    const project = valueOf(await store.open(path, passphrase))
    expect((await store.open(path, passphrase)).ok).toBe(false)
    await project.close()
    expectNothingHeld()
    await writeFile(join(path, 'rest.1'), 'skadet')
    expect((await store.open(path, passphrase)).ok).toBe(false)
    expectNothingHeld()
  })

  test('when the disk is full as it is made', async () => {
    const folder = await temporaryFolder()
    const disk = nodeFileSystem()
    const full = { ...disk, rename: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) }
    const store = createProjectStore({ ...storeOptions(folder), file: full })
    expect((await store.create(folder, 'Uteliv', passphrase, emptyStart())).ok).toBe(false)
    expectNothingHeld()
  })
})

type Closed = Awaited<ReturnType<typeof closedProject>>

describe('no key of a name list is left', () => {
  async function listIn(folder: string) {
    const store = createNameListStore(storeOptions(folder))
    const path = join(folder, 'Uteliv.navneliste')
    return { store, path, list: valueOf(await store.create(path, passphrase, emptyNameList('en'))) }
  }

  test('when it is closed, made or opened, with its password changed or the change refused', async () => {
    const { store, path, list } = await listIn(await temporaryFolder())
    await list.rekey(wrong, another).catch(() => undefined)
    await list.rekey(passphrase, 'kort').catch(() => undefined)
    await list.rekey(passphrase, another)
    list.close()
    expectNothingHeld()
    valueOf(await store.open(path, another)).close()
    expectNothingHeld()
  })

  test('when the password is wrong or the file is damaged', async () => {
    const { store, path, list } = await listIn(await temporaryFolder())
    list.close()
    expect((await store.open(path, wrong)).ok).toBe(false)
    expectNothingHeld()
    const bytes = await readFile(path)
    bytes[bytes.length - 1]! ^= 1
    await writeFile(path, bytes)
    expect((await store.open(path, passphrase)).ok).toBe(false)
    expectNothingHeld()
  })

  test('when the disk is full as it is made', async () => {
    const folder = await temporaryFolder()
    const full = { ...nodeFileSystem(), rename: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) }
    const store = createNameListStore({ ...storeOptions(folder), file: full })
    expect((await store.create(join(folder, 'Uteliv.navneliste'), passphrase, emptyNameList('en'))).ok).toBe(false)
    expectNothingHeld()
  })
})

describe('the app holds no key', () => {
  async function atWork() {
    const rig = createContractRig({}, keychain)
    const call = async (name: string, input: unknown) => {
      const reply = await rig.service.call(name, input)
      if (!reply.ok) throw new Error(reply.fault.code)
    }
    const coder = { name: '', initials: 'AB' }
    const make = (name: string) =>
      call('project.create', { folder: rig.folder, name, passphrase, coder, language: 'nb' })
    await make('Uteliv')
    await call('nameList.create', { path: join(rig.folder, 'Uteliv.navneliste'), passphrase: another })
    await call('codebook.add', { name: 'Søvn', parent: null })
    return { rig, call, make }
  }

  test('once it is locked, with a name list open and work done', async () => {
    const { rig, call } = await atWork()
    await call('project.close', { drafts: { 'write.text': '"Hei"' } })
    expectNothingHeld()
    await rig.close()
  })

  test('once it has ended', async () => {
    const { rig } = await atWork()
    await rig.service.close()
    expectNothingHeld()
    await rig.close()
  })

  test('of a project that another has taken the place of, and of a list that is closed', async () => {
    const { rig, call, make } = await atWork()
    await call('nameList.close', {})
    await make('Nattarbeid')
    expect(new Set([...held].filter((it) => !isZero(it)).map((it) => Buffer.from(it).toString('hex'))).size).toBe(1)
    await call('project.close', {})
    expectNothingHeld()
    await rig.close()
  })
})
