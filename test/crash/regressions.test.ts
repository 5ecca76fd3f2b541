import { describe, expect, test } from 'vitest'
import { emptyNameList } from '../../core/model/name-list'
import { replay, snapshotOf } from '../../core/history/replay'
import type { FileSystem } from '../../electron/host/store/file-system'
import { codeOf, command, emptyStart, idOf, importing, startHistory } from '../electron/host/store/material'
import { faultOf, passphrase, valueOf } from '../electron/host/store/surroundings'
import { faultyDisk } from './faulty-disk'
import { errno, type MemoryDisk } from './memory-disk'
import { emptyDisk } from './play'
import { folder, nameListPath, nameListsOn, projectPath, storeOn } from './scenario'

/** What the crash suites have found, each by itself. */

const another = 'en helt annen setning'

/** A project with a document and a code, folded, with a backup. */
async function made() {
  const disk = await emptyDisk()
  const history = startHistory()
  const { project, recoveryCode } = valueOf(await storeOn(disk.file).create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.append(command(history, importing(1, 'Vi drar ut.')))
  await project.append(command(history, (change) => change.add(codeOf(1))))
  await project.compact(snapshotOf(history), new Set([idOf('document', 1)]))
  await project.append(command(history, (change) => change.add(codeOf(2))))
  await project.close()
  return { disk, history, recoveryCode }
}

async function open(disk: MemoryDisk, secret = passphrase) {
  return valueOf(await storeOn(disk.file).open(projectPath, secret))
}

const again = (disk: MemoryDisk) => disk.crash('killed', () => 0)

describe('a backup', () => {
  async function withBackup() {
    const { disk } = await made()
    const project = await open(disk)
    const [backup] = await project.backups()
    await project.close()
    return { disk, id: backup!.id, path: `${projectPath}/backup/${backup!.id}` }
  }

  test.each(['documents/00000000-0000-4000-8000-000000000001.2', 'journal.2'])(
    'that a crash has removed by half, so that %s is gone, is not offered',
    async (name) => {
      const { disk, id, path } = await withBackup()
      disk.remove(`${path}/${name}`)
      const project = await open(disk)
      expect(await project.backups()).toEqual([])
      await expect(project.readBackup(id)).rejects.toMatchObject({ fault: { code: 'project.damaged' } })
      await project.close()
    },
  )

  test('with a damaged journal is not offered as one with fewer commands', async () => {
    const { disk, path } = await withBackup()
    disk.put(`${path}/journal.2`, disk.bytes(`${path}/journal.2`).fill(0, 40, 50))
    const project = await open(disk)
    expect(await project.backups()).toEqual([])
    await project.close()
  })

  test('is not made without the journal when that cannot be read', async () => {
    const { disk } = await made()
    let isReadable = true
    const file: FileSystem = {
      ...disk.file,
      readFile: (path) => {
        if (!isReadable && path.endsWith('.fortrolig/journal.2')) return Promise.reject(errno('EIO'))
        return disk.file.readFile(path)
      },
    }
    const project = valueOf(await storeOn(file).open(projectPath, passphrase))
    const before = (await project.backups()).length
    isReadable = false
    await expect(project.backUp()).rejects.toMatchObject({ fault: { code: 'disk.failed' } })
    expect(await project.backups()).toHaveLength(before)
    await project.close()
  })

  test('whose folder another program holds for a moment is waited for', async () => {
    const { disk } = await made()
    let held = 3
    const file: FileSystem = {
      ...disk.file,
      rmdir: (path) => ((held -= 1) >= 0 ? Promise.reject(errno('EBUSY')) : disk.file.rmdir(path)),
    }
    const project = valueOf(await storeOn(file).open(projectPath, passphrase))
    const history = replay(project.loaded.snapshot, project.loaded.frames)
    const frame = command(history, (change) => change.add(codeOf(3)))
    await project.barrier(snapshotOf(history), frame.shell, [])
    expect(held).toBeLessThan(0)
    expect(await project.backups()).toHaveLength(1)
    await project.close()
  })

  test('is removed with its rest first, durably, so that no half of it can come back', async () => {
    const { disk } = await made()
    const calls: string[] = []
    const note =
      (name: 'unlink' | 'fsyncFolder') =>
      (path: string): Promise<void> => {
        if (path.includes('/backup/')) calls.push(`${name} ${path.split('/backup/')[1]!.replace(/^[^/]+/, 'it')}`)
        return disk.file[name](path)
      }
    const file = { ...disk.file, unlink: note('unlink'), fsyncFolder: note('fsyncFolder') }
    const project = valueOf(await storeOn(file).open(projectPath, passphrase))
    const history = replay(project.loaded.snapshot, project.loaded.frames)
    calls.length = 0
    const frame = command(history, (change) => change.add(codeOf(3)))
    await project.barrier(snapshotOf(history), frame.shell, [])
    await project.close()
    const removed = calls.slice(calls.indexOf('unlink it/rest.2'))
    expect(removed.slice(0, 2)).toEqual(['unlink it/rest.2', 'fsyncFolder it'])
    expect(removed.length).toBeGreaterThan(3)
  })
})

test('a temporary header that a crash left beside the copy is swept at opening, and nothing is said of it', async () => {
  const { disk } = await made()
  const left = `${projectPath}/backup/header.json.1.abc.tmp`
  disk.put(left, Buffer.from('{'))
  const project = await open(disk)
  expect(project.notices).toEqual([])
  expect(disk.all().map((it) => it.path)).not.toContain(left)
  await project.close()
})

test('what opening stands on is made durable before it removes anything', async () => {
  const { disk } = await made()
  disk.put(`${projectPath}/rest.9.1.abc.tmp`, Buffer.from('x'))
  const calls: string[] = []
  const file: FileSystem = {
    ...disk.file,
    fsyncFolder: (path) => {
      calls.push(path)
      return disk.file.fsyncFolder(path)
    },
    unlink: (path) => {
      if (path.startsWith(projectPath)) calls.push('unlink')
      return disk.file.unlink(path)
    },
  }
  await valueOf(await storeOn(file).open(projectPath, passphrase)).close()
  expect(calls).toContain('unlink')
  const before = calls.slice(0, calls.indexOf('unlink'))
  for (const name of ['', '/documents', '/sources', '/backup']) expect(before).toContain(`${projectPath}${name}`)
})

describe('an fsync that fails', () => {
  test('is not made good by a later one: the command is written again before it is built upon', async () => {
    const { disk, history } = await made()
    const failing = async (at: number) => {
      const tried = again(disk)
      const faulty = faultyDisk(tried.file, at, { code: 'EIO', times: 'all' })
      const project = valueOf(await storeOn(faulty.file).open(projectPath, passphrase))
      const from = faulty.calls.length
      const lost = command(replay(snapshotOf(history), []), (change) => change.add(codeOf(3)))
      const isDone = await project.append(lost).then(
        () => true,
        () => false,
      )
      await project.close()
      return { tried, isDone, datasync: from + 1 + faulty.calls.slice(from).indexOf('datasync') }
    }
    const { datasync } = await failing(Infinity)
    const { tried, isDone } = await failing(datasync)
    expect(isDone).toBe(false)
    // The system shows the frame that has not reached the disk.
    const project = await open(tried)
    const found = replay(project.loaded.snapshot, project.loaded.frames)
    expect(found.seq).toBe(4)
    await project.append(command(found, (change) => change.add(codeOf(4))))
    const cut = tried.crash('power-cut', () => 0)
    const left = await open(cut)
    expect(left.notices).toEqual([])
    expect(snapshotOf(replay(left.loaded.snapshot, left.loaded.frames))).toEqual(snapshotOf(found))
    await left.close()
    await project.close()
  })

  test('of a name list’s removal is made good by the next removal', async () => {
    const disk = await emptyDisk()
    valueOf(await nameListsOn(disk.file).create(nameListPath, passphrase, emptyNameList('liste'))).close()
    let fails = true
    const file: FileSystem = {
      ...disk.file,
      fsyncFolder: (path) => {
        if (!fails) return disk.file.fsyncFolder(path)
        fails = false
        return Promise.reject(errno('EIO'))
      },
    }
    const lists = nameListsOn(file)
    expect(faultOf(await lists.remove(nameListPath, 'liste'))).toMatchObject({ code: 'disk.failed' })
    expect(await lists.remove(nameListPath, 'liste')).toMatchObject({ ok: true })
    const cut = disk.crash('power-cut', () => 0)
    expect(faultOf(await nameListsOn(cut.file).open(nameListPath, passphrase))).toMatchObject({ code: 'disk.missing' })
  })
})

test('on a computer that has not seen the project, a damaged length in the journal is not taken for its end', async () => {
  const { disk, history } = await made()
  const project = await open(disk)
  for (const number of [3, 4, 5]) await project.append(command(history, (change) => change.add(codeOf(number))))
  const left = disk.crash('killed', () => 0)
  await project.close()
  const journal = left.all().findLast((it) => /fortrolig\/journal\.\d+$/.test(it.path) && it.bytes.length > 0)!
  const second = 32 + journal.bytes.readUInt32BE(0)
  const changed = Buffer.from(journal.bytes)
  changed[second] = 0x7f
  left.put(journal.path, changed)
  const elsewhere = storeOn(left.file, { appData: '/home/app-data/annen' })
  const opened = valueOf(await elsewhere.open(projectPath, passphrase))
  expect([opened.isReadOnly, opened.notices.map((it) => it.code)]).toEqual([true, ['project.damaged']])
  expect(opened.loaded.frames).toHaveLength(1)
  await opened.close()
  expect(left.bytes(journal.path)).toEqual(changed)
})

describe('the header', () => {
  const headers = ['header.json', 'backup/header.json'].map((it) => `${projectPath}/${it}`)

  test('that could not be renewed is as before: the recovery code that somebody has goes on opening the project', async () => {
    const { disk, recoveryCode } = await made()
    const renewing = async (at: number) => {
      const tried = again(disk)
      let renames = 0
      const file: FileSystem = {
        ...tried.file,
        fsyncFolder: (path) => {
          if (path.startsWith(projectPath) && renames > 0 && (renames += 1) === at + 1)
            return Promise.reject(errno('EIO'))
          return tried.file.fsyncFolder(path)
        },
      }
      const project = valueOf(await storeOn(file).open(projectPath, passphrase))
      renames = 1
      const isDone = await project.rekey(passphrase, { newPassphrase: null, isRecoveryRenewed: true }).then(
        () => true,
        () => false,
      )
      await project.close()
      return { tried, isDone }
    }
    for (const at of [1, 2]) {
      const { tried, isDone } = await renewing(at)
      expect(isDone).toBe(false)
      await valueOf(await storeOn(tried.file).recover(projectPath, recoveryCode, another)).close()
    }
  })

  test('of which only the copy was written before a crash is the one before', async () => {
    const { disk } = await made()
    const before = disk.bytes(headers[0]!)
    const project = await open(disk)
    await project.rekey(passphrase, { newPassphrase: another, isRecoveryRenewed: false })
    await project.close()
    disk.put(headers[0]!, before)
    await (await open(disk)).close()
    expect(disk.bytes(headers[1]!)).toEqual(before)
  })

  test('whose copy claims a newer format rules over it, and is refused when it claims one itself', async () => {
    const { disk } = await made()
    const whole = disk.bytes(headers[0]!)
    const newer = Buffer.from(whole.toString('utf8').replace('"format":1', '"format":9'))
    const [header, copy] = [again(disk), again(disk)]
    copy.put(headers[1]!, newer)
    await (await open(copy)).close()
    expect(copy.bytes(headers[1]!)).toEqual(whole)
    header.put(headers[0]!, newer)
    await expect(open(header)).rejects.toThrow('project.newer-format')
    expect(headers.map((it) => header.bytes(it))).toEqual([newer, whole])
  })
})

test('a disk that takes a few bytes at a time takes everything, and one that takes none is full', async () => {
  const disk = await emptyDisk()
  let bite = 7
  const file: FileSystem = {
    ...disk.file,
    open: async (path, how) => {
      const opened = await disk.file.open(path, how)
      return { ...opened, write: (bytes, position) => opened.write(bytes.subarray(0, bite), position) }
    },
  }
  const history = startHistory()
  const { project } = valueOf(await storeOn(file).create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.append(command(history, (change) => change.add(codeOf(1))))
  const before = snapshotOf(history)
  bite = 0
  await expect(project.append(command(history, (change) => change.add(codeOf(2))))).rejects.toMatchObject({
    fault: { code: 'disk.full' },
  })
  await project.close()
  const left = await open(disk)
  expect(snapshotOf(replay(left.loaded.snapshot, left.loaded.frames))).toEqual(before)
  await left.close()
})

test('on a full disk a project opens to be read, and says so', async () => {
  const { disk, history } = await made()
  const file: FileSystem = {
    ...disk.file,
    open: (path, how) => (path.endsWith('/lock') ? Promise.reject(errno('ENOSPC')) : disk.file.open(path, how)),
  }
  const project = valueOf(await storeOn(file).open(projectPath, passphrase))
  expect([project.isReadOnly, project.notices]).toEqual([true, [{ code: 'project.read-only', params: {} }]])
  expect(snapshotOf(replay(project.loaded.snapshot, project.loaded.frames))).toEqual(snapshotOf(history))
  await project.close()
})
