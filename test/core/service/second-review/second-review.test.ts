import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
let one: DocumentId
let two: DocumentId

beforeEach(async () => {
  rig = await createStudyRig()
  one = await rig.add('Samtale 1', [
    'Intervjuer: Hvem var der?',
    'Torgeir: Solveig Haugland var der, og vi kjørte til Tromsø.',
    'Torgeir: Så ringte Solveig til Ragnhild i Bodø.',
  ])
  two = await rig.add('Samtale 2', ['Intervjuer: Og du?', 'Ragnhild: Jeg kjenner Solveig Haugland fra Tromsø.'])
  await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
  await rig.decide('Tromsø', { kind: 'keep', reason: 'En stor by.' })
  await rig.decide('Bodø', { kind: 'coarser', replacement: 'en by i nord' })
}, 30_000)
afterEach(() => rig.close())

const all = { document: null, sample: 'all' as const }
const ask: StudyRig['place']['ask'] = (name, input) => rig.place.ask(name, input)
const secondReader = () => ask('coder.set', { name: 'Kari Vik', initials: 'KV' })
const itemOf = async (form: string) =>
  (await ask('secondReview.queue', all)).items.find((it) => it.forms.includes(form))!
const say = async (form: string, verdict: 'hide' | 'some' | 'keep' | null) =>
  ask('secondReview.judge', { identifier: (await itemOf(form)).identifier, verdict })

