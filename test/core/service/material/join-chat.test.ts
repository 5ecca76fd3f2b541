import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import type { IsoInstant } from '../../../../core/model/scalars'
import { createProjectStore } from '../../../../electron/host/store/project-store'
import { passphrase } from '../../../support/workplace'
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

describe('the file of a chat that was joined', () => {
  const path = () => join(rig.place.folder, 'Natt.fortrolig')
  const options = {
    computer: { host: 'test', processId: process.pid, now: () => '2026-11-21T00:00:00.000Z' as IsoInstant },
    kdf: { N: 2 ** 10, r: 8, p: 1 },
  }
  /** What the project holds of it when it is opened anew. */
  async function held(document = one): Promise<readonly string[]> {
    await rig.place.ask('project.close', {})
    const appData = join(rig.place.folder, 'app-data')
    const opened = await createProjectStore({ ...options, appData }).open(path(), passphrase)
    if (!opened.ok) throw new Error(opened.fault.code)
    const joined = await opened.value.joined(document)
    await opened.value.close()
    await rig.reopen()
    return joined.map((it) => new TextDecoder().decode(it))
  }

  it('is kept beside the own file of the conversation, once', async () => {
    await joined()
    await rig.place.ask('history.undo', {})
    await joined()
    expect(await held()).toEqual([chat.join('\n')])
    const source = await rig.place.ask('import.preview', { source: { kind: 'document', document: one } })
    expect(source.draft.turns.map((it) => it.speaker)).toEqual(['Hilde', 'Randi', 'Kjell', 'Hilde'])
  })

  it('stays when another version of the conversation comes', async () => {
    await joined()
    const file = join(rig.place.folder, 'ny.txt')
    writeFileSync(file, [...talk, 'Kjell   2:10', 'Jeg venter.'].join('\n'))
    const { preview, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path: file } })
    const entries = speakers.map(({ label, role }) => ({ label, role, participant: null }))
    await rig.place.ask('import.replace', { preview, document: one, speakers: entries })
    expect(await held()).toEqual([chat.join('\n')])
  })

  it('is destroyed by the approval of the conversation, and with it the same file as a document of its own', async () => {
    await joined()
    const own = await rig.add('Chatten for seg', chat)
    const isThere = async () =>
      (await rig.place.api('import.preview', { source: { kind: 'document', document: own } })).ok
    expect(await isThere()).toBe(true)
    await rig.keepRest()
    await rig.approve(one)
    expect(await isThere()).toBe(false)
    expect(await held()).toEqual([])
  })

  it('is destroyed by the approval of another document that was read from it', async () => {
    await joined()
    const own = await rig.add('Chatten for seg', chat)
    await rig.keepRest()
    await rig.approve(own)
    expect(await held()).toEqual([])
  })

  it('is destroyed when somebody who is in it withdraws', async () => {
    await joined()
    const siri = (await rig.view(one)).speakers.find((it) => it.label === 'Siri (chat)')!.participant!
    const person = { participant: siri, code: null }
    const { digest } = await rig.place.ask('participant.withdrawalEffect', person)
    await rig.place.ask('participant.withdraw', { ...person, expect: digest, keep: [] })
    expect(await held()).toEqual([])
  })
})
