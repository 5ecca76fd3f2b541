import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlaceInContext } from '../../../../core/contract/anonymise'
import type { DocumentId } from '../../../../core/model/ids'
import { reportOptionsWith } from '../../../support/report-options'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
})
afterEach(() => rig.close())

const both = ['Intervjuer: Hvem var der?', 'Torgeir: Kari Moen og Kari Lund var der. Så ringte Kari, og da kom Kari.']
const word = [
  'Intervjuer: Hva hjelper?',
  'Torgeir: Jeg ringer Liv Johansen. Hun heter Liv, sier jeg, og Livs bil er rød.',
  'Intervjuer: Og ellers?',
  'Torgeir: Liv og latter, vet du. Liv er ikke for alle.',
]

type Doubtful = PlaceInContext & Readonly<{ key: string }>

/** The places that are in doubt, each with the key of its cluster. */
async function inDoubt(): Promise<readonly Doubtful[]> {
  const { clusters } = await rig.queue()
  return clusters.flatMap(({ key, places }) => places.flatMap((it) => (it.doubt === null ? [] : [{ ...it, key }])))
}

function at({ document, span }: PlaceInContext) {
  return { document, span }
}

async function assign(place: Doubtful | undefined, to: { cluster: string } | { word: string }) {
  return rig.place.ask('anonymise.assign', { key: place!.key, place: at(place!), to })
}

describe('a first name that two people share', () => {
  let document: DocumentId
  beforeEach(async () => {
    document = await rig.add('Samtale 1', both)
  })

  it('is in doubt wherever both are named, and tells who may be meant', async () => {
    const places = await inDoubt()
    expect(places.map((it) => it.doubt?.why)).toEqual(['whose', 'whose'])
    expect(places[0]?.doubt?.people.map((it) => it.name).toSorted()).toEqual(['Kari Lund', 'Kari Moen'])
  })

  it('is not decided in bulk', async () => {
    const { key } = await rig.cluster('Kari')
    const decision = { kind: 'role' as const, replacement: 'kollega' }
    for (const scope of ['project' as const, { document }])
      expect(await rig.place.api('anonymise.decide', { key, decision, scope })).toMatchObject({
        ok: false,
        fault: { code: 'decision.in-doubt', params: { places: 2 } },
      })
  })

  it('is each one’s where it is said, in the words decided for them before or after', async () => {
    await rig.decide('Kari Moen', { kind: 'role', replacement: 'sjefen' })
    const [first, second] = await inDoubt()
    await assign(first, { cluster: (await rig.cluster('Kari Moen')).key })
    expect(await rig.text(document)).toContain('Så ringte [sjefen], og da kom Kari.')
    expect(await inDoubt()).toHaveLength(1)
    const [left] = await inDoubt()
    expect(left?.after).toBe(second?.after)
    await assign(left, { cluster: (await rig.cluster('Kari Lund')).key })
    await rig.decide('Kari Lund', { kind: 'role', replacement: 'naboen' })
    expect(await rig.text(document)).toContain('[Sjefen] og [naboen] var der. Så ringte [sjefen], og da kom [naboen].')
    expect((await rig.queue()).clusters.some((it) => it.open > 0 && it.forms.includes('Kari'))).toBe(false)
  })

  it('may be a third one, who is then decided alone', async () => {
    for (let [place] = await inDoubt(); place; [place] = await inDoubt()) await assign(place, { cluster: place.key })
    const lone = (await rig.queue()).clusters.find((it) => it.forms.join() === 'Kari')!
    await rig.place.ask('anonymise.decide', {
      key: lone.key,
      decision: { kind: 'role', replacement: 'en annen' },
      scope: 'project',
    })
    expect(await rig.text(document)).toContain(
      'Kari Moen og Kari Lund var der. Så ringte [en annen], og da kom [en annen].',
    )
  })

  it('is in no doubt where one of them is named alone', async () => {
    await rig.add('Samtale 2', ['Intervjuer: Og du?', 'Randi: Jeg kjenner Kari Lund. Kari er grei, og Karis mann òg.'])
    const { places } = await rig.cluster('Kari Lund')
    expect(places.filter((it) => it.document !== document).map((it) => [it.text, it.doubt])).toEqual([
      ['Kari Lund', null],
      ['Kari', null],
      ['Karis', null],
    ])
  })

  it('is settled for good: over a restart, and back by undo', async () => {
    const [first] = await inDoubt()
    await assign(first, { cluster: (await rig.cluster('Kari Moen')).key })
    await rig.reopen()
    expect(await inDoubt()).toHaveLength(1)
    await rig.place.ask('history.undo', {})
    expect(await inDoubt()).toHaveLength(2)
  })
})

