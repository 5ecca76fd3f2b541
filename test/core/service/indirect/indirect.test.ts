import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
let group: DocumentId
const person: Record<string, ParticipantId> = {}

const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Torgeir: { kjønn: 'mann', stilling: 'helsefagarbeider', kommune: 'Orrfjord', innbyggere: '1 400' },
  Ragnhild: { kjønn: 'kvinne', stilling: 'helsefagarbeider', kommune: 'Tindvær', innbyggere: '2 300' },
  Sigrid: { kjønn: 'kvinne', stilling: 'helsefagarbeider', kommune: 'Tindvær', innbyggere: '2 300' },
  Halvor: { kjønn: 'mann', stilling: 'fagleder natt', kommune: 'Kvitdal', innbyggere: '3 100' },
}

beforeAll(async () => {
  rig = await createStudyRig()
  const { ask } = rig.place
  group = await rig.add('Gruppe', [
    'Intervjuer: Hvem er dere?',
    'Torgeir: Jeg er jo den eneste mannen som kjører natt i Orrfjord. Det er langt.',
    'Halvor: Jeg er fagleder natt i Kvitdal. Og så er jeg tillitsvalgt.',
    'Ragnhild: Naboen min har kreft, og pasienten har diabetes.',
    'Sigrid: Torgeir bekrefter det. Jeg sover dårlig om dagen.',
    'Ragnhild: Rektor sa det. Ja, rektor.',
    'Intervjuer: Da takker jeg.',
    'Torgeir: Takk.',
    'Halvor: Takk.',
    'Sigrid: Takk.',
  ])
  const people = await ask('participant.list', {})
  for (const { id, label } of people) person[label] = id
  const named = await rig.view(group)
  for (const { label, participant } of named.speakers) if (participant) person[label] = participant
  for (const name of ['kjønn', 'stilling', 'kommune', 'innbyggere'])
    await ask('participant.column', { change: 'add', name })
  for (const [name, attributes] of Object.entries(facts))
    await ask('participant.update', { participant: person[name]!, attributes })
}, 60_000)
afterAll(() => rig.close())

const cards = async (attributes: readonly string[] | null = null) => {
  const all = await rig.place.ask('indirect.cards', { attributes: attributes === null ? null : [...attributes] })
  return (name: string) => all.cards.find((it) => it.participant === person[name])!
}

describe('a profile card', () => {
  it('names what combines: the post with the small municipality, and the only man with his work', async () => {
    const card = await cards()
    expect(card('Halvor').post).toEqual({ role: 'fagleder natt', below: 5000 })
    expect(card('Halvor').alone).toContain('stilling')
    expect(card('Torgeir').post).toBeNull()
    expect(card('Torgeir').combinations).toContainEqual(['kjønn', 'stilling'])
    expect(card('Ragnhild')).toMatchObject({ same: 2, alone: [], combinations: [], moreCombinations: 0 })
  })

  it('is what a reader sees: attributes that are left out combine with nothing', async () => {
    const card = await cards(['kjønn', 'stilling'])
    expect(card('Torgeir').combinations).toEqual([['kjønn', 'stilling']])
    expect(card('Halvor').post).toBeNull()
    expect(card('Halvor').attributes.map((it) => it.name)).toEqual(['kjønn', 'stilling'])
  })

  it('keeps the answer of whoever codes, dated, once, and lets it be taken back', async () => {
    const { ask } = rig.place
    await ask('indirect.assess', { participant: person['Halvor']!, answer: 'few' })
    await ask('indirect.assess', { participant: person['Halvor']!, answer: 'one' })
    expect((await cards())('Halvor').answers).toMatchObject([{ answer: 'one', coder: 'AB', isOwn: true }])
    await ask('indirect.assess', { participant: person['Halvor']!, answer: null })
    expect((await cards())('Halvor').answers).toEqual([])
  })

  it('keeps one answer for each who codes', async () => {
    const { ask } = rig.place
    await ask('indirect.assess', { participant: person['Sigrid']!, answer: 'many' })
    await ask('coder.set', { name: 'Kari Vik', initials: 'KV' })
    await ask('indirect.assess', { participant: person['Sigrid']!, answer: 'few' })
    const answers = (await cards())('Sigrid').answers.map((it) => [it.coder, it.answer, it.isOwn])
    expect(answers.toSorted()).toEqual([
      ['AB', 'many', false],
      ['KV', 'few', true],
    ])
  })

  it('is refused for nobody', async () => {
    const participant = (person['Torgeir']!.slice(0, -1) +
      (person['Torgeir']!.endsWith('0') ? '1' : '0')) as ParticipantId
    const reply = await rig.place.api('indirect.assess', { participant, answer: 'one' })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
  })
})

