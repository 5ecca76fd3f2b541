import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzipSync, strFromU8 } from 'fflate'
import type { DocumentId } from '../../../../core/model/ids'
import { reportOptionsWith } from '../../../support/report-options'
import { bytesOfProject, findWords } from '../../../support/byte-search'
import { listPassphrase, passphrase } from '../../../support/workplace'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const copyPassphrase = 'en tredje setning for kopien'
const originals = ['Solveig', 'Haugland', 'Torgeir', 'Ragnhild', 'Bodø', '59 04 17 23']

let rig: StudyRig
let one: DocumentId
let two: DocumentId

beforeEach(async () => {
  rig = await createStudyRig()
  const { ask } = rig.place
  one = await rig.add('Samtale 1', [
    'Intervjuer: Hvem ringer du om natta?',
    'Torgeir: Jeg ringer Solveig Haugland i Bodø. Nummeret er 59 04 17 23.',
  ])
  two = await rig.add('Samtale 2', ['Intervjuer: Og du?', 'Ragnhild: Jeg ringer ingen.'])
  const { id } = await ask('codebook.add', { name: 'Å ringe', parent: null })
  await ask('coding.add', { document: one, span: { start: 36, end: 60 }, code: id })
  await ask('memo.add', { about: id, kind: 'analysis', text: 'Et eget notat om natta.' })
}, 30_000)
afterEach(() => rig.close())

async function approveFirst(): Promise<void> {
  await rig.decide('Torgeir', { kind: 'pseudonym', replacement: 'Halvor' })
  await rig.decide('Ragnhild', { kind: 'pseudonym', replacement: 'Oddny' })
  await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
  await rig.decide('Bodø', { kind: 'coarser', replacement: 'en by' })
  for (const it of (await rig.queue()).clusters)
    if (it.open > 0)
      await rig.place.ask('anonymise.decide', { key: it.key, decision: { kind: 'blackout' }, scope: 'project' })
  await rig.approve(one)
}

const raw = (name = 'Kopi') =>
  rig.place.ask('copy.raw', { folder: rig.place.folder, name, passphrase: copyPassphrase, reason: 'Flyttes til TSD.' })
const forCoder = (part: object = {}) =>
  rig.place.api('copy.forCoder', {
    folder: rig.place.folder,
    name: 'Medforsker',
    passphrase: copyPassphrase,
    documents: null,
    withCodings: true,
    ...part,
  })

