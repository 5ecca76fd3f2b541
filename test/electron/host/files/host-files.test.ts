import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../../../core/service/ports'
import { createFiles } from '../../../../electron/host/files/host-files'
import { createUploads, fileLimit } from '../../../../electron/host/files/uploads'

const uploads = createUploads()
let home: string
let files: Files

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fortrolig-files-'))
  files = createFiles({ uploads, samplesFolder: '/app/samples', appData: join(home, '.data'), home })
})

const text = (value: string) => new TextEncoder().encode(value)
const path = (name: string) => ({ kind: 'path' as const, path: join(home, name) })

describe('reading a file', () => {
  it('gives its name and bytes', async () => {
    await writeFile(join(home, 'Ærlig intervju.txt'), 'æøå')
    const read = await files.read(path('Ærlig intervju.txt'))
    expect(read.ok && [read.value.name, new TextDecoder().decode(read.value.bytes)]).toEqual([
      'Ærlig intervju.txt',
      'æøå',
    ])
  })

  it('says that it is missing', async () => {
    expect(await files.read(path('nowhere.txt'))).toMatchObject({ ok: false, fault: { code: 'disk.missing' } })
  })

  it('says that a folder is no file', async () => {
    expect(await files.read({ kind: 'path', path: home })).toMatchObject({ ok: false, fault: { code: 'disk.failed' } })
  })

  it('refuses more than 100 MB without reading it', async () => {
    await writeFile(join(home, 'large.txt'), '')
    await truncate(join(home, 'large.txt'), fileLimit + 1)
    expect(await files.read(path('large.txt'))).toMatchObject({ ok: false, fault: { code: 'import.too-large' } })
  })

  it('gives a dropped file once, by its upload', async () => {
    const expected = files.expect('sluppet.txt', 2)
    const upload = expected.ok ? expected.value.upload : ''
    await uploads.receive(
      upload,
      (async function* () {
        yield await Promise.resolve(text('hi'))
      })(),
    )
    expect(await files.read({ kind: 'upload', upload })).toEqual({
      ok: true,
      value: { name: 'sluppet.txt', bytes: text('hi') },
    })
    expect(await files.read({ kind: 'upload', upload })).toMatchObject({ ok: false })
  })
})

describe('writing a file', () => {
  it('puts it whole in place of the old one, readable by its owner only, and leaves nothing beside it', async () => {
    await writeFile(join(home, 'rapport.docx'), 'old')
    expect(await files.write(join(home, 'rapport.docx'), text('new'))).toEqual({
      ok: true,
      value: { path: join(home, 'rapport.docx') },
    })
    expect(await readFile(join(home, 'rapport.docx'), 'utf8')).toBe('new')
    expect(await readdir(home)).toEqual(['rapport.docx'])
  })

  it('says that the folder is missing', async () => {
    expect(await files.write(join(home, 'a', 'b'), text(''))).toMatchObject({
      ok: false,
      fault: { code: 'disk.missing' },
    })
  })

  it.skipIf(process.getuid?.() === 0)('says that it may not, and leaves the old file', async () => {
    await mkdir(join(home, 'locked'))
    await writeFile(join(home, 'locked', 'a'), 'old')
    await chmod(join(home, 'locked'), 0o500)
    expect(await files.write(join(home, 'locked', 'a'), text('new'))).toMatchObject({
      ok: false,
      fault: { code: 'disk.no-permission' },
    })
    expect(await readFile(join(home, 'locked', 'a'), 'utf8')).toBe('old')
  })
})

describe('listing a folder', () => {
  it('shows folders first, then the rest, by the Norwegian alphabet, with numbers as numbers', async () => {
    for (const name of ['Ås', 'Ærfugl', 'Østby', 'Alta', 'Intervju 10.txt', 'Intervju 2.txt', 'aa.txt']) {
      await (name.endsWith('.txt') ? writeFile(join(home, name), '') : mkdir(join(home, name)))
    }
    const listed = await files.list(home)
    expect(listed.ok && listed.value.entries.map((entry) => entry.name)).toEqual([
      'Alta',
      'Ærfugl',
      'Østby',
      'Ås',
      'Intervju 2.txt',
      'Intervju 10.txt',
      'aa.txt',
    ])
  })

  it('knows projects and name lists, and leaves out what is hidden or leads nowhere', async () => {
    await mkdir(join(home, 'Natt.fortrolig'))
    await writeFile(join(home, 'Natt.navneliste'), 'abc')
    await writeFile(join(home, 'notat.fortrolig'), '')
    await mkdir(join(home, '.hidden'))
    await symlink(join(home, 'nowhere'), join(home, 'link'))
    const listed = await files.list(null)
    expect(listed.ok && listed.value.entries.map(({ name, kind, bytes }) => [name, kind, bytes])).toEqual([
      ['Natt.fortrolig', 'project', 0],
      ['Natt.navneliste', 'name-list', 3],
      ['notat.fortrolig', 'file', 0],
    ])
  })

  it('starts at home, and tells the folder above but at the root', async () => {
    const start = await files.list(null)
    expect(start.ok && [start.value.folder, start.value.parent]).toEqual([home, join(home, '..')])
    const top = await files.list('/')
    expect(top.ok && top.value.parent).toBeNull()
  })

  it('says that the folder is gone', async () => {
    expect(await files.list(join(home, 'gone'))).toMatchObject({ ok: false, fault: { code: 'disk.missing' } })
  })
})

describe('the sample study', () => {
  it('has its files with the app and its spoilable copy with the user, which can be cleared', async () => {
    const { source, workingFolder } = files.samples()
    expect([source, workingFolder]).toEqual(['/app/samples', join(home, '.data', 'sample')])
    await mkdir(join(workingFolder, 'Natt.fortrolig'), { recursive: true })
    await files.clearSampleCopy()
    expect(await readdir(workingFolder)).toEqual([])
    await files.clearSampleCopy()
    expect(await readdir(workingFolder)).toEqual([])
  })
})
