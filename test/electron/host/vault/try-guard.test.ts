import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyNameList } from '../../../../core/model/name-list'
import { nodeFileSystem, type FileSystem } from '../../../../electron/host/store/file-system'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { createProjectStore } from '../../../../electron/host/store/project-store'
import { newRecoveryCode } from '../../../../electron/host/vault/recovery-code'
import { emptyStart } from '../store/material'
import { faultOf, passphrase, storeOptions, temporaryFolder, valueOf } from '../store/surroundings'

const wrong = { code: 'vault.wrong-passphrase', params: {} }
const wait = (seconds: number) => ({ code: 'app.too-many-tries', params: { seconds } })
const start = Date.UTC(2026, 0, 1)

/** A project that is closed, and an app that is started anew for every call, with a clock that the test sets. */
async function atWork(file?: FileSystem) {
  const folder = await temporaryFolder()
  let now = start
  const options = () => ({
    ...storeOptions(folder),
    computer: { host: 'maskin', processId: process.pid, now: () => new Date(now).toISOString() },
    ...(file && { file }),
  })
  const { project, recoveryCode } = valueOf(
    await createProjectStore(options()).create(folder, 'Uteliv', passphrase, emptyStart()),
  )
  await project.close()
  const { path } = project
  async function tryWith(secret: string, store = createProjectStore(options())) {
    const opened = await store.open(path, secret)
    if (opened.ok) await opened.value.close()
    return opened.ok ? null : opened.fault
  }
  return {
    folder,
    path,
    recoveryCode,
    options,
    tryWith,
    tries: join(folder, 'app-data', 'tries'),
    setClock: (ms: number) => void (now = ms),
    async fail(times: number) {
      for (let done = 0; done < times; done += 1) expect(await tryWith('feil passord')).toEqual(wrong)
    },
  }
}

describe('wrong passwords of a project', () => {
  test('hold back the next one after five, though the app is started again, and the right one too', async () => {
    const at = await atWork()
    await at.fail(5)
    expect(await at.tryWith(passphrase)).toEqual(wait(60))
    at.setClock(start + 59_001)
    expect(await at.tryWith(passphrase)).toEqual(wait(1))
    at.setClock(start + 60_000)
    expect(await at.tryWith(passphrase)).toBeNull()
  })

  test('hold back longer each time, and are forgotten by the right one', async () => {
    const at = await atWork()
    await at.fail(5)
    at.setClock(start + 60_000)
    await at.fail(1)
    expect(await at.tryWith(passphrase)).toEqual(wait(120))
    at.setClock(start + 180_000)
    expect(await at.tryWith(passphrase)).toBeNull()
    expect(await readdir(at.tries)).toEqual([])
    await at.fail(5)
    expect(await at.tryWith(passphrase)).toEqual(wait(60))
  })

  test('say how long is left before anything is typed', async () => {
    const at = await atWork()
    const left = async () => valueOf(await createProjectStore(at.options()).entry(at.path)).waitSeconds
    expect(await left()).toBe(0)
    await at.fail(5)
    expect(await left()).toBe(60)
    at.setClock(start + 30_500)
    expect(await left()).toBe(30)
    at.setClock(start + 60_000)
    expect(await left()).toBe(0)
  })

  test('hold back neither for ever nor less when the clock is set back', async () => {
    const at = await atWork()
    await at.fail(5)
    const back = start - 10 * 365 * 86_400_000
    at.setClock(back)
    expect(await at.tryWith(passphrase)).toEqual(wait(60))
    at.setClock(back + 30_000)
    expect(await at.tryWith(passphrase)).toEqual(wait(30))
    at.setClock(back + 60_000)
    expect(await at.tryWith(passphrase)).toBeNull()
  })

  test('of the recovery code are counted apart: who lost the password need not wait with the paper in hand', async () => {
    const at = await atWork()
    await at.fail(5)
    const store = createProjectStore(at.options())
    for (const code of [newRecoveryCode(), newRecoveryCode(), 'feil', newRecoveryCode(), newRecoveryCode()])
      expect(faultOf(await store.recover(at.path, code, passphrase))).toEqual({
        code: 'vault.wrong-recovery-code',
        params: {},
      })
    const again = createProjectStore(at.options())
    expect(faultOf(await again.recover(at.path, at.recoveryCode, passphrase))).toEqual(wait(60))
    at.setClock(start + 60_000)
    await valueOf(await createProjectStore(at.options()).recover(at.path, at.recoveryCode, passphrase)).close()
  })

  test('are counted where the password is asked for in the open project too', async () => {
    const at = await atWork()
    const project = valueOf(await createProjectStore(at.options()).open(at.path, passphrase))
    const change = { newPassphrase: null, isRecoveryRenewed: true }
    for (let done = 0; done < 5; done += 1)
      await expect(project.rekey('feil passord', change)).rejects.toMatchObject({ fault: wrong })
    await expect(project.rekey(passphrase, change)).rejects.toMatchObject({ fault: wait(60) })
    await project.close()
    expect(await at.tryWith(passphrase)).toEqual(wait(60))
  })

  test('are remembered without a word of the password, the project or where it lies', async () => {
    const at = await atWork()
    await at.fail(2)
    const [name = '', ...more] = await readdir(at.tries)
    expect([name, more]).toEqual([expect.stringMatching(/^[0-9a-f]{32}-passphrase$/), []])
    expect(JSON.parse(await readFile(join(at.tries, name), 'utf8'))).toEqual({ failed: 2, last: start })
  })

  test('other faults are no guesses', async () => {
    const at = await atWork()
    const project = valueOf(await createProjectStore(at.options()).open(at.path, passphrase))
    for (let done = 0; done < 6; done += 1)
      expect(await at.tryWith(passphrase)).toMatchObject({ code: 'project.in-use' })
    await project.close()
    expect(await at.tryWith(passphrase)).toBeNull()
  })

  test.each(['', '{', '{"failed":-3,"last":0}', '{"failed":99}', '[]'])(
    'are counted anew where what was remembered is gone or cannot be understood: %j',
    async (text) => {
      const at = await atWork()
      await at.fail(5)
      const [name = ''] = await readdir(at.tries)
      if (text === '') await rm(join(at.tries, name))
      else await writeFile(join(at.tries, name), text)
      await at.fail(5)
      expect(await at.tryWith(passphrase)).toEqual(wait(60))
    },
  )

  test('are counted by the running app where the disk remembers nothing', async () => {
    const disk = nodeFileSystem()
    const at = await atWork({
      ...disk,
      open: (path, how) =>
        path.includes('tries') ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : disk.open(path, how),
    })
    const store = createProjectStore(at.options())
    for (let done = 0; done < 5; done += 1) expect(await at.tryWith('feil passord', store)).toEqual(wrong)
    expect(await at.tryWith(passphrase, store)).toEqual(wait(60))
  })
})

test('wrong passwords of a name list hold back the next one, apart from those of the project', async () => {
  const at = await atWork()
  await at.fail(5)
  const path = join(at.folder, 'Uteliv.navneliste')
  const open = (secret: string) => createNameListStore(at.options()).open(path, secret)
  valueOf(await createNameListStore(at.options()).create(path, passphrase, emptyNameList('en'))).close()
  for (let done = 0; done < 5; done += 1) expect(faultOf(await open('feil passord'))).toEqual(wrong)
  expect(faultOf(await open(passphrase))).toEqual(wait(60))
  at.setClock(start + 60_000)
  valueOf(await open(passphrase)).close()
})
