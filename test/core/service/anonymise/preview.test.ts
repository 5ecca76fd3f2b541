import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Cluster } from '../../../../core/contract/anonymise'
import type { Decision } from '../../../../core/model/identifier'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let interview: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  interview = await rig.add(
    'Intervju Solveig',
    [
      'Intervjuer: Hvem?',
      'Bodil: Jeg ringer Solveig Haugland. Solveigs mann er hjemme. Solveig er i Ternvær, hun er ternværing.',
      'Intervjuer: Kjenner du Solveig, Bodil? Ternvær-modellen?',
    ],
    'Om Solveig og natta',
  )
  const { id } = await rig.place.ask('codebook.add', { name: 'Solveigs telefon', parent: null })
  await rig.place.ask('codebook.update', { code: id, definition: 'Når Solveig, som Solveig selv, ringer Bodil' })
})
afterEach(() => rig.close())

const preview = ({ key }: Cluster, decision: Decision) => rig.place.ask('anonymise.preview', { key, decision })

type Where = Readonly<{ record: string; field: string }>
const fieldOf = ({ record, field }: Where) => `${record} ${field}`

describe('the preview of a decision', () => {
  it('counts the pronouns that a pseudonym of the other gender would not agree with', async () => {
    const solveig = await rig.cluster('Solveig Haugland')
    expect((await preview(solveig, { kind: 'pseudonym', replacement: 'Jonas' })).pronouns).toBe(1)
    expect((await preview(solveig, { kind: 'pseudonym', replacement: 'Turid' })).pronouns).toBe(0)
    expect((await preview(solveig, { kind: 'role', replacement: 'kollegaen' })).pronouns).toBe(0)
  })

  it.each<readonly [string, Decision]>([
    ['Solveig Haugland', { kind: 'pseudonym', replacement: 'Jonas' }],
    ['Solveig Haugland', { kind: 'role', replacement: 'kollegaen' }],
    ['Solveig Haugland', { kind: 'blackout' }],
    ['Bodil', { kind: 'pseudonym', replacement: 'Turid' }],
    ['Bodil', { kind: 'coarser', replacement: 'en ansatt' }],
    ['Ternvær', { kind: 'coarser', replacement: 'en kystkommune' }],
  ])('says of %s what is then written, place by place', async (form, decision) => {
    const shown = await preview(await rig.cluster(form), decision)
    await rig.decide(form, decision)
    const written = await rig.cluster(form)
    expect(shown.places.map((it) => it.text)).toEqual(written.places.map((it) => it.text))
    expect(shown.places.length).toBeGreaterThan(0)
    // A participant who takes the pseudonym has it as a label too: that field was not among the places before.
    const fields = new Set(shown.outside.map(fieldOf))
    const words = (all: readonly (Where & Readonly<{ text: string }>)[]) =>
      all.map((it) => `${fieldOf(it)} ${it.text}`).toSorted()
    expect(words(shown.outside)).toEqual(words(written.outside.filter((it) => fields.has(fieldOf(it)))))
  })

  it('names each place by where it stands now', async () => {
    const cluster = await rig.cluster('Solveig Haugland')
    const shown = await preview(cluster, { kind: 'blackout' })
    expect(shown.places.map((it) => [it.document, it.start])).toEqual(
      cluster.places.map((it) => [it.document, it.span.start]),
    )
    const at = (it: Readonly<{ record: string; field: string; start: number }>) =>
      `${it.record} ${it.field} ${it.start}`
    expect(new Set(shown.outside.map(at))).toEqual(
      new Set(cluster.outside.map((it) => at({ ...it, start: it.span.start }))),
    )
  })

  it('leaves what is kept as it stands, and changes nothing by being asked for', async () => {
    const before = await rig.text(interview)
    const cluster = await rig.cluster('Solveig Haugland')
    const shown = await preview(cluster, { kind: 'keep', reason: 'er allment kjent' })
    expect(shown.places.map((it) => it.text)).toEqual(cluster.places.map((it) => it.text))
    await preview(cluster, { kind: 'remove' })
    expect(await rig.text(interview)).toBe(before)
    expect(await rig.cluster('Solveig Haugland')).toEqual(cluster)
  })

  it('puts the original words in anew from what is decided already', async () => {
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Jonas' })
    const shown = await preview(await rig.cluster('Solveig Haugland'), { kind: 'role', replacement: 'kollega' })
    expect(shown.places.map((it) => it.text)).toContain('[Kollega]s')
  })

  it('says beforehand that only something coarser can be put where the list with the originals is closed', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.keepRest()
    await rig.approve(interview)
    await rig.reopen('closed')
    const found = (await rig.queue()).clusters.find((it) => it.decision?.kind === 'role')!
    const refused = await rig.place.api('anonymise.preview', {
      key: found.key,
      decision: { kind: 'pseudonym', replacement: 'Jonas' },
    })
    expect(refused).toMatchObject({ ok: false, fault: { code: 'decision.not-coarser' } })
    const coarser = await preview(found, { kind: 'coarser', replacement: 'noen på jobb' })
    expect(coarser.places.map((it) => it.text)).toContain('[Noen på jobb]s')
  })
})

describe('words outside the texts', () => {
  it('say what the record that holds them is called', async () => {
    const { outside } = await rig.cluster('Solveig Haugland')
    expect(outside.find((it) => it.field === 'name')?.recordName).toBe('Solveigs telefon')
    expect(outside.find((it) => it.field === 'title')?.recordName).toBe('Om Solveig og natta')
    const label = (await rig.cluster('Bodil')).outside.find((it) => it.field === 'label')
    expect(label?.recordName).toBe('Om Solveig og natta')
  })
})
