import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

const head = 'nr;stilling;kommune;Hva er det beste med natta?'
const first = [
  head,
  '1;lege;Bø;Det er stille og ingen ringer til meg',
  '2;;Bø;',
  '3;vakt;Å;At jeg får lese i fred hele natta',
  '4;kokk;Bø;Maten smaker bedre når alle andre sover',
]

let place: Workplace
let one: DocumentId
beforeEach(async () => {
  place = createWorkplace()
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Svar', passphrase, coder, language: 'nb' })
  const { preview, draft, entries } = await previewed(first)
  const answers = { title: 'Svar', kind: draft.kind, language: 'nb', names: 'replaced' } as const
  one = (await place.ask('import.confirm', { preview, ...answers, speakers: entries })).document.id
})
afterEach(() => place.close())

async function previewed(rows: readonly string[]) {
  const path = join(place.folder, 'svar.csv')
  writeFileSync(path, rows.join('\n'))
  const read = await place.ask('import.preview', { source: { kind: 'path', path } })
  const entries = read.speakers.map(({ label, role }) => ({ label, role, participant: 'new' as const }))
  return { ...read, entries }
}

async function replaced(rows: readonly string[]) {
  const { preview, entries } = await previewed(rows)
  return place.ask('import.replace', { preview, document: one, speakers: entries })
}

const people = () => place.ask('participant.list', {})
const person = async (label: string) => (await people()).find((it) => it.label === label)!
const attributes = async () => Object.fromEntries((await people()).map((it) => [it.label, it.attributes]))
const view = () => place.ask('document.view', { document: one })

describe('a survey that comes again', () => {
  it('is known as another version of its document', async () => {
    const { versionOf } = await previewed([...first, '5;vakt;Å;Ingen spør meg om noe som helst'])
    expect(versionOf).toBe(one)
  })

  it('makes participants of those who are new, with their closed answers, silent ones too, and of nobody else', async () => {
    const { gone } = await replaced([...first, '5;vakt;Å;Ingen spør meg om noe som helst', '6;lege;Bø;'])
    expect(gone).toEqual([])
    expect(await attributes()).toEqual({
      1: { stilling: 'lege', kommune: 'Bø' },
      2: { stilling: '', kommune: 'Bø' },
      3: { stilling: 'vakt', kommune: 'Å' },
      4: { stilling: 'kokk', kommune: 'Bø' },
      5: { stilling: 'vakt', kommune: 'Å' },
      6: { stilling: 'lege', kommune: 'Bø' },
    })
  })

  it('changes closed answers that changed, and leaves what a person has written', async () => {
    const one = await person('1')
    const attributesNow = { ...one.attributes, stilling: 'overlege' }
    await place.ask('participant.update', { participant: one.id, attributes: attributesNow })
    await replaced(first.map((it) => it.replace(';lege;Bø', ';turnuslege;Å').replace('3;vakt', '3;portvakt')))
    expect(await attributes()).toMatchObject({
      1: { stilling: 'overlege', kommune: 'Å' },
      3: { stilling: 'portvakt', kommune: 'Å' },
    })
  })

  it('gives the answer of one who was silent to the participant that they are', async () => {
    const before = await person('2')
    await replaced(first.map((it) => (it.startsWith('2;') ? '2;vakt;Bø;At ingen maser på meg' : it)))
    expect(await people()).toHaveLength(4)
    expect(await person('2')).toMatchObject({ id: before.id, attributes: { stilling: 'vakt', kommune: 'Bø' } })
    const speaker = (await view()).speakers.find((it) => it.label === '2')
    expect(speaker?.participant).toBe(before.id)
  })

  it('lists those who are gone, and keeps them as participants', async () => {
    const { gone } = await replaced(first.filter((it) => !/^[23];/u.test(it)))
    expect(gone).toEqual(['2', '3'])
    expect((await people()).map((it) => it.label).toSorted()).toEqual(['1', '2', '3', '4'])
  })

  it('takes codings along with an answer that was written on, and lists what is not there any more', async () => {
    const code = (await place.ask('codebook.add', { name: 'Ro', parent: null })).id
    for (const words of ['ingen ringer til meg', 'Maten smaker bedre']) {
      const start = (await view()).text.indexOf(words)
      await place.ask('coding.add', { document: one, span: { start, end: start + words.length }, code })
    }
    const { unplaced } = await replaced([
      head,
      '0;vakt;Å;Jeg er her for første gang i natt',
      first[1]!.replace('stille', 'helt stille'),
      ...first.slice(2, 4),
      '4;kokk;Bø;Jeg har sluttet',
    ])
    const { text, codings, turns } = await view()
    expect(codings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['ingen ringer til meg'])
    expect(unplaced).toEqual([{ code: 'Ro', words: 'Maten smaker bedre' }])
    expect(turns.filter((it) => it.speaker !== null)).toHaveLength(4)
  })

  it('is taken back as one step, participants and all', async () => {
    const before = [await people(), (await view()).text]
    await replaced([...first.slice(0, 3), '5;vakt;Å;Ingen spør meg om noe som helst'])
    await place.ask('history.undo', {})
    expect([await people(), (await view()).text]).toEqual(before)
  })

  it('makes nobody a participant where none was wanted', async () => {
    await place.ask('history.undo', {})
    const { preview, draft, entries } = await previewed(first)
    const answers = { title: 'Svar', kind: draft.kind, language: 'nb', names: 'replaced' } as const
    const nobody = entries.map((it) => ({ ...it, participant: null }))
    one = (await place.ask('import.confirm', { preview, ...answers, speakers: nobody })).document.id
    const again = await previewed([...first, '5;vakt;Å;Ingen spør meg om noe', '6;lege;Bø;'])
    const speakers = again.entries.map((it) => ({ ...it, participant: null }))
    await place.ask('import.replace', { preview: again.preview, document: one, speakers })
    expect(await people()).toEqual([])
  })
})
