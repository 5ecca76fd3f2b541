import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, listPassphrase, passphrase, type Workplace } from '../../../support/workplace'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace(11)
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Folk', passphrase, coder, language: 'nb' })
  const path = join(place.folder, 'gruppe.txt')
  writeFileSync(path, 'Bodil: Ja.\nNilsen, Astrid: Nei.\nBodil: Jo.\nNilsen, Astrid: Nja.')
  const { preview, speakers } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const answers = { title: 'Gruppe', kind: 'focus-group', language: 'nb', names: 'real' } as const
  const people = speakers.map(({ label, role }) => ({ label, role, participant: 'new' as const }))
  await place.ask('import.confirm', { preview, ...answers, speakers: people })
})
afterAll(() => place.close())

const people = () => place.ask('participant.list', {})
const attributes = async () => (await people()).map((it) => it.attributes)

describe('the attributes of participants', () => {
  it('are columns that all have: added, renamed and removed at once, and undone', async () => {
    await place.ask('participant.column', { change: 'add', name: 'alder' })
    await place.ask('participant.column', { change: 'add', name: 'stilling' })
    expect(await attributes()).toEqual([
      { alder: '', stilling: '' },
      { alder: '', stilling: '' },
    ])
    const [first] = await people()
    await place.ask('participant.update', { participant: first!.id, attributes: { alder: '58', stilling: 'lærer' } })
    await place.ask('participant.column', { change: 'rename', name: 'alder', to: 'alder i år' })
    expect(Object.entries((await attributes())[0]!)).toEqual([
      ['alder i år', '58'],
      ['stilling', 'lærer'],
    ])
    await place.ask('participant.column', { change: 'remove', name: 'alder i år' })
    expect(await attributes()).toEqual([{ stilling: 'lærer' }, { stilling: '' }])
    await place.ask('history.undo', {})
    expect((await attributes())[0]).toEqual({ 'alder i år': '58', stilling: 'lærer' })
  })

  it.each([
    ['one that is there', { change: 'add', name: 'stilling' }, 'attribute.exists'],
    ['a name that another has', { change: 'rename', name: 'alder i år', to: 'stilling' }, 'attribute.exists'],
    ['one that is not there', { change: 'remove', name: 'kommune' }, 'record.missing'],
  ] as const)('refuse %s', async (_, input, code) => {
    const before = await attributes()
    expect(await place.api('participant.column', input)).toMatchObject({ ok: false, fault: { code } })
    expect(await attributes()).toEqual(before)
  })

  it('keep their order over a restart', async () => {
    const before = (await attributes()).map((it) => Object.keys(it))
    await place.restart()
    await place.ask('project.open', { path: join(place.folder, 'Folk.fortrolig'), passphrase })
    expect((await attributes()).map((it) => Object.keys(it))).toEqual(before)
  })
})

describe('a participant', () => {
  it('may be added under a free name, and has every column', async () => {
    const made = await place.ask('participant.add', { label: 'Sølvi' })
    expect(Object.keys(made.attributes)).toEqual(['alder i år', 'stilling'])
    const again = await place.api('participant.add', { label: 'Sølvi' })
    expect(again).toMatchObject({ ok: false, fault: { code: 'decision.collides' } })
    await place.ask('history.undo', {})
  })

  it('has what they agreed to, and may stand outside the counts', async () => {
    const [first] = await people()
    const consent = { basis: 'public-interest', given: '2026-02-03', withdrawn: null, mayQuote: false } as const
    await place.ask('participant.update', { participant: first!.id, consent, isCounted: false })
    expect((await people())[0]).toMatchObject({ consent, isCounted: false, label: first!.label })
    await place.ask('history.undo', {})
  })
})

const table = 'navn;alder;telefon\nBodil Hansen;58;59 04 17 23\nAstrid Nilsen;38;59 66 81 24\nOddvar;47;\n'

async function readTable(text = table) {
  const path = join(place.folder, 'deltakere.csv')
  writeFileSync(path, `\ufeff${text}`)
  return place.ask('participant.readTable', { source: { kind: 'path', path } })
}

describe('a table of participants', () => {
  it('knows who is who by the names in the transcripts', async () => {
    const { rows, columns } = await readTable()
    const [bodil, astrid] = await people()
    expect(rows.map((it) => it.participant)).toEqual([bodil!.id, astrid!.id, null])
    expect(columns.map((it) => it.kind)).toEqual(['name', 'plain', 'phone'])
  })

  it('knows nobody where two rows could be the same person', async () => {
    const { rows } = await readTable('navn;alder\nBodil Hansen;58\nBodil Berg;60\n')
    expect(rows.map((it) => it.participant)).toEqual([null, null])
  })

  it('gives attributes alone while the name list is closed, whatever is asked for', async () => {
    const { table: read } = await readTable()
    const outcome = await place.ask('participant.importTable', { table: read, attributes: [0, 1, 2] })
    expect(outcome).toEqual({ updated: 2, added: 1, inNameList: [], leftOut: ['navn', 'telefon'] })
    const all = JSON.stringify(await people())
    expect(all).not.toMatch(/Hansen|Oddvar|59 04/u)
    expect((await attributes()).map((it) => it['alder'])).toEqual(['58', '38', '47'])
    expect((await people())[2]?.label).toBe('Informant 3')
    await place.ask('history.undo', {})
    expect(await people()).toHaveLength(2)
  })

  it('puts names and telephone numbers into the open name list, and nowhere else', async () => {
    const path = join(place.folder, 'Folk.navneliste')
    await place.ask('nameList.create', { path, passphrase: listPassphrase })
    const { table: read } = await readTable()
    const outcome = await place.ask('participant.importTable', { table: read, attributes: [1] })
    expect(outcome).toMatchObject({ inNameList: ['navn', 'telefon'], leftOut: [] })
    expect(JSON.stringify(await people())).not.toMatch(/Hansen|59 04/u)
    // The open list now says who the third one is, by a name that stands in no text.
    const { rows } = await readTable('navn;kommune\nOddvar;Kvitdal\n')
    expect(rows[0]?.participant).toBe((await people())[2]?.id)
  })

  it('is taken once', async () => {
    const { table: read } = await readTable()
    await place.ask('participant.importTable', { table: read, attributes: [] })
    const again = await place.api('participant.importTable', { table: read, attributes: [] })
    expect(again).toMatchObject({ ok: false, fault: { code: 'import.preview-gone' } })
  })

  it.each([
    ['nothing in it', '', 'import.empty'],
    ['only a header', 'navn;alder\n', 'import.empty'],
  ])('is refused with %s', async (_, text, code) => {
    const path = join(place.folder, 'tom.csv')
    writeFileSync(path, text)
    const reply = await place.api('participant.readTable', { source: { kind: 'path', path } })
    expect(reply).toMatchObject({ ok: false, fault: { code } })
  })
})

describe('where participants speak', () => {
  it('is counted by turns, per document', async () => {
    const [bodil] = await people()
    const voices = await place.ask('participant.voices', {})
    expect(voices.filter((it) => it.participant === bodil!.id).map((it) => it.turns)).toEqual([2])
  })
})
