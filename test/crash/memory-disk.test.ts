import { describe, expect, test } from 'vitest'
import { faultyDisk } from './faulty-disk'
import { memoryDisk, type MemoryDisk } from './memory-disk'
import { chanceFrom } from './points'

/** The disk that the crash suites lean on: it must lose what a real one may lose. */

const a = Buffer.from('aaaa')

async function withFile(disk: MemoryDisk, content = a) {
  const open = await disk.file.open('/fil', 'empty')
  await open.write(content, 0)
  return open
}

const cut = (disk: MemoryDisk) => disk.crash('power-cut', () => 0)
const namesOn = (disk: MemoryDisk) => disk.all().map((it) => it.path)

describe('a power cut', () => {
  test('takes a name that was not synced, whatever was synced of the file', async () => {
    const disk = memoryDisk()
    await (await withFile(disk)).sync()
    expect(namesOn(cut(disk))).toEqual([])
    await disk.file.fsyncFolder('/')
    expect(cut(disk).bytes('/fil')).toEqual(a)
  })

  test('takes bytes that were not synced, and leaves those that were', async () => {
    const disk = memoryDisk()
    const open = await withFile(disk)
    await open.sync()
    await disk.file.fsyncFolder('/')
    await open.write(Buffer.from('bb'), 4)
    expect(cut(disk).bytes('/fil')).toEqual(a)
    await open.datasync()
    expect(cut(disk).bytes('/fil').toString()).toBe('aaaabb')
  })

  test('takes a renaming and a removal that were not synced', async () => {
    const disk = memoryDisk()
    await (await withFile(disk)).sync()
    await disk.file.fsyncFolder('/')
    await disk.file.rename('/fil', '/ny')
    expect(namesOn(cut(disk))).toEqual(['/fil'])
    await disk.file.fsyncFolder('/')
    await disk.file.unlink('/ny')
    expect([namesOn(disk), namesOn(cut(disk))]).toEqual([[], ['/ny']])
  })
})

test('a program that is killed leaves what was not synced to the next one, which may lose it still', async () => {
  const disk = memoryDisk()
  await (await withFile(disk)).sync()
  const next = disk.crash('killed', () => 0)
  expect([namesOn(next), namesOn(cut(next))]).toEqual([['/fil'], []])
})

test('anything can be left of what was not synced: none, all, a part, or the length without the bytes', async () => {
  const disk = memoryDisk()
  const open = await withFile(disk)
  await open.sync()
  await disk.file.fsyncFolder('/')
  await open.write(Buffer.from('bbbb'), 4)
  const left = new Set<string>()
  for (let seed = 0; seed < 200; seed += 1)
    left.add(disk.crash('anything', chanceFrom(seed)).bytes('/fil').toString('latin1'))
  for (const it of left) expect(it).toMatch(/^aaaa(b{0,4}|\0{4})$/)
  for (const it of ['aaaa', 'aaaabbbb', 'aaaa\0\0\0\0', 'aaaabb']) expect(left).toContain(it)
})

describe('an fsync that fails', () => {
  async function failed() {
    const disk = memoryDisk()
    await (await withFile(disk)).sync()
    await disk.file.fsyncFolder('/')
    const open = await faultyDisk(disk.file, 3, { code: 'EIO', times: 1 }).file.open('/fil', 'keep')
    await open.write(Buffer.from('bbbb'), 4)
    await expect(open.sync()).rejects.toMatchObject({ code: 'EIO' })
    return { disk, open }
  }

  test('is not made good by the next one, though every program sees the bytes', async () => {
    const { disk, open } = await failed()
    await open.sync()
    expect(disk.bytes('/fil').toString()).toBe('aaaabbbb')
    expect(cut(disk).bytes('/fil').toString()).toBe('aaaa\0\0\0\0')
  })

  test('is made good by writing the bytes again, or by cutting them off', async () => {
    const written = await failed()
    await written.open.write(Buffer.from('bbbb'), 4)
    await written.open.sync()
    expect(cut(written.disk).bytes('/fil').toString()).toBe('aaaabbbb')
    const taken = await failed()
    await taken.open.truncate(4)
    await taken.open.sync()
    expect(cut(taken.disk).bytes('/fil').toString()).toBe('aaaa')
  })
})

test('a write that fails is done by half, and a short one says how much it took', async () => {
  const failing = memoryDisk()
  const half = await faultyDisk(failing.file, 2, { code: 'ENOSPC', times: 1 }).file.open('/fil', 'empty')
  await expect(half.write(a, 0)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(failing.bytes('/fil').toString()).toBe('aa')
  const short = await faultyDisk(memoryDisk().file, 2, { code: 'short', times: 1 }).file.open('/fil', 'empty')
  expect([await short.write(a, 0), await short.write(a, 2)]).toEqual([2, 4])
})
