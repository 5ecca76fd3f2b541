import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Cluster, SecondLook } from '../../../../core/contract/anonymise'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let document: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  document = await rig.add('Samtale', [
    'Intervjuer: Hvem var der?',
    'Wenche: Så kom Torunn og Ragnhild. Vi ringte Torunn fra Stavanger.',
  ])
  await rig.decide('Wenche', { kind: 'pseudonym', replacement: 'Oddny' })
}, 30_000)
afterEach(() => rig.close())

const shown = async (of = document) =>
  (await rig.place.ask('anonymise.secondLook', { document: of })).map(
    (it) => `${[...it.places, ...it.outside].map((place) => place.text).join(', ')}: ${it.reasons.join(', ')}`,
  )

it('nothing comes again before anything is kept, nor what is replaced', async () => {
  expect(await shown()).toEqual([])
  await rig.decide('Torunn', { kind: 'pseudonym', replacement: 'Berit' })
  expect(await shown()).toEqual([])
})

it('a listed name or place that was kept comes again, in its own document', async () => {
  const other = await rig.add('Samtale 2', ['Intervjuer: Ja?', 'Wenche: Nei, ingen.'])
  await rig.keepRest()
  expect(await shown()).toEqual([
    'Torunn, Torunn: reads-as-name, listed-name',
    'Ragnhild: reads-as-name, listed-name',
    'Stavanger: listed-place',
  ])
  expect(await shown(other)).toEqual(['Wenche: hidden-elsewhere, reads-as-name, listed-name'])
})

it('a place that was kept comes again where the same name is hidden at another, and can be decided anew', async () => {
  const { key, places } = await rig.cluster('Torunn')
  const at = (nth: number) => ({
    places: places.slice(nth, nth + 1).map(({ document: of, span }) => ({ document: of, span })),
  })
  await rig.place.ask('anonymise.decide', {
    key,
    decision: { kind: 'pseudonym', replacement: 'Berit' },
    scope: at(1),
  })
  const { key: decided } = await rig.cluster('Torunn')
  await rig.place.ask('anonymise.decide', { key: decided, decision: { kind: 'keep', reason: 'et ord' }, scope: at(0) })
  const [kept] = await rig.place.ask('anonymise.secondLook', { document })
  expect(kept?.reasons).toContain('hidden-elsewhere')
  await rig.place.ask('anonymise.undecide', { key: kept!.key, scope: at(0) })
  expect(await shown()).toEqual([])
  expect((await rig.queue()).clusters.find((it) => it.key === kept!.key)?.open).toBe(1)
})

const at = ({ places, outside }: Cluster | SecondLook) => [
  ...places.map(({ document: of, span }) => ({ document: of, span })),
  ...outside.map(({ record, field, span }) => ({ record, field, span })),
]
const confirm = (it: SecondLook) =>
  rig.place.ask('anonymise.confirmKept', { key: it.key, reasons: [...it.reasons], places: at(it) })
/** Hides the first place of a cluster alone. */
async function hideOne(form: string): Promise<void> {
  const { key, places } = await rig.cluster(form)
  const scope = { places: places.slice(0, 1).map(({ document: of, span }) => ({ document: of, span })) }
  await rig.place.ask('anonymise.decide', { key, decision: { kind: 'pseudonym', replacement: 'Berit' }, scope })
}
const approve = () => rig.place.api('document.approve', { document })

it('a document is not approved before each of them was looked at once more', async () => {
  await rig.keepRest()
  const { turns } = await rig.view(document)
  await rig.place.ask('document.markRead', { document, turns: turns.length })
  expect((await rig.queue(document)).approval[0]).toMatchObject({ open: 0, kept: 3 })
  for (let count = 3; count > 0; count -= 1) {
    expect(await approve()).toEqual({ ok: false, fault: { code: 'approval.second-look', params: { count } } })
    const [first] = await rig.place.ask('anonymise.secondLook', { document })
    await confirm(first!)
  }
  expect(await shown()).toEqual([])
  expect((await rig.queue(document)).approval[0]).toMatchObject({ kept: 0 })
  expect((await approve()).ok).toBe(true)
})

it('what was looked at is asked about anew when it is decided anew, when a reason is added, or by undo, and not after a restart', async () => {
  await rig.keepRest()
  for (const it of await rig.place.ask('anonymise.secondLook', { document })) await confirm(it)
  await rig.reopen()
  expect(await shown()).toEqual([])
  await rig.place.ask('history.undo', {})
  expect(await shown()).toEqual(['Stavanger: listed-place'])
  await rig.place.ask('history.redo', {})
  await rig.decide('Ragnhild', { kind: 'keep', reason: 'vil stå fram' })
  expect(await shown()).toEqual(['Ragnhild: reads-as-name, listed-name'])
  await rig.decide('Ragnhild', { kind: 'pseudonym', replacement: 'Liv' })
  expect(await shown()).toEqual([])
  await hideOne('Torunn')
  expect(await shown()).toEqual(['Torunn: hidden-elsewhere, reads-as-name, listed-name'])
})

it('what was kept in the title, and in a memo, which no approval asks about else, comes again with it', async () => {
  await rig.place.ask('document.rename', { document, title: 'Hos Torunn' })
  await rig.place.ask('memo.add', { about: null, kind: 'method', text: 'Ring Sigrun, og Sigrun igjen.' })
  await rig.keepRest()
  const words = async () =>
    (await rig.place.ask('anonymise.secondLook', { document })).map((it) =>
      it.outside.map(({ field, text }) => `${field}: ${text}`),
    )
  expect((await words()).filter((it) => it.length > 0)).toEqual([['title: Torunn'], ['text: Sigrun', 'text: Sigrun']])
  for (const it of await rig.place.ask('anonymise.secondLook', { document })) await confirm(it)
  expect(await words()).toEqual([])
})

it('a pseudonym comes again only where the same name is hidden at another place', async () => {
  await rig.decide('Torunn', { kind: 'already-pseudonym' })
  expect(await shown()).toEqual([])
  await hideOne('Torunn')
  expect(await shown()).toEqual(['Torunn: hidden-elsewhere'])
})

it('nothing can be confirmed that waits or is hidden', async () => {
  const cluster = await rig.cluster('Torunn')
  const input = (key: string) => ({ key, reasons: ['listed-name' as const], places: at(cluster) })
  expect(await rig.place.api('anonymise.confirmKept', input(cluster.key))).toMatchObject({
    fault: { code: 'record.missing' },
  })
  await rig.decide('Torunn', { kind: 'pseudonym', replacement: 'Berit' })
  const { key } = await rig.cluster('Torunn')
  expect(await rig.place.api('anonymise.confirmKept', input(key))).toMatchObject({ fault: { code: 'record.missing' } })
})
