import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const talk = [
  'Hilde   0:02',
  'Da begynner vi.',
  'Randi   0:10',
  'Ja, la oss det.',
  'Kjell   1:30',
  'Jeg kjører alene hele natta.',
  'Hilde   2:00',
  'Hva gjør du da?',
]
const chat = [
  'Chat fra møtet',
  '00:00:01 Kjell: ser dere meg?',
  '00:00:12 Randi: ja',
  '00:01:40 Randi: det gjør ikke jeg',
  '00:01:45 Siri: ikke jeg heller',
  '00:09:00 Siri: takk for nå',
  '00:09:05 Kjell: takk',
]

let rig: StudyRig
let one: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  one = await rig.add('Fokusgruppe', talk)
}, 30_000)
afterEach(() => rig.close())

async function joined() {
  const path = join(rig.place.folder, 'chat.txt')
  writeFileSync(path, chat.join('\n'))
  const { preview, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
  const answers = speakers.map(({ label, role }) => ({
    label,
    role,
    participant: role === 'participant' ? ('new' as const) : null,
  }))
  await rig.place.ask('import.join', { preview, document: one, speakers: answers })
}

describe('a chat', () => {
  it('joins the conversation by its times, whoever writes being who they are there', async () => {
    const before = await rig.view(one)
    await joined()
    const { text, turns, speakers } = await rig.view(one)
    const labels = new Map(speakers.map((it) => [it.id, it.label]))
    const lines = turns.map((it) => `${labels.get(it.speaker!) ?? '-'}: ${text.slice(it.span.start, it.span.end)}`)
    expect(lines).toEqual([
      'Kjell (chat): ser dere meg?',
      'Hilde: Da begynner vi.',
      'Randi: Ja, la oss det.',
      'Randi (chat): ja',
      'Kjell: Jeg kjører alene hele natta.',
      'Randi (chat): det gjør ikke jeg',
      'Siri (chat): ikke jeg heller',
      'Hilde: Hva gjør du da?',
      'Siri (chat): takk for nå',
      'Kjell (chat): takk',
    ])
    const who = (label: string) => speakers.find((it) => it.label === label)?.participant
    expect(who('Randi (chat)')).toBe(who('Randi'))
    expect(before.turns.map((it) => it.id).every((id) => turns.some((it) => it.id === id))).toBe(true)
    expect(turns.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text)
  })

  it('moves no coding off its words, and must be read before approval', async () => {
    const words = 'Jeg kjører alene hele natta.'
    const start = (await rig.text(one)).indexOf(words)
    const span = { start, end: start + words.length }
    const code = { name: 'Alene', parent: null }
    await rig.place.ask('coding.add', { document: one, span, code })
    await rig.place.ask('document.markRead', { document: one, turns: 4 })
    await joined()
    const { text, codings, document } = await rig.view(one)
    expect(codings.map((it) => text.slice(it.span.start, it.span.end))).toEqual([words])
    expect(document.turnsRead).toBe(0)
  })

  it('is refused where the conversation is approved', async () => {
    await rig.keepRest()
    await rig.approve(one)
    await expect(joined()).rejects.toThrow('import.approved')
  })
})
