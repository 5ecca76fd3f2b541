import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import type { StudyRig } from '../anonymise/study-rig'
import { createGroupStudy, type GroupStudy } from './group-study'

let study: GroupStudy
let rig: StudyRig
let focus: DocumentId
let torgeir: ParticipantId

beforeEach(async () => {
  study = await createGroupStudy()
  ;({ rig, focus, torgeir } = study)
}, 30_000)
afterEach(() => rig.close())

const ask: StudyRig['place']['ask'] = (name, input) => rig.place.ask(name, input)
const codeTurns: GroupStudy['codeTurns'] = (...turns) => study.codeTurns(...turns)

async function withdraw() {
  const person = { participant: torgeir, code: null }
  const told = await ask('participant.withdrawalEffect', person)
  return { told, ...(await ask('participant.withdraw', { ...person, expect: told.digest, keep: [] })) }
}

describe('what a removal touched', () => {
  const receipt = async () => (await ask('removal.list', {}))[0]!
  const touched = async () => ask('removal.touched', { removal: (await receipt()).id })

  it('is kept with the receipt by ids alone, and found where it stands tomorrow', async () => {
    await codeTurns(1, 3)
    await codeTurns(5, 5)
    const { removal, touched: first } = await withdraw()
    expect(JSON.stringify(removal)).not.toMatch(/Solveig|legevakta|ringe/u)
    const { turns } = await rig.view(focus)
    await ask('turn.correct', {
      turn: turns[0]!.id,
      was: 'Hvem ringer dere om natta?',
      text: 'Hvem er det dere ringer om natta, når det gjelder?',
      by: 'researcher',
      on: '2026-03-01',
    })
    await rig.reopen()
    const now = await touched()
    expect(now.map((it) => [it.id, it.why, it.text])).toEqual(first.map((it) => [it.id, it.why, it.text]))
    expect(now[0]!.span.start).toBeGreaterThan(first[0]!.span.start)
  })

  it('is ticked off one by one, which stands when other steps are taken back', async () => {
    await codeTurns(5, 5)
    await withdraw()
    const [one] = await touched()
    await ask('codebook.add', { name: 'Etterpå', parent: null })
    await ask('removal.see', { removal: (await receipt()).id, passage: one!.id, isSeen: true })
    await ask('history.undo', {})
    expect((await touched()).map((it) => it.isSeen)).toEqual([true, false])
    await rig.reopen()
    await ask('removal.see', { removal: (await receipt()).id, passage: one!.id, isSeen: false })
    expect((await touched()).map((it) => it.isSeen)).toEqual([false, false])
  })

  it('is refused for a passage that no receipt has', async () => {
    await withdraw()
    const { turns } = await rig.view(focus)
    const reply = await rig.place.api('removal.see', {
      removal: (await receipt()).id,
      passage: turns[0]!.id,
      isSeen: true,
    })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
  })

  it('is left out, and its ids go, when a later removal takes it', async () => {
    await withdraw()
    const [named] = (await touched()).filter((it) => it.text.startsWith('Som'))
    const told = await ask('removal.effect', { document: focus, span: named!.span })
    await ask('removal.remove', { document: focus, span: named!.span, expect: told.digest, keep: [] })
    const receipts = await ask('removal.list', {})
    expect(JSON.stringify(receipts)).not.toContain(named!.id)
  })
})

describe('somebody whose name no label tells', () => {
  const room = [
    'Moderator: Hvem er her?',
    'Møterom 2: Torbjørg her, jeg kjører natt.',
    'Moderator: Og du, Ingvild?',
    'Kjellfrid: Ingvild er syk, men jeg heter Kjellfrid, og Torbjørg kjenner dere.',
    'Møterom 2: Ja, Kjellfrid og jeg kjører sammen.',
    'Kjellfrid: Ja.',
  ]

  it('is taken for who they say they are, and for nobody whom they speak of', async () => {
    const document = await rig.add('Rom', room)
    const speaker = (await rig.view(document)).speakers.find((it) => it.label === 'Møterom 2')!
    const { id } = await ask('participant.add', { label: 'Informant 9' })
    await ask('speaker.assign', { speaker: speaker.id, role: 'participant', participant: id })
    const told = await ask('participant.withdrawalEffect', { participant: id, code: null })
    const reasons = new Map(told.mayBeCalled.map((it) => [it.forms[0], it.because]))
    expect(reasons.get('Torbjørg')).toBe('introduces')
    expect(reasons.get('Ingvild')).toBeNull()
    expect(told.mayBeCalled[0]).toMatchObject({ forms: ['Torbjørg'], isCalled: true })
    expect(told.counts.mentions).toBe(1)
    const without = await ask('participant.withdrawalEffect', { participant: id, code: null, called: [] })
    expect(without.counts.mentions).toBe(0)
    expect(without.mayBeCalled.every((it) => !it.isCalled)).toBe(true)
    await ask('participant.withdraw', { participant: id, code: null, expect: told.digest, keep: [] })
    expect(await rig.text(document)).toContain('men jeg heter Kjellfrid, og […] kjenner dere.')
  })
})

describe('an identifier that is removed while the list that has its places is closed', () => {
  const remove = (scope: 'project' | { places: { document: DocumentId; span: { start: number; end: number } }[] }) =>
    rig.cluster('Solveig Haugland').then(async ({ key }) => {
      await ask('nameList.close', {})
      await ask('anonymise.decide', { key, decision: { kind: 'remove' }, scope })
    })
  const listed = async () => (await rig.everythingStored(focus)).match(/Solveig|Haugland/gu) ?? []

  beforeEach(async () => {
    await rig.decide('Torgeir', { kind: 'pseudonym', replacement: 'Sigurd' })
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en nabo' })
    await rig.keepRest()
    await rig.approve(focus)
  })

  it('goes from the project at once, and from the list when it is opened next', async () => {
    await remove('project')
    expect(await rig.text(focus)).not.toContain('en nabo')
    expect((await ask('removal.list', {}))[0]!.inNameList).not.toBeNull()
    expect(await listed()).not.toEqual([])
    await rig.reopen()
    expect((await ask('removal.list', {}))[0]!.inNameList).toBeNull()
    expect(await listed()).toEqual([])
    await rig.reopen()
  })

  it('keeps in the list what stands at other places', async () => {
    const { places } = await rig.cluster('Solveig Haugland')
    const [first] = places
    await remove({ places: [{ document: first!.document, span: first!.span }] })
    await rig.reopen()
    const rest = (await rig.queue()).clusters.find((it) => it.forms.includes('Solveig'))!
    const place = rest.places.find((it) => it.decision?.kind === 'role')!
    await ask('anonymise.restore', { place: place.place! })
    expect(await rig.text(focus)).toContain('Solveig')
    await rig.reopen()
  })
})
