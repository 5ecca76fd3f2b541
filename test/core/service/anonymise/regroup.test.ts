import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let interview: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  interview = await rig.add('Intervju', [
    'Intervjuer: Hvem kjører du med?',
    'Bodil: Jeg kjører med Solveig Haugland. Solveig er flink, og Sossen kan alt. Men Torill vet mer.',
    'Intervjuer: Og ellers?',
    'Bodil: Ellers Hansen på butikken, og så Hansen på skolen. Solveigs bil er ny.',
  ])
})
afterEach(() => rig.close())

async function keyOf(form: string): Promise<string> {
  return (await rig.cluster(form)).key
}

async function undoThenRedo(check: (isDone: boolean) => Promise<void>): Promise<void> {
  await check(true)
  await rig.place.ask('history.undo', {})
  await check(false)
  await rig.place.ask('history.redo', {})
  await rig.reopen()
  await check(true)
  await rig.place.ask('history.undo', {})
  await check(false)
}

describe('clusters that are made one', () => {
  it('are one, after a restart and a new document too, until it is undone', async () => {
    const { key } = await rig.place.ask('anonymise.merge', {
      keys: [await keyOf('Solveig Haugland'), await keyOf('Torill')],
    })
    await undoThenRedo(async (isDone) => {
      const same = (await keyOf('Torill')) === (await keyOf('Solveig Haugland'))
      expect(same).toBe(isDone)
      if (isDone) expect(await keyOf('Torill')).toBe(key)
    })
  })

  it('take in what is found later', async () => {
    const { key } = await rig.place.ask('anonymise.merge', {
      keys: [await keyOf('Solveig Haugland'), await keyOf('Torill')],
    })
    await rig.add('Intervju 2', ['Intervjuer: Kjenner du noen?', 'Randi: Jeg kjenner Torill og Solveig godt.'])
    const { places } = await rig.cluster('Torill')
    expect(await keyOf('Torill')).toBe(key)
    expect(places.map((it) => it.text).filter((it) => it === 'Torill')).toHaveLength(2)
  })

  it('have one pseudonym: the first decided one, put where another stood', async () => {
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Hege' })
    await rig.decide('Torill', { kind: 'pseudonym', replacement: 'Unni' })
    await rig.place.ask('anonymise.merge', { keys: [await keyOf('Solveig Haugland'), await keyOf('Torill')] })
    const text = await rig.text(interview)
    expect(text).toContain('Men [Hege] vet mer')
    expect(text).not.toContain('Unni')
    await rig.place.ask('history.undo', {})
    expect(await rig.text(interview)).toContain('Men [Unni] vet mer')
  })

  it('stand where they stood, when a shorter pseudonym comes before another', async () => {
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Hege' })
    const other = (await rig.cluster('Torill')).key
    await rig.place.ask('anonymise.decide', {
      key: other,
      decision: { kind: 'role', replacement: 'en på jobben' },
      scope: 'project',
    })
    await rig.place.ask('anonymise.merge', { keys: [await keyOf('Solveig Haugland'), await keyOf('Torill')] })
    const { text, places } = await rig.view(interview)
    for (const { span, replacement } of places)
      if (replacement !== null) expect(text.slice(span.start, span.end)).toBe(replacement)
    expect(text).toContain('Men [Hege] vet mer')
  })

  it('cannot be two participants', async () => {
    await rig.add('Intervju 2', ['Intervjuer: Hei?', 'Randi: Hei, jeg heter Randi.'])
    const reply = await rig.place.api('anonymise.merge', { keys: [await keyOf('Bodil'), await keyOf('Randi')] })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'cluster.participants-differ' } })
  })
})

