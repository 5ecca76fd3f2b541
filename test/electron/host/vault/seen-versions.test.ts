import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyNameList } from '../../../../core/model/name-list'
import { nodeFileSystem } from '../../../../electron/host/store/file-system'
import { createNameListStore } from '../../../../electron/host/store/name-list-store'
import { createProjectStore } from '../../../../electron/host/store/project-store'
import { seenVersions } from '../../../../electron/host/vault/seen-versions'
import { emptyStart } from '../store/material'
import { valueOf } from '../store/surroundings'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fortrolig-seen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const seenIn = (path = 'a') => seenVersions(nodeFileSystem(), folder, { vault: 'v', path })
const storedIn = (appData: string) => readdirSync(join(appData, 'seen')).map((it) => join(appData, 'seen', it))
const bytes = (text: string) => Buffer.from(text)
const first = 'en lang setning til å begynne med'
const second = 'en annen setning, som er ny'

describe('what this computer has seen of a file', () => {
  it('holds every version but the last for older, whatever came when, and knows nothing of others', async () => {
    const versions = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 })
    let run = 0
    await fc.assert(
      fc.asyncProperty(versions, async (all) => {
        const seen = seenIn(`run-${run++}`)
        for (const it of all) await seen.see(bytes(it))
        for (const it of ['a', 'b', 'c', 'd', 'e'])
          expect(await seen.isOlder(bytes(it))).toBe(all.includes(it) && all.at(-1) !== it)
      }),
      { numRuns: 40 },
    )
  })

  it('holds what is put back on purpose and seen again for the newest', async () => {
    const seen = seenIn()
    for (const it of ['a', 'b', 'a']) await seen.see(bytes(it))
    expect([await seen.isOlder(bytes('a')), await seen.isOlder(bytes('b'))]).toEqual([false, true])
  })

  it('goes on from the last whole line when the power was cut in one', async () => {
    for (const it of ['a', 'b', 'c']) await seenIn().see(bytes(it))
    const [path = ''] = storedIn(folder)
    truncateSync(path, readFileSync(path).length - 7)
    expect([await seenIn().isOlder(bytes('a')), await seenIn().isOlder(bytes('b'))]).toEqual([true, false])
    await seenIn().see(bytes('d'))
    expect([await seenIn().isOlder(bytes('b')), await seenIn().isOlder(bytes('d'))]).toEqual([true, false])
  })

  it('raises no alarm over its own damage: cut, doubled, flipped or followed by anything', async () => {
    const versions = ['a', 'b', 'c', 'd']
    for (const it of versions) await seenIn().see(bytes(it))
    const [path = ''] = storedIn(folder)
    const whole = readFileSync(path)
    const damages = fc.tuple(fc.nat(whole.length - 1), fc.nat(whole.length), fc.constantFrom('cut', 'flip', 'append'))
    await fc.assert(
      fc.asyncProperty(damages, async ([at, length, how]) => {
        const changed = Buffer.from(how === 'cut' ? whole.subarray(0, at) : whole)
        if (how === 'flip') changed[at] = changed[at]! ^ 0x10
        writeFileSync(path, how === 'append' ? Buffer.concat([whole, whole.subarray(at, at + length)]) : changed)
        expect(await seenIn().isOlder(bytes('d'))).toBe(false)
      }),
    )
  })

  it('does not take up again what stood behind damage', async () => {
    for (const it of ['a', 'b', 'c', 'd']) await seenIn().see(bytes(it))
    const [path = ''] = storedIn(folder)
    const changed = readFileSync(path)
    changed[changed.length >> 2] = changed[changed.length >> 2]! ^ 0x10
    writeFileSync(path, changed)
    await seenIn().see(bytes('made elsewhere'))
    expect(await seenIn().isOlder(bytes('made elsewhere'))).toBe(false)
  })

  it('is no reason to fail where it cannot be written', async () => {
    writeFileSync(join(folder, 'seen'), 'a file where the folder should be')
    await seenIn().see(bytes('a'))
    expect(await seenIn().isOlder(bytes('a'))).toBe(false)
  })

  it('writes nothing but hashes', async () => {
    await seenIn().see(bytes('Kari Nordmann'))
    expect(readFileSync(storedIn(folder)[0]!, 'latin1')).toMatch(/^0{8} [0-9a-f]{32} [0-9a-f]{8}\n$/)
  })
})

