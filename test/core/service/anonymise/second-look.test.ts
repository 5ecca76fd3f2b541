import { afterEach, beforeEach, expect, it } from 'vitest'
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
    (it) => `${it.places.map((place) => place.text).join(', ')}: ${it.reasons.join(', ')}`,
  )

it('nothing comes again before anything is kept, nor what is replaced', async () => {
  expect(await shown()).toEqual([])
  await rig.decide('Torunn', { kind: 'pseudonym', replacement: 'Berit' })
  expect(await shown()).toEqual([])
})

it('a listed name or place that was kept comes again, in its own document', async () => {
  const other = await rig.add('Samtale 2', ['Intervjuer: Ja?', 'Wenche: Nei, ingen.'])
  await rig.keepRest()
  expect(await shown()).toEqual(['Torunn, Torunn: listed-name', 'Ragnhild: listed-name', 'Stavanger: listed-place'])
  expect(await shown(other)).toEqual([])
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