describe('a copy for a second coder', () => {
  it('is refused while nothing is approved, and for a document that is not', async () => {
    expect(await forCoder()).toMatchObject({ ok: false, fault: { code: 'export.nothing' } })
    await approveFirst()
    expect(await forCoder({ documents: [two] })).toMatchObject({ ok: false, fault: { code: 'gate.not-approved' } })
    expect(await rig.place.ask('copy.list', {})).toEqual([])
  })

  it('opens by its own password alone, with approved documents, codebook and codings, and its id in it', async () => {
    await approveFirst()
    const reply = await forCoder()
    if (!reply.ok || reply.value.outcome !== 'written') throw new Error(JSON.stringify(reply))
    const { path, copy } = reply.value
    expect(copy).toMatchObject({ kind: 'for-coder', documents: [one], originals: [] })
    const text = await rig.text(one)
    const { ask, api } = rig.place
    expect(await api('project.open', { path, passphrase })).toMatchObject({ ok: false })
    await ask('project.open', { path, passphrase: copyPassphrase })
    expect((await ask('document.list', {})).map((it) => it.document.id)).toEqual([one])
    expect(await rig.text(one)).toBe(text)
    expect((await ask('codebook.list', {})).map((it) => it.codings)).toEqual([1])
    expect(await ask('memo.list', {})).toEqual([])
    expect(await ask('report.receipts', {})).toEqual([])
    expect((await ask('copy.list', {})).map((it) => it.id)).toEqual([copy.id])
    expect(await api('history.undo', {})).toMatchObject({ ok: false, fault: { code: 'history.nothing-to-undo' } })
  })

  it('has no codings where the user wants none, and goes on being coded', async () => {
    await approveFirst()
    const reply = await forCoder({ withCodings: false })
    if (!reply.ok || reply.value.outcome !== 'written') throw new Error('not written')
    const { ask } = rig.place
    await ask('project.open', { path: reply.value.path, passphrase: copyPassphrase })
    const [row] = await ask('codebook.list', {})
    expect(row?.codings).toBe(0)
    await ask('coding.add', { document: one, span: { start: 0, end: 10 }, code: row!.code.id })
    expect((await ask('log.list', everything)).intact).toBe(true)
  })

  it('holds no original in any byte, and nothing of what was taken away', async () => {
    await rig.place.ask('memo.add', { about: null, kind: 'method', text: 'Hemmelig metodenotat' })
    const [person] = await rig.place.ask('participant.list', {})
    await rig.place.ask('indirect.assess', { participant: person!.id, answer: 'one' })
    await approveFirst()
    const reply = await forCoder()
    if (!reply.ok || reply.value.outcome !== 'written') throw new Error('not written')
    const all = await bytesOfProject(reply.value.path, copyPassphrase)
    expect(findWords(all, ['Halvor', 'en kollega', 'Å ringe']).length).toBeGreaterThan(2)
    expect(findWords(all, [...originals, 'Hemmelig metodenotat', 'Et eget notat', 'assessment:'])).toEqual([])
  })

  it('is stopped by a name in the codebook, and is not listed', async () => {
    await approveFirst()
    const { code } = (await rig.place.ask('codebook.list', {}))[0]!
    await rig.place.ask('codebook.update', { code: code.id, definition: 'Når de ringer Solveig Haugland' })
    const reply = await forCoder()
    if (!reply.ok || reply.value.outcome !== 'refused') throw new Error('not refused')
    expect(reply.value.findings.map((it) => it.of)).toContain(`${code.id}/definition`)
    expect(await rig.place.ask('copy.list', {})).toEqual([])
  })
})

const everything = {
  filter: { coder: null, from: null, to: null, kinds: null, record: null },
  language: 'nb' as const,
  skip: 0,
  limit: 500,
}

describe('a copy of the whole project', () => {
  it('needs the name list open while there is one', async () => {
    await rig.place.ask('nameList.close', {})
    const reply = await rig.place.api('copy.raw', {
      folder: rig.place.folder,
      name: 'Kopi',
      passphrase: copyPassphrase,
      reason: 'Flyttes.',
    })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'name-list.closed' } })
  })

  it('holds texts, log and imported files, goes on in the log, and opens with the same name list', async () => {
    const { ask } = rig.place
    const before = await ask('log.list', everything)
    const { path, copy } = await raw()
    expect(copy).toMatchObject({
      kind: 'raw',
      documents: [one, two],
      originals: [one, two],
      reason: 'Flyttes til TSD.',
    })
    const text = await rig.text(one)
    await ask('project.open', { path, passphrase: copyPassphrase })
    expect(await rig.text(one)).toBe(text)
    await ask('nameList.open', { path: join(rig.place.folder, 'Natt.navneliste'), passphrase: listPassphrase })
    await ask('memo.add', { about: null, kind: 'method', text: 'Videre her' })
    const after = await ask('log.list', everything)
    expect(after.commands).toBe(before.commands + 2)
    expect(after.intact).toBe(true)
    expect(
      findWords(await bytesOfProject(path, copyPassphrase), ['Solveig']).some((it) => it.startsWith('sources')),
    ).toBe(true)
  })

  it('leaves no trace in the list when it cannot be made', async () => {
    await raw('Kopi')
    await expect(raw('Kopi')).rejects.toThrow('project.exists')
    expect(await rig.place.ask('copy.list', {})).toHaveLength(1)
  })

  it('stays a project of its own: the first is not taken for rolled back', async () => {
    const { path } = await raw()
    const { ask } = rig.place
    await ask('project.open', { path, passphrase: copyPassphrase })
    await ask('memo.add', { about: null, kind: 'method', text: 'Bare i kopien' })
    await rig.reopen()
    expect((await ask('project.status', {}))?.notices).toEqual([])
    expect((await ask('memo.list', {})).map((it) => it.text)).not.toContain('Bare i kopien')
  })
})