describe('a second review', () => {
  it('shows nothing that tells what was decided: every place as it was, replaced or kept', async () => {
    await secondReader()
    const queue = await ask('secondReview.queue', all)
    expect(queue.items.map((it) => it.forms.toSorted())).toEqual([
      ['Solveig', 'Solveig Haugland'],
      ['Tromsø'],
      ['Bodø'],
    ])
    expect(JSON.stringify(queue)).not.toMatch(/kollega|by i nord|stor by|decision|replac/u)
    const [solveig] = queue.items
    expect(solveig!.places).toHaveLength(3)
    expect(solveig!.places[1]).toMatchObject({
      document: one,
      where: 'text',
      before: expect.stringMatching(/Så ringte $/u) as string,
      text: 'Solveig',
    })
  })

  it('takes in titles, labels, codes and memos, as they were, and says where they stand without a name', async () => {
    await rig.place.ask('document.rename', { document: two, title: 'Hos Solveig Haugland i Tromsø' })
    await ask('codebook.add', { name: 'Solveig i Bodø', parent: null })
    await ask('memo.add', { about: null, kind: 'method', text: 'Ring Solveig. Solveig og Tromsø.' })
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
    await rig.decide('Tromsø', { kind: 'keep', reason: 'En stor by.' })
    await rig.decide('Bodø', { kind: 'coarser', replacement: 'en by i nord' })
    await rig.decide('Ragnhild', { kind: 'pseudonym', replacement: 'Oddny' })
    await secondReader()
    const { items } = await ask('secondReview.queue', all)
    expect(JSON.stringify(items)).not.toMatch(/kollega|by i nord|stor by|Oddny|Informant/u)
    const outside = (form: string) =>
      items
        .find((it) => it.forms.includes(form))!
        .places.filter((it) => it.where !== 'text')
        .map((it) => `${it.where}: ${it.before}|${it.text}|${it.after}`)
    expect(outside('Solveig Haugland')).toEqual([
      'title: Hos |Solveig Haugland| i Tromsø',
      'code: |Solveig| i Bodø',
      'memo: Ring |Solveig|. Solveig og Tromsø.',
      'memo: Ring Solveig. |Solveig| og Tromsø.',
    ])
    expect(outside('Tromsø')).toEqual([
      'title: Hos Solveig Haugland i |Tromsø|',
      'memo: Ring Solveig. Solveig og |Tromsø|.',
    ])
    expect(outside('Ragnhild')).toContain('label: |Ragnhild|')
    const ofTwo = await ask('secondReview.queue', { document: two, sample: 'all' })
    expect([...new Set(ofTwo.items.flatMap((it) => it.places).map((it) => it.where))].toSorted()).toEqual([
      'label',
      'text',
      'title',
    ])
  })

  it('leaves out what one has decided oneself, and what nobody has decided', async () => {
    expect(await ask('secondReview.queue', all)).toEqual({ items: [], ownDecisions: 3 })
    await secondReader()
    const { items, ownDecisions } = await ask('secondReview.queue', all)
    expect([items.length, ownDecisions]).toEqual([3, 0])
    expect(items.some((it) => it.forms.includes('Ragnhild'))).toBe(false)
  })

  it('is of one document where one is chosen, and of no approved one', async () => {
    await secondReader()
    const ofTwo = await ask('secondReview.queue', { document: two, sample: 'all' })
    expect(ofTwo.items.map((it) => it.forms)).toEqual([['Solveig Haugland'], ['Tromsø']])
    for (const { key, open } of (await rig.queue()).clusters)
      if (open > 0) await ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: 'project' })
    await rig.approve(two)
    expect((await ask('secondReview.queue', { document: two, sample: 'all' })).items).toEqual([])
    expect((await ask('secondReview.queue', all)).items.length).toBeGreaterThan(0)
    expect(one).not.toBe(two)
  })

  it('tells nothing of the agreement until all is judged, and then Cohen’s kappa and where the two differ', async () => {
    await secondReader()
    await say('Solveig Haugland', 'hide')
    await say('Tromsø', 'hide')
    const before = await ask('secondReview.agreement', all)
    expect(before).toEqual({ left: 1, judged: 0, observed: null, kappa: null, counts: [], differences: [] })
    await say('Bodø', 'hide')
    const after = await ask('secondReview.agreement', all)
    expect(after).toMatchObject({ left: 0, judged: 3, counts: [[2, 0, 0], [0, 0, 0], [1, 0, 0]] }) // prettier-ignore
    expect(after.observed).toBeCloseTo(2 / 3, 10)
    expect(after.kappa).toBeCloseTo(0, 10)
    expect(after.differences).toMatchObject([{ forms: ['Tromsø'], first: 'keep', second: 'hide', secondBy: 'KV' }])
    const { key } = after.differences[0]!
    expect((await rig.queue()).clusters.some((it) => it.key === key)).toBe(true)
  })

  it('compares with some where the first hid a part of the places', async () => {
    const { key, places } = await rig.cluster('Tromsø')
    const [first] = places
    const at = { places: [{ document: first!.document, span: first!.span }] }
    await ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: at })
    await secondReader()
    for (const form of ['Solveig Haugland', 'Bodø']) await say(form, 'hide')
    await say('Tromsø', 'some')
    expect(await ask('secondReview.agreement', all)).toMatchObject({
      judged: 3,
      observed: 1,
      kappa: 1,
      differences: [],
    })
  })

  it('keeps one verdict a person, takes it back, and outlives a restart', async () => {
    await secondReader()
    await say('Bodø', 'keep')
    await say('Bodø', 'hide')
    await rig.reopen()
    await secondReader()
    expect((await itemOf('Bodø')).own).toBe('hide')
    await say('Bodø', null)
    expect((await itemOf('Bodø')).own).toBeNull()
  })

  it('leaves to the first reader what the second one said, without showing it as their own', async () => {
    await secondReader()
    for (const form of ['Solveig Haugland', 'Tromsø', 'Bodø']) await say(form, 'hide')
    await ask('coder.set', { name: 'Anne Berg', initials: 'AB' })
    expect(await ask('secondReview.agreement', all)).toMatchObject({ left: 0, judged: 3 })
  })

  it('is said in the log, holds no words, and goes with what was judged', async () => {
    await secondReader()
    await say('Bodø', 'hide')
    const stored = (await rig.stateOnDisk()).all('assessment')
    expect(stored.map((it) => [it.answer, Object.keys(it).toSorted().join()])).toEqual([
      ['hide', 'about,answer,assessedAt,coder,id'],
    ])
    await rig.reopen()
    const filter = { coder: null, from: null, to: null, kinds: ['anonymisation' as const], record: null }
    const { lines } = await ask('log.list', { filter, language: 'nb', skip: 0, limit: 50 })
    expect(lines[0]!.text).toBe('Dobbeltvurderte en opplysning')
    const keys = [(await rig.cluster('Tromsø')).key, (await rig.cluster('Bodø')).key]
    await ask('anonymise.merge', { keys })
    const state = await rig.stateOnDisk()
    expect(state.all('assessment').every((it) => state.get(it.about) !== undefined)).toBe(true)
  })
})
