import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyNameList } from '../../../../core/model/name-list'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { nodeFileSystem } from '../../../../electron/host/store/file-system'
import { openUnlocked } from '../../../../electron/host/store/open-unlocked'
import { readProjectHeader } from '../../../../electron/host/store/project-header'
import { createAccess } from '../../../../electron/host/vault/access'
import { unlock } from '../../../../electron/host/vault/data-key'
import { codeOf, command, emptyStart, startHistory } from './material'
import { faultOf, passphrase, storeIn, storeOptions, temporaryFolder, valueOf } from './surroundings'

const another = 'en helt annen setning'
const wrong = { code: 'vault.wrong-passphrase', params: {} }
const dear = { N: 2 ** 11, r: 8, p: 1 }

async function made() {
  const folder = await temporaryFolder()
  const { project, recoveryCode } = valueOf(await storeIn(folder).create(folder, 'Uteliv', passphrase, emptyStart()))
  const opens = async (secret: string) => {
    const opened = await storeIn(folder).open(project.path, secret)
    if (opened.ok) await opened.value.close()
    return opened.ok ? null : opened.fault
  }
  const headers = () =>
    Promise.all(['header.json', 'backup/header.json'].map((it) => readFile(join(project.path, it), 'utf8')))
  return { folder, project, recoveryCode, opens, headers }
}

describe('another passphrase', () => {
  test('opens the project, and the one before does not; the recovery code stays', async () => {
    const { folder, project, recoveryCode, opens, headers } = await made()
    expect(await project.rekey(passphrase, { newPassphrase: another, isRecoveryRenewed: false })).toEqual({
      recoveryCode: '',
    })
    await project.append(command(startHistory(), (change) => change.add(codeOf(1))))
    await project.close()
    expect([await opens(passphrase), await opens(another)]).toEqual([wrong, null])
    const [first, copy] = await headers()
    expect(first).toBe(copy)
    const recovered = valueOf(await storeIn(folder).recover(project.path, recoveryCode, passphrase))
    await recovered.close()
    expect(await opens(passphrase)).toBeNull()
  })

  test('is refused without the one of now, and when it is too short; nothing changes', async () => {
    const { project, headers } = await made()
    const before = await headers()
    const change = { newPassphrase: another, isRecoveryRenewed: true }
    await expect(project.rekey(another, change)).rejects.toMatchObject({ fault: wrong })
    await expect(project.rekey(passphrase, { ...change, newPassphrase: 'kort' })).rejects.toMatchObject({
      fault: { code: 'vault.weak-passphrase' },
    })
    expect(await headers()).toEqual(before)
    await project.close()
  })

  test('that a crash wrote in one header only opens the project, and the copy follows', async () => {
    const { project, opens, headers } = await made()
    const [, old = ''] = await headers()
    await project.rekey(passphrase, { newPassphrase: another, isRecoveryRenewed: false })
    await project.close()
    await writeFile(join(project.path, 'backup/header.json'), old)
    expect(await opens(another)).toBeNull()
    const [first, copy] = await headers()
    expect(first).toBe(copy)
  })
})

test('a new recovery code opens the project, and the one before does not; the passphrase stays', async () => {
  const { folder, project, recoveryCode, opens } = await made()
  const renewed = await project.rekey(passphrase, { newPassphrase: null, isRecoveryRenewed: true })
  await project.close()
  expect(await opens(passphrase)).toBeNull()
  expect(faultOf(await storeIn(folder).recover(project.path, recoveryCode, another))).toMatchObject({
    code: 'vault.wrong-recovery-code',
  })
  await valueOf(await storeIn(folder).recover(project.path, renewed.recoveryCode, another)).close()
})

describe('the cost of a passphrase', () => {
  test('is raised to today’s when the project is opened, silently, and never lowered', async () => {
    const { folder, project, recoveryCode, opens } = await made()
    await project.close()
    const costs = async () => (await readProjectHeader(nodeFileSystem(), project.path)).header.kdf
    const opened = valueOf(await storeIn(folder, { kdf: dear }).open(project.path, passphrase))
    expect(opened.notices).toEqual([])
    await opened.close()
    expect(await costs()).toEqual(dear)
    expect(await opens(passphrase)).toBeNull()
    expect(await costs()).toEqual(dear)
    const recovered = valueOf(await storeIn(folder, { kdf: dear }).recover(project.path, recoveryCode, another))
    await recovered.rekey(another, { newPassphrase: passphrase, isRecoveryRenewed: true })
    await recovered.close()
    expect(await costs()).toEqual(dear)
  })

  test('is not raised by who only reads', async () => {
    const { folder, project, headers } = await made()
    const before = await headers()
    const beside = valueOf(await storeIn(folder, { kdf: dear }).open(project.path, passphrase, { readOnly: true }))
    await beside.close()
    expect(await headers()).toEqual(before)
    await project.close()
  })
})

test('the key is zero once the project is closed, and when it could not be opened', async () => {
  const { folder, project } = await made()
  await project.close()
  const found = await readProjectHeader(nodeFileSystem(), project.path)
  const options = { ...storeOptions(folder), file: nodeFileSystem(), kdf: dear }
  const around = { ...options, access: createAccess({ ...options, now: options.computer.now }) }
  const key = await unlock(found.header, passphrase)
  const opened = await openUnlocked(around, project.path, { ...found, key }, {})
  const second = await unlock(found.header, passphrase)
  expect(second.every((byte) => byte === 0)).toBe(false)
  await expect(openUnlocked(around, project.path, { ...found, key: second }, {})).rejects.toMatchObject({
    fault: { code: 'project.in-use' },
  })
  expect(second).toEqual(Buffer.alloc(32))
  expect(key).toEqual(await unlock(found.header, passphrase))
  await opened.close()
  expect(key).toEqual(Buffer.alloc(32))
})

describe('a name list', () => {
  test('gets another passphrase, and keeps what it holds', async () => {
    const folder = await temporaryFolder()
    const store = createNameListStore(storeOptions(folder))
    const path = join(folder, 'Uteliv.navneliste')
    const list = valueOf(await store.create(path, passphrase, emptyNameList('en')))
    await expect(list.rekey(another, passphrase)).rejects.toMatchObject({ fault: wrong })
    await expect(list.rekey(passphrase, 'kort')).rejects.toMatchObject({ fault: { code: 'vault.weak-passphrase' } })
    await list.rekey(passphrase, another)
    await list.write({ ...emptyNameList('en') })
    list.close()
    await expect(list.rekey(another, passphrase)).rejects.toMatchObject({ fault: { code: 'name-list.closed' } })
    expect(faultOf(await store.open(path, passphrase))).toEqual(wrong)
    const again = valueOf(await store.open(path, another))
    expect(again.content().id).toBe('en')
    again.close()
  })

  test('is kept at today’s cost once it was opened', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'Uteliv.navneliste')
    valueOf(await createNameListStore(storeOptions(folder)).create(path, passphrase, emptyNameList('en'))).close()
    valueOf(await createNameListStore({ ...storeOptions(folder), kdf: dear }).open(path, passphrase)).close()
    expect((await readFile(path, 'utf8')).split('\n')[0]).toContain('"N":2048')
    valueOf(await createNameListStore(storeOptions(folder)).open(path, passphrase)).close()
  })
})