describe('an older password put back', () => {
  const store = () =>
    createProjectStore({
      appData: join(folder, 'app-data'),
      computer: { host: 'maskin', processId: process.pid, now: () => '2026-11-21T00:00:00.000Z' },
      kdf: { N: 2 ** 10, r: 8, p: 1 },
    })
  const headers = (path: string) => ['header.json', join('backup', 'header.json')].map((it) => join(path, it))

  it('opens the project and is said, until the password is changed again', async () => {
    const { project } = valueOf(await store().create(folder, 'Natt', first, emptyStart()))
    const before = readFileSync(headers(project.path)[0]!)
    await project.rekey(first, { newPassphrase: second, isRecoveryRenewed: false })
    await project.close()
    for (const it of headers(project.path)) writeFileSync(it, before)
    for (const round of [1, 2]) {
      const again = valueOf(await store().open(project.path, first))
      expect([round, ...again.notices.map((it) => it.code)]).toEqual([round, 'project.older-password'])
      await again.close()
    }
    const mended = valueOf(await store().open(project.path, first))
    await mended.rekey(first, { newPassphrase: second, isRecoveryRenewed: false })
    await mended.close()
    const last = valueOf(await store().open(project.path, second))
    expect(last.notices).toEqual([])
    await last.close()
  })

  it('is not said of the project because an older copy of it was opened elsewhere', async () => {
    const { project } = valueOf(await store().create(folder, 'Natt', first, emptyStart()))
    await project.close()
    cpSync(project.path, join(folder, 'kopi', 'Natt.fortrolig'), { recursive: true })
    const again = valueOf(await store().open(project.path, first))
    await again.rekey(first, { newPassphrase: second, isRecoveryRenewed: false })
    await again.close()
    const copy = valueOf(await store().open(join(folder, 'kopi', 'Natt.fortrolig'), first))
    await copy.close()
    const last = valueOf(await store().open(project.path, second))
    expect([copy.notices, last.notices]).toEqual([[], []])
    await last.close()
  })

  it('is not said of one that was set on another computer', async () => {
    const { project } = valueOf(await store().create(folder, 'Natt', first, emptyStart()))
    await project.close()
    const elsewhere = createProjectStore({
      appData: join(folder, 'other'),
      computer: { host: 'annen', processId: process.pid, now: () => '2026-11-21T00:00:00.000Z' },
      kdf: { N: 2 ** 10, r: 8, p: 1 },
    })
    const there = valueOf(await elsewhere.open(project.path, first))
    await there.rekey(first, { newPassphrase: second, isRecoveryRenewed: true })
    await there.close()
    const here = valueOf(await store().open(project.path, second))
    expect(here.notices).toEqual([])
    await here.close()
  })
})

describe('an older name list put back', () => {
  const lists = () =>
    createNameListStore({
      appData: join(folder, 'app-data'),
      computer: { host: 'maskin', processId: process.pid, now: () => '2026-11-21T00:00:00.000Z' },
      kdf: { N: 2 ** 10, r: 8, p: 1 },
    })

  it('is said until it is written, also when only its password was another', async () => {
    const path = join(folder, 'Natt.navneliste')
    const list = valueOf(await lists().create(path, first, emptyNameList('liste')))
    const before = readFileSync(path)
    await list.rekey(first, second)
    list.close()
    writeFileSync(path, before)
    const old = valueOf(await lists().open(path, first))
    expect(old.notices.map((it) => it.code)).toEqual(['name-list.rolled-back'])
    await old.write(emptyNameList('liste'))
    old.close()
    const again = valueOf(await lists().open(path, first))
    expect(again.notices).toEqual([])
    again.close()
    expect(storedIn(join(folder, 'app-data'))).toHaveLength(1)
  })
})
