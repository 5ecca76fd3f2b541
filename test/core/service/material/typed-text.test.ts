import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../../../core/model/document'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace(9)
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Skrevet', passphrase, coder, language: 'nb' })
})
afterAll(() => place.close())

const preview = (name: string, text: string, as: DocumentKind) =>
  place.ask('import.preview', { source: { kind: 'text', name, text, as } })

describe('a note written here', () => {
  const text = 'Merk: døra var låst.\r\n\r\nMerk: nøkkelen lå ute.\rEn lapp på kjøleskapet.'

  it('is no conversation, whatever its lines look like', async () => {
    const { draft, speakers, fileName } = await preview('Natt til lørdag', text, 'notes')
    expect(speakers).toEqual([])
    expect(fileName).toBe('')
    expect(draft).toMatchObject({ title: 'Natt til lørdag', kind: 'notes' })
    expect(draft.turns.map((it) => it.text)).toEqual([
      'Merk: døra var låst.',
      'Merk: nøkkelen lå ute.',
      'En lapp på kjøleskapet.',
    ])
  })

  it('is stored without a file name, and known when it comes again', async () => {
    const first = await preview('Natt', text, 'notes')
    const answers = { title: 'Natt', kind: 'notes', language: 'nb', names: 'real' } as const
    const { document, words } = await place.ask('import.confirm', { preview: first.preview, ...answers, speakers: [] })
    expect(document.fileName).toBeNull()
    expect(words).toBe(first.words)
    expect((await preview('Natt igjen', text, 'notes')).sameAs).toBe(document.id)
  })

  it('is refused when there is nothing in it', async () => {
    const reply = await place.api('import.preview', { source: { kind: 'text', name: 'Tom', text: ' \n', as: 'notes' } })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'import.empty' } })
  })
})

describe('a conversation pasted here', () => {
  it('has its speakers, keeps the kind that the writer gave, and no line is lost to the title', async () => {
    const text = 'Samtale i mai\n\nIntervjuer: Hvordan går det?\nKari: Bra.\nIntervjuer: Og så?\nKari: Fint.'
    const { draft, speakers } = await preview('Intervju 4', text, 'focus-group')
    expect(speakers.map((it) => it.label)).toEqual(['Intervjuer', 'Kari'])
    expect(draft).toMatchObject({ title: 'Intervju 4', kind: 'focus-group' })
    const kept = [...draft.notes, ...draft.turns].map((it) => it.text).join('\n')
    expect(kept).toContain('Samtale i mai')
  })
})