describe('the list of files and copies', () => {
  it('has every file by the id that stands in it, and every copy', async () => {
    await approveFirst()
    const { ask, folder } = rig.place
    await rig.keepRest()
    const options = reportOptionsWith(['excerpts'], { title: 'Natt' })
    const file = await ask('report.write', { options, folder, name: 'Natt' })
    if (file.outcome !== 'written') throw new Error(JSON.stringify(file))
    const { copy } = await raw()
    const list = await ask('copy.list', {})
    expect(list.map((it) => it.id)).toEqual([copy.id, file.receipt.id])
    const core = strFromU8(unzipSync(readFileSync(file.path))['docProps/core.xml']!)
    expect(core).toContain(`<dc:identifier>${file.receipt.id}</dc:identifier>`)
  })

  it('says of which originals the documents have been approved since', async () => {
    const { ask } = rig.place
    await raw()
    expect((await ask('copy.list', {}))[0]).toMatchObject({ originals: [one, two], approvedSince: [] })
    await approveFirst()
    expect((await ask('copy.list', {}))[0]).toMatchObject({ originals: [one, two], approvedSince: [one] })
  })

  it('keeps a person’s word that a copy is deleted, and takes it back; undo passes over it', async () => {
    const { ask } = rig.place
    const { copy } = await raw()
    await ask('copy.markErased', { file: copy.id, on: '2027-01-02' })
    const coder = (await ask('project.status', {}))!.coder.id
    expect((await ask('copy.list', {}))[0]?.erased).toEqual({ on: '2027-01-02', coder })
    await ask('history.undo', {})
    expect((await ask('copy.list', {}))[0]?.erased).toEqual({ on: '2027-01-02', coder })
    await ask('copy.markErased', { file: copy.id, on: null })
    expect((await ask('copy.list', {}))[0]?.erased).toBeNull()
  })
})

describe('deleting the name list', () => {
  it('waits until every document is approved', async () => {
    await approveFirst()
    expect(await rig.place.api('nameList.delete', {})).toMatchObject({
      ok: false,
      fault: { code: 'name-list.needed', params: { count: 1 } },
    })
  })

  it('removes the file, remembers the day, ends undo, and leaves no original in any byte', async () => {
    await approveFirst()
    await rig.approve(two)
    const { ask, api, folder } = rig.place
    await ask('memo.add', { about: null, kind: 'method', text: 'Til slutt' })
    const status = await ask('nameList.delete', {})
    expect(status).toMatchObject({ nameList: 'deleted', nameListPath: null, undo: null })
    expect(status.settings.keyDeletedAt).not.toBeNull()
    expect(() => readFileSync(join(folder, 'Natt.navneliste'))).toThrow()
    expect(await api('nameList.open', { path: null, passphrase: listPassphrase })).toMatchObject({ ok: false })
    expect(await api('nameList.delete', {})).toMatchObject({ ok: false, fault: { code: 'name-list.none' } })
    await ask('project.close', {})
    const all = await bytesOfProject(join(folder, 'Natt.fortrolig'), passphrase)
    expect(findWords(all, ['Til slutt']).length).toBeGreaterThan(0)
    expect(findWords(all, originals)).toEqual([])
  })

  it('is not done to a closed list that is there, and is said of one that is gone', async () => {
    await approveFirst()
    await rig.approve(two)
    const { ask, api, folder } = rig.place
    await ask('nameList.close', {})
    expect(await api('nameList.delete', {})).toMatchObject({ ok: false, fault: { code: 'name-list.closed' } })
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'Natt.navneliste'))
    expect(await ask('nameList.delete', {})).toMatchObject({ nameList: 'deleted' })
  })
})