describe('everything about one participant on one page', () => {
  it('begins with what tells most, and ends with what others share', async () => {
    const { facts: told } = await rig.place.ask('indirect.mosaic', {
      participant: person['Torgeir']!,
      attributes: null,
    })
    expect(told[0]).toMatchObject({
      kind: 'told',
      passage: { text: 'Jeg er jo den eneste mannen som kjører natt i Orrfjord.' },
    })
    expect(told.at(-1)).toMatchObject({ kind: 'attribute', value: 'helsefagarbeider', sharedBy: 3 })
    const [halvor] = (await rig.place.ask('indirect.mosaic', { participant: person['Halvor']!, attributes: null }))
      .facts
    expect(halvor).toMatchObject({
      kind: 'told',
      told: ['post', 'place'],
      passage: { text: 'Jeg er fagleder natt i Kvitdal.' },
    })
  })

  it('holds the coded words of theirs alone, the codes on them, and where others name them', async () => {
    const { ask } = rig.place
    const { turns } = await rig.view(group)
    const { id } = await ask('codebook.add', { name: 'Hvem er vi', parent: null })
    await ask('coding.add', {
      document: group,
      span: { start: turns[1]!.span.start, end: turns[2]!.span.end },
      code: id,
    })
    const page = await ask('indirect.mosaic', { participant: person['Torgeir']!, attributes: null })
    expect(page.printed).toMatchObject([
      {
        codes: ['Hvem er vi'],
        passage: { text: 'Jeg er jo den eneste mannen som kjører natt i Orrfjord. Det er langt.' },
      },
    ])
    expect(page.mentions.map((it) => it.text)).toEqual(['Torgeir bekrefter det. Jeg sover dårlig om dagen.'])
    await ask('history.undo', {})
    await ask('history.undo', {})
  })

  it('is taken through what a reader sees: what is replaced stands replaced', async () => {
    await rig.decide('Orrfjord', { kind: 'coarser', replacement: 'en liten kommune' })
    const page = await rig.place.ask('indirect.mosaic', { participant: person['Torgeir']!, attributes: null })
    expect(JSON.stringify(page)).not.toContain('Orrfjord')
    expect(JSON.stringify(page)).toContain('i [en liten kommune].')
    await rig.place.ask('history.undo', {})
  })
})

describe('whether this is needed', () => {
  it('is asked of what is told of others, with secrecy first, and not of everyday words', async () => {
    const asked = await rig.place.ask('indirect.asked', { document: null })
    expect(asked.map((it) => [it.label, it.why, it.categories])).toEqual([
      [(await cards())('Halvor').label, 'own', ['union']],
      [(await cards())('Ragnhild').label, 'secrecy', ['health']],
      [(await cards())('Ragnhild').label, 'post', []],
    ])
    const [, secret, post] = asked
    expect(post!.post).toEqual({ role: 'Rektor', below: 3000 })
    expect(secret!.passage.marks.map((it) => secret!.passage.text.slice(it.start, it.end))).toContain('kreft')
  })

  it('keeps that a turn is needed, and goes on telling it', async () => {
    const { ask } = rig.place
    const [first] = await ask('indirect.asked', { document: group })
    await ask('indirect.need', { turn: first!.turn, isNeeded: true })
    expect((await ask('indirect.asked', { document: group }))[0]!.needed).toMatchObject([{ isOwn: true }])
    await ask('indirect.need', { turn: first!.turn, isNeeded: false })
    expect((await ask('indirect.asked', { document: group }))[0]!.needed).toEqual([])
  })
})

describe('groups of a survey', () => {
  it('are told with the smallest and who is in too small ones', async () => {
    const sizes = await rig.place.ask('indirect.groups', { attributes: ['kjønn'], documents: [group], least: 3 })
    expect(sizes).toMatchObject({ people: 4, groups: 2, k: 2, inSmall: 4 })
    const whole = await rig.place.ask('indirect.groups', { attributes: ['kommune'], documents: null })
    expect(whole.small.map((it) => [it.values, it.participants.length])).toEqual([
      [['Orrfjord'], 1],
      [['Kvitdal'], 1],
      [['Tindvær'], 2],
    ])
  })
})

describe('answers', () => {
  it('go with the turn, with the participant who withdraws, and with nothing left on disk', async () => {
    const { ask } = rig.place
    for (const name of Object.keys(facts)) await ask('indirect.assess', { participant: person[name]!, answer: 'few' })
    const asked = await ask('indirect.asked', { document: null })
    for (const { turn } of asked) await ask('indirect.need', { turn, isNeeded: true })
    const target = { participant: person['Halvor']!, code: null }
    const { digest } = await ask('participant.withdrawalEffect', target)
    await ask('participant.withdraw', { ...target, expect: digest, keep: [] })
    const state = await rig.stateOnDisk()
    const about = state.all('assessment').map((it) => it.about)
    expect(about).not.toContain(person['Halvor'])
    expect(about).not.toContain(asked[0]!.turn)
    expect(about).toContain(asked[1]!.turn)
    expect(about.every((it) => state.get(it) !== undefined)).toBe(true)
    await rig.reopen()
  }, 30_000)

  it('are said in the log, and lead to whom they are about', async () => {
    const { lines } = await rig.place.ask('log.list', {
      filter: { coder: null, from: null, to: null, kinds: ['anonymisation'], record: null },
      language: 'nb',
      skip: 0,
      limit: 200,
    })
    const line = lines.find((it) => it.text.startsWith('Vurderte'))
    expect(line?.text).toMatch(/om deltakere kan kjennes igjen$/u)
    expect(line?.steps.some((it) => it.target?.kind === 'participant')).toBe(true)
    expect(lines.some((it) => it.text === 'Svarte på om 2 replikker trengs')).toBe(true)
  })

  it('go with the document, and come back with it', async () => {
    const { ask } = rig.place
    const turns = async () => (await ask('indirect.asked', { document: group })).filter((it) => it.needed.length > 0)
    const before = await turns()
    expect(before).toHaveLength(2)
    await ask('document.remove', { document: group })
    await ask('history.undo', {})
    expect(await turns()).toEqual(before)
  })
})