describe('a name that is also a word', () => {
  let document: DocumentId
  beforeEach(async () => {
    document = await rig.add('Samtale 1', word)
  })

  const keyNow = async () => (await rig.cluster('Liv Johansen')).key

  it('is in doubt where a sentence opens, and not with a capital inside one', async () => {
    const { places } = await rig.cluster('Liv Johansen')
    const doubtful = places.filter((it) => it.doubt?.why === 'word')
    expect(doubtful.map((it) => it.after.slice(0, 12))).toEqual([' og latter, ', ' er ikke for'])
    expect(places.filter((it) => it.text !== 'Liv' && it.doubt !== null)).toEqual([])
  })

  it('is left where it is in doubt when the rest is decided, and waits', async () => {
    await rig.decide('Liv Johansen', { kind: 'role', replacement: 'kollega' })
    expect(await rig.text(document)).toContain('Liv er ikke for alle')
    expect(await rig.text(document)).toContain('[kollega]s bil')
    const [cluster] = (await rig.queue()).clusters.filter((it) => it.open > 0 && it.decision?.kind === 'role')
    expect(cluster).toMatchObject({ open: 2 })
    expect(await inDoubt()).toHaveLength(2)
    const [first] = await inDoubt()
    await assign(first, { cluster: first!.key })
    expect(await rig.text(document)).toContain('[Kollega] og latter')
    await rig.place.ask('anonymise.undecide', { key: first!.key, scope: 'project' })
    expect(await inDoubt()).toHaveLength(1)
  })

  it('is a word at that place alone, whatever is decided for the name after', async () => {
    for (const place of await inDoubt()) await assign({ ...place, key: await keyNow() }, { word: 'er et vanlig ord' })
    await rig.decide('Liv Johansen', { kind: 'role', replacement: 'kollega' })
    expect(await rig.text(document)).toContain('Liv er ikke for alle')
    expect((await rig.cluster('Liv Johansen')).open).toBe(0)
    await rig.add('Samtale 2', ['Intervjuer: Og du?', 'Randi: Da sa Liv at det var bra.'])
    expect((await rig.cluster('Liv Johansen')).open).toBe(1)
  })
})

it('what was kept at a place stays when the rest is decided, until that place is named', async () => {
  const document = await rig.add('Samtale 1', [
    'Intervjuer: Hvor da?',
    'Torgeir: I Tromsø, altså her i Tromsø. Tromsø er fin.',
  ])
  const { key, places } = await rig.cluster('Tromsø')
  const keep = { kind: 'keep' as const, reason: 'er allment kjent' }
  const scope = { places: [at(places[0]!)] }
  const { identifier } = await rig.place.ask('anonymise.decide', { key, decision: keep, scope })
  const coarser = { kind: 'coarser' as const, replacement: 'en by' }
  await rig.place.ask('anonymise.decide', { key: identifier, decision: coarser, scope: 'project' })
  expect(await rig.text(document)).toMatch(/I Tromsø, altså her i \[en by\]/u)
  await rig.place.ask('anonymise.decide', { key: identifier, decision: coarser, scope })
  expect(await rig.text(document)).not.toContain('I Tromsø')
})

describe('a first name that two people share, in the name of a code and in a title', () => {
  const options = reportOptionsWith(['code-tree', 'excerpts'], { title: 'Rapport' })
  const write = async () =>
    (await rig.place.ask('report.write', { options, folder: rig.place.folder, name: 'ut' })).outcome
  const waiting = async () =>
    (await rig.queue()).clusters
      .flatMap((it) => it.outside)
      .filter((it) => it.decision === null && it.text === 'Kari')
      .map((it) => it.field)

  it('is nobody’s when both are decided: it waits, and the final check refuses the file until it is decided', async () => {
    const document = await rig.add('Samtale 1', both, 'Om Kari')
    const { id: code } = await rig.place.ask('codebook.add', { name: 'Kari om vakter', parent: null })
    const start = (await rig.text(document)).indexOf('var der. Så')
    await rig.place.ask('coding.add', { document, span: { start, end: start + 7 }, code })
    await rig.decide('Kari Moen', { kind: 'role', replacement: 'sjefen' })
    await rig.decide('Kari Lund', { kind: 'role', replacement: 'naboen' })
    const { key: moen } = await rig.cluster('Kari Moen')
    while ((await inDoubt()).length > 0) await assign((await inDoubt())[0], { cluster: moen })
    for (const { key, forms, open } of (await rig.queue()).clusters)
      if (open > 0 && !forms.includes('Kari'))
        await rig.place.ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: 'project' })
    expect((await waiting()).toSorted()).toEqual(['name', 'title'])
    expect(await write()).toBe('refused')
    await rig.decide('Kari', { kind: 'role', replacement: 'kollegaen' })
    expect(await waiting()).toEqual([])
    expect(await write()).toBe('written')
  })
})
