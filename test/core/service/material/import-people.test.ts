import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

const head = 'nr;stilling;Hva er det beste med natta?'
const first = [head, '1;lege;Det er stille og ingen ringer', '2;;', '3;vakt;At jeg får lese i fred'].join('\n')
const second = [head, '1;kokk;Maten smaker bedre om natta', '3;lærer;Jeg får rettet i fred og ro'].join('\n')

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Svar', passphrase, coder, language: 'nb' })
})
afterAll(() => place.close())

type Whom = 'new' | null | ((label: string) => Awaited<ReturnType<typeof people>>[number]['id'])
const people = () => place.ask('participant.list', {})

async function imported(name: string, text: string, whom: Whom) {
  const path = join(place.folder, name)
  writeFileSync(path, text)
  const { preview, speakers, draft } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const answers = { title: name, kind: draft.kind, language: 'nb', names: 'replaced' } as const
  const entries = speakers.map(({ label, role }) => ({
    ...{ label, role },
    participant: typeof whom === 'function' ? whom(label) : whom,
  }))
  return place.ask('import.confirm', { preview, ...answers, speakers: entries })
}

describe('answers of a survey, taken in', () => {
  it('make a participant of each who answered, with the closed columns, also of one who wrote nothing', async () => {
    const { document } = await imported('svar.csv', first, 'new')
    expect(document.kind).toBe('survey')
    const found = (await people()).map((it) => [it.label, it.attributes] as const)
    expect(found).toHaveLength(3)
    expect(Object.fromEntries(found)).toEqual({
      1: { stilling: 'lege' },
      2: { stilling: '' },
      3: { stilling: 'vakt' },
    })
  })

  it('fill in what the study did not know of somebody, and change nothing that it knew', async () => {
    const before = await people()
    const [one] = before
    await imported(
      'svar 2.csv',
      second.replace('stilling', 'yrke'),
      (label) => before.find((it) => it.label === label)!.id,
    )
    const after = await people()
    expect(after).toHaveLength(3)
    expect(after.find((it) => it.id === one!.id)!.attributes).toEqual({ stilling: 'lege', yrke: 'kokk' })
    await imported('svar 3.csv', second, (label) => before.find((it) => it.label === label)!.id)
    expect((await people()).find((it) => it.id === one!.id)!.attributes).toEqual({ stilling: 'lege', yrke: 'kokk' })
  })

  it('call nobody by a label that another participant has', async () => {
    await imported('svar 4.csv', first, 'new')
    const labels = (await people()).map((it) => it.label)
    expect(labels).toHaveLength(6)
    expect(new Set(labels).size).toBe(6)
  })

  it('make nobody where the user wants none', async () => {
    const before = await people()
    await imported('svar 5.csv', first, null)
    expect(await people()).toHaveLength(before.length)
  })
})