describe('a cluster that is split', () => {
  it('by form is two, and merging the two again gives the places that were there', async () => {
    const before = (await rig.cluster('Solveig Haugland')).places.map((it) => it.span)
    const { key } = await rig.place.ask('anonymise.split', {
      key: await keyOf('Solveig Haugland'),
      forms: ['Solveig'],
    })
    await undoThenRedo(async (isDone) => {
      const forms = (await rig.queue()).clusters.filter((it) => it.forms.includes('Solveig'))
      expect(forms.some((it) => it.key === key)).toBe(isDone)
    })
    await rig.place.ask('history.redo', {})
    const whole = await rig.place.ask('anonymise.merge', { keys: [await keyOf('Solveig Haugland'), key] })
    expect((await rig.cluster('Solveig')).places.map((it) => it.span)).toEqual(before)
    expect((await rig.cluster('Solveig')).key).toBe(whole.key)
  })

  it('by place is two people with one name, and a new place of the name is asked about', async () => {
    const hansen = await rig.cluster('Hansen')
    expect(hansen.places).toHaveLength(2)
    const { document, span } = hansen.places[1]!
    const { key } = await rig.place.ask('anonymise.split', { key: hansen.key, places: [{ document, span }] })
    await rig.place.ask('anonymise.decide', {
      key,
      decision: { kind: 'role', replacement: 'rektor' },
      scope: 'project',
    })
    const text = await rig.text(interview)
    expect(text).toContain('Hansen på butikken')
    expect(text).toContain('[rektor] på skolen')
    await rig.add('Intervju 2', ['Intervjuer: Hvem da?', 'Randi: Det var Hansen som ringte.'])
    const { clusters } = await rig.queue()
    const shared = clusters.find((it) => it.places.some((at) => at.before.endsWith('Det var ')))
    expect(shared?.key).not.toBe(key)
    expect(shared).toMatchObject({ decision: null, mustShow: true })
    expect(shared?.foundBy).toContain('shared')
  })

  it('cannot lose all its forms, nor forms and places that it has not', async () => {
    const { key, forms } = await rig.cluster('Solveig Haugland')
    for (const chosen of [[...forms], ['Gunnar']])
      expect(await rig.place.api('anonymise.split', { key, forms: chosen })).toMatchObject({
        fault: { code: 'cluster.cannot-split' },
      })
    const nowhere = [{ document: interview, span: { start: 0, end: 1 } }]
    expect(await rig.place.api('anonymise.split', { key, places: nowhere })).toMatchObject({
      fault: { code: 'cluster.cannot-split' },
    })
  })

  it('takes the decision from what is split off, with its words back', async () => {
    const before = await rig.text(interview)
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.place.ask('anonymise.split', { key: await keyOf('Solveig Haugland'), forms: ['Solveig'] })
    const text = await rig.text(interview)
    expect(text).toContain('med [kollega]. Solveig er flink')
    expect(text).toContain('Solveigs bil')
    await rig.place.ask('history.undo', {})
    await rig.place.ask('history.undo', {})
    expect(await rig.text(interview)).toBe(before)
  })
})

it('a kind that was wrong is mended, and stays so', async () => {
  await rig.place.ask('anonymise.kind', { key: await keyOf('Torill'), kind: 'place' })
  await undoThenRedo(async (isDone) => expect((await rig.cluster('Torill')).kind).toBe(isDone ? 'place' : 'person'))
})

it('a kind that was mended holds for what is found later', async () => {
  const { key } = await rig.place.ask('anonymise.kind', { key: await keyOf('Torill'), kind: 'place' })
  await rig.add('Intervju 2', ['Intervjuer: Hvor?', 'Randi: Vi bodde ved Torill, sa de.'])
  const { kind, places } = await rig.cluster('Torill')
  expect([kind, places.length, (await rig.cluster('Torill')).key]).toEqual(['place', 2, key])
})

describe('a cluster that is a participant', () => {
  it('becomes one with what they are called', async () => {
    const [participant] = await rig.place.ask('participant.list', {})
    await rig.place.ask('anonymise.participant', { key: await keyOf('Torill'), participant: participant!.id })
    await undoThenRedo(async (isDone) => {
      const { participant: who } = await rig.cluster('Torill')
      expect(who === participant!.id).toBe(isDone)
      expect((await keyOf('Torill')) === (await keyOf('Bodil'))).toBe(isDone)
    })
  })

  it('gives them its pseudonym, in the list of participants and as a speaker', async () => {
    await rig.decide('Bodil', { kind: 'pseudonym', replacement: 'Wenche' })
    const [participant] = await rig.place.ask('participant.list', {})
    expect(participant!.label).toBe('Wenche')
    expect((await rig.view(interview)).speakers.map((it) => it.label).toSorted()).toEqual(['Intervjuer', 'Wenche'])
    await rig.place.ask('history.undo', {})
    expect((await rig.place.ask('participant.list', {}))[0]!.label).toBe('Informant 1')
  })
})
