import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cluster } from '../../../../core/contract/anonymise'
import type { Decision } from '../../../../core/model/identifier'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let documents: readonly DocumentId[]
beforeAll(async () => {
  rig = await createStudyRig()
  const lines = [
    'Intervjuer: Hvem ringer du?',
    'Bodil: Jeg ringer Solveig Haugland i Bodø. Solveigs mann, Torbjørn, tar den. Ellers Tobben!',
    'Intervjuer: Og Hansen-ene?',
    'Bodil: Nei. Jonas’ bil står på Nesna, og nummeret er 59 04 17 23. Gunvor og Gunvors søster vet det.',
  ]
  documents = [await rig.add('En', lines), await rig.add('To med Solveig', [...lines].reverse())]
}, 30_000)
afterAll(() => rig.close())

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom('Unni', 'Hege', 'Lars', 'Wenche').map((replacement) => ({ kind: 'pseudonym' as const, replacement })),
  fc.constantFrom('kollega', 'en nabo').map((replacement) => ({ kind: 'role' as const, replacement })),
  fc.constantFrom('et sted i nord', '50-årene').map((replacement) => ({ kind: 'coarser' as const, replacement })),
  fc.constant({ kind: 'blackout' as const }),
  fc.constant({ kind: 'keep' as const, reason: 'offentlig' }),
)
const step = fc.record({ pick: fc.nat(), decision, reach: fc.constantFrom('project', 'document', 'place') })

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function scopeOf(cluster: Cluster, { reach, pick }: Step) {
  const place = cluster.places[pick % Math.max(1, cluster.places.length)]
  if (reach === 'project' || place === undefined) return 'project' as const
  const { document, span } = place
  return reach === 'document' ? { document } : { places: [{ document, span }] }
}

/** How many commands the project has had. */
async function commands(): Promise<number> {
  return (await rig.place.ask('project.status', {}))!.seq
}

async function material() {
  const views = await Promise.all(documents.map((it) => rig.view(it)))
  return JSON.stringify([
    views.map(({ document: { revision: _, ...document }, ...view }) => ({ ...view, document })),
    await rig.place.ask('participant.list', {}),
  ])
}

/** Where each person stands, in an order that tells nothing. */
async function placesOfPeople(): Promise<readonly string[]> {
  const { clusters } = await rig.queue()
  return clusters
    .filter((it) => it.kind === 'person' && it.places.length > 0)
    .map(({ places }) => places.map(({ document, span }) => `${document} ${span.start}`).join())
    .toSorted()
}

describe('whatever is decided, wherever', () => {
  it('is taken back by undo to the byte, texts, titles and labels alike', async () => {
    const before = await material()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        let done = 0
        for (const it of steps) {
          const { clusters } = await rig.queue()
          const cluster = clusters[it.pick % clusters.length]!
          const scope = scopeOf(cluster, it)
          const steps = await commands()
          const reply = await rig.place.api('anonymise.decide', { key: cluster.key, decision: it.decision, scope })
          if (!reply.ok) expect(['decision.collides', 'decision.in-doubt']).toContain(reply.fault.code)
          // What is decided again as it was is no step.
          if ((await commands()) > steps) done += 1
        }
        for (; done > 0; done -= 1) await rig.place.ask('history.undo', {})
        expect(await material()).toBe(before)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('changes the places in its reach alone: outside them every word stands as it stood', async () => {
    await fc.assert(
      fc.asyncProperty(step, async (it) => {
        const { clusters } = await rig.queue()
        const cluster = clusters[it.pick % clusters.length]!
        const scope = scopeOf(cluster, it)
        const texts = await Promise.all(documents.map((id) => rig.text(id)))
        const steps = await commands()
        const reply = await rig.place.api('anonymise.decide', { key: cluster.key, decision: it.decision, scope })
        if (!reply.ok) return
        for (const [at, id] of documents.entries()) {
          const { text, places } = await rig.view(id)
          const restored = places.toReversed().reduce((words, { span, original }) => {
            return original === null ? words : words.slice(0, span.start) + original + words.slice(span.end)
          }, text)
          expect(restored).toBe(texts[at])
          for (const place of places.filter(({ replacement }) => replacement !== null))
            expect(text.slice(place.span.start, place.span.end)).toBe(place.replacement)
        }
        if ((await commands()) > steps) await rig.place.ask('history.undo', {})
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('two people that are made one are two again when the forms of the one are split off', async () => {
    const before = await placesOfPeople()
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (first, second) => {
        const people = (await rig.queue()).clusters.filter((it) => it.kind === 'person' && it.places.length > 0)
        const one = people[first % people.length]!
        const other = people[second % people.length]!
        if (one.key === other.key) return
        const reply = await rig.place.api('anonymise.merge', { keys: [one.key, other.key] })
        if (!reply.ok) return expect(reply.fault.code).toBe('cluster.participants-differ')
        await rig.place.ask('anonymise.split', { key: reply.value.key, forms: [...other.forms] })
        expect(await placesOfPeople()).toEqual(before)
        for (let left = 2; left > 0; left -= 1) await rig.place.ask('history.undo', {})
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('a coarser decision tells nothing of the one before, nor of the original', async () => {
    const steps: readonly Decision[] = [
      { kind: 'pseudonym', replacement: 'Wenche' },
      { kind: 'role', replacement: 'kollega' },
      { kind: 'coarser', replacement: 'noen' },
      { kind: 'blackout' },
    ]
    const said = ['Wenche', 'ollega', 'oen']
    for (const [at, decision] of steps.entries()) {
      await rig.decide('Solveig Haugland', decision)
      const { places, outside } = await rig.cluster('Solveig Haugland')
      const standing = [...places, ...outside].map((it) => it.text).join(' ')
      expect(standing).not.toMatch(/Solveig|Haugland/)
      for (const before of said.slice(0, at)) expect(standing).not.toContain(before)
    }
    for (let left = steps.length; left > 0; left -= 1) await rig.place.ask('history.undo', {})
  })
})
