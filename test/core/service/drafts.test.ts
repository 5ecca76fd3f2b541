import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkplace, passphrase, type Workplace } from '../../support/workplace'

const drafts = { 'write.text': 'Bodil sa at hun «ikke orket mer» 😀', 'rename:1': '' }

describe('what is being written when the project is locked', () => {
  let place: Workplace
  beforeEach(() => {
    place = createWorkplace()
  })
  afterEach(() => place.close())

  const pathOf = (name: string) => join(place.folder, `${name}.fortrolig`)
  const create = (name: string) =>
    place.ask('project.create', {
      folder: place.folder,
      name,
      passphrase,
      coder: { name: '', initials: 'AB' },
      language: 'nb',
    })
  const open = (name: string) => place.ask('project.open', { path: pathOf(name), passphrase })
  const back = async () => (await place.ask('project.drafts', {})).drafts

  it('is given back to the letter when it is opened again, and once', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    await open('Uteliv')
    expect(await back()).toEqual(drafts)
    expect(await back()).toEqual({})
  })

  it('is given to nobody while the project is closed', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    expect(await back()).toEqual({})
  })

  it('outlives wrong passwords', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    expect((await place.api('project.open', { path: pathOf('Uteliv'), passphrase: 'feil passord' })).ok).toBe(false)
    await open('Uteliv')
    expect(await back()).toEqual(drafts)
  })

  it('is given to whoever comes in by the recovery code too', async () => {
    const { recoveryCode } = await create('Uteliv')
    await place.ask('project.close', { drafts })
    await place.ask('project.recover', { path: pathOf('Uteliv'), recoveryCode, passphrase })
    expect(await back()).toEqual(drafts)
  })

  it('is not given to another project, and is then gone', async () => {
    await create('Uteliv')
    await place.ask('project.close', {})
    await create('Nattarbeid')
    await place.ask('project.close', { drafts })
    await open('Uteliv')
    expect(await back()).toEqual({})
    await open('Nattarbeid')
    expect(await back()).toEqual({})
  })

  it('is not what was written a lock before', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    await open('Uteliv')
    await place.ask('project.close', {})
    await open('Uteliv')
    expect(await back()).toEqual({})
  })

  it('is dropped when the project has changed meanwhile: what was removed there must not come back', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    await open('Uteliv')
    await place.ask('codebook.add', { name: 'Søvn', parent: null })
    expect(await back()).toEqual({})
  })

  it('is gone when the app has ended', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    await place.restart()
    await open('Uteliv')
    expect(await back()).toEqual({})
  })

  it('is written to no disk', async () => {
    await create('Uteliv')
    await place.ask('project.close', { drafts })
    const files = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
    expect(files.length).toBeGreaterThan(3)
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name)).includes('ikke orket')).toBe(false)
  })
})
