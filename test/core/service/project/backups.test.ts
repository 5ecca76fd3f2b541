import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CodeId, DocumentId } from '../../../../core/model/ids'
import { listPassphrase, passphrase } from '../../../support/workplace'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
let document: DocumentId
let code: CodeId

beforeEach(async () => {
  rig = await createStudyRig()
  document = await rig.add('Samtale', ['Intervjuer: Hva skjer om natta?', 'Torgeir: Jeg kjører til Tromsø.'])
  code = (await rig.place.ask('codebook.add', { name: 'Å kjøre', parent: null })).id
}, 30_000)
afterEach(() => rig.close())

const look = async () => ({
  view: await rig.view(document).then(({ document: { revision: _, ...record }, ...view }) => ({ ...view, record })),
  codebook: await rig.place.ask('codebook.list', {}),
  memos: await rig.place.ask('memo.list', {}),
})

it('gives back what a backup holds, after telling what that changes, and undo takes it back', async () => {
  const { ask } = rig.place
  const then = await look()
  await ask('project.backup', { folder: null })
  await ask('coding.add', { document, span: { start: 20, end: 40 }, code })
  await ask('memo.add', { about: code, kind: 'analysis', text: 'Veien er lang.' })
  await rig.decide('Tromsø', { kind: 'coarser', replacement: 'en by i nord' })
  const now = await look()
  const [backup] = await ask('project.backups', {})
  expect(backup).toMatchObject({ documents: 1, codings: 0, commandsSince: 3 })
  const { differences } = await ask('project.previewRestore', { backup: backup!.id })
  expect(differences).toContainEqual({ type: 'coding', back: 0, gone: 1, changed: 0 })
  expect(differences).toContainEqual({ type: 'memo', back: 0, gone: 1, changed: 0 })
  expect(await look()).toEqual(now)
  await ask('project.restore', { backup: backup!.id })
  expect(await look()).toEqual(then)
  expect((await ask('project.backups', {}))[0]).toMatchObject({ codings: 1, commandsSince: 1 })
  await rig.reopen()
  expect(await look()).toEqual(then)
  await ask('history.undo', {})
  expect(await look()).toEqual(now)
  expect((await ask('history.list', { limit: 100 })).intact).toBe(true)
})

it('keeps the present as a backup of its own, from which it comes back', async () => {
  const { ask } = rig.place
  await ask('project.backup', { folder: null })
  const [before] = await ask('project.backups', {})
  await ask('document.remove', { document })
  await ask('project.restore', { backup: before!.id })
  const [present] = await ask('project.backups', {})
  expect(present).toMatchObject({ documents: 0 })
  await ask('project.restore', { backup: present!.id })
  expect(await ask('document.list', {})).toEqual([])
})

it('has no backup from before an approval', async () => {
  const { ask } = rig.place
  await ask('project.backup', { folder: null })
  await rig.keepRest()
  await rig.approve(document)
  const backups = await ask('project.backups', {})
  expect(backups.map((it) => it.commandsSince)).toEqual([0])
  await ask('project.restore', { backup: backups[0]!.id })
  expect((await rig.view(document)).document.state).toBe('deidentified')
})

it('says so when the backup is gone', async () => {
  for (const call of ['project.previewRestore', 'project.restore'] as const)
    expect(await rig.place.api(call, { backup: '2026-01-01T00-00-00.000Z-1' })).toMatchObject({
      ok: false,
      fault: { code: 'record.missing' },
    })
})

it('changes the passwords of the project and of the name list when the old ones are given', async () => {
  const { ask, api } = rig.place
  const next = 'en splitter ny setning'
  const change = { newPassphrase: next, isRecoveryRenewed: true }
  expect(await api('project.changePassphrase', { passphrase: next, ...change })).toMatchObject({
    fault: { code: 'vault.wrong-passphrase' },
  })
  const { recoveryCode } = await ask('project.changePassphrase', { passphrase, ...change })
  expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)
  await ask('nameList.changePassphrase', { passphrase: listPassphrase, newPassphrase: next })
  const { path, nameListPath } = (await ask('project.status', {}))!
  await ask('project.close', {})
  expect(await api('project.open', { path, passphrase })).toMatchObject({ fault: { code: 'vault.wrong-passphrase' } })
  await ask('project.open', { path, passphrase: next })
  expect(await api('nameList.changePassphrase', { passphrase: next, newPassphrase: passphrase })).toMatchObject({
    fault: { code: 'name-list.closed' },
  })
  await ask('nameList.open', { path: nameListPath, passphrase: next })
})

it('lists a backup in another folder among the copies, with the originals that it holds', async () => {
  const { ask } = rig.place
  const { path } = await ask('project.backup', { folder: rig.place.folder, reason: 'Minnepinne i safen' })
  expect(path).not.toBeNull()
  expect(await ask('copy.holding', { documents: [document] })).toMatchObject([
    { kind: 'raw', name: path!.split('/').at(-1), originals: [document], reason: 'Minnepinne i safen' },
  ])
})

it('makes no backup in another folder without a reason, or while the name list is closed', async () => {
  const { api, ask, folder } = rig.place
  expect(await api('project.backup', { folder } as never)).toMatchObject({ fault: { code: 'app.invalid-input' } })
  expect(await api('project.backup', { folder, reason: ' ' })).toMatchObject({ fault: { code: 'app.invalid-input' } })
  await ask('nameList.close', {})
  expect(await api('project.backup', { folder, reason: 'Safe' })).toMatchObject({ fault: { code: 'name-list.closed' } })
  expect(await api('project.backup', { folder: null })).toMatchObject({ ok: true })
  expect(await ask('copy.list', {})).toEqual([])
})

it('lists no backup that could not be made', async () => {
  const reply = await rig.place.api('project.backup', { folder: `${rig.place.folder}/ingen`, reason: 'Minnepinne' })
  expect(reply).toMatchObject({ ok: false, fault: { code: 'disk.missing' } })
  expect(await rig.place.ask('copy.holding', { documents: [document] })).toEqual([])
})
