import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

const voices = ['Torgeir', 'Samira', 'Ola da Ternvær', 'Solveig Haugland', 'Informant 1'] as const
const sentences = [
  'Jeg ringer Solveig, og sa mira tar den.',
  'Haugland-ene bor i Bodø, og Ternværs bil står der.',
  'Da kom Torgjeir og s a m i r a.',
  'Han jobber på Nesna skole, sa Ola.',
  'Det er stille om natta, og ingen kommer.',
  'Torgeirs søster heter Bodil Hansen.',
] as const

type Step =
  | Readonly<{ do: 'import'; who: number; says: readonly number[] }>
  | Readonly<{ do: 'mark' | 'decide' | 'correct' | 'remove' | 'undo' | 'memo' | 'look'; pick: number }>

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('import' as const),
    who: fc.nat(voices.length - 1),
    says: fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    do: fc.constantFrom('mark' as const, 'decide' as const, 'correct' as const, 'remove' as const, 'undo' as const),
    pick: fc.nat(100),
  }),
  fc.record({ do: fc.constantFrom('memo' as const, 'look' as const), pick: fc.nat(100) }),
)

async function take(rig: StudyRig, nth: number, it: Step): Promise<void> {
  const { ask, api } = rig.place
  if (it.do === 'import') {
    const turns = it.says.flatMap((says) => ['Intervjuer: Hva så?', `${voices[it.who]}: ${sentences[says]}`])
    return void (await rig.add(`Samtale ${nth}`, turns))
  }
  if (it.do === 'undo') return void (await api('history.undo', {}))
  if (it.do === 'look') return void (await ask('project.status', {}))
  const documents = await ask('document.list', {})
  const document = documents[it.pick % Math.max(1, documents.length)]?.document.id
  if (document === undefined) return
  if (it.do === 'remove') await ask('document.remove', { document })
  if (it.do === 'memo') await ask('memo.add', { about: document, kind: 'analysis', text: 'Ring Bodil i Bodø.' })
  if (it.do === 'mark') await mark(rig, document, it.pick)
  if (it.do === 'correct') await correct(rig, document, it.pick)
  if (it.do === 'decide') await decide(rig, it.pick)
}

async function decide(rig: StudyRig, pick: number): Promise<void> {
  const { clusters } = await rig.queue()
  const cluster = clusters[pick % Math.max(1, clusters.length)]
  const decision = pick % 2 ? ({ kind: 'blackout' } as const) : ({ kind: 'keep', reason: 'kjent' } as const)
  if (cluster) await rig.place.api('anonymise.decide', { key: cluster.key, decision, scope: 'project' })
}

/** The queue whatever the order of memos, which a project does not promise. */
async function queueOf(rig: StudyRig) {
  const { clusters, ...rest } = await rig.queue()
  const all = clusters.map((it) => ({ ...it, outside: it.outside.map((place) => JSON.stringify(place)).toSorted() }))
  return { ...rest, clusters: all.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

async function mark(rig: StudyRig, document: DocumentId, pick: number): Promise<void> {
  const text = await rig.text(document)
  const words = [...text.matchAll(/\p{L}{4,}/gu)]
  const word = words[pick % Math.max(1, words.length)]
  if (!word) return
  const span = { start: word.index, end: word.index + word[0].length }
  await rig.place.api('anonymise.mark', { document, span, kind: pick % 3 ? 'place' : 'person' })
}

async function correct(rig: StudyRig, document: DocumentId, pick: number): Promise<void> {
  const { text, turns } = await rig.view(document)
  const { id, span } = turns[pick % turns.length]!
  const was = text.slice(span.start, span.end)
  const by = { by: 'researcher', on: '2026-11-21' } as const
  await rig.place.api('turn.correct', { turn: id, was, text: `${was} Bodil var der.`, ...by })
}

describe('the queue', () => {
  it('is after any work what it is when the project is opened and looked through from the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const rig = await createStudyRig()
        try {
          for (const [nth, it] of steps.entries()) {
            await take(rig, nth, it)
            await rig.queue()
          }
          const counts = async () => (await rig.place.ask('document.list', {})).map((it) => [it.toDecide, it.words])
          const standing = [await queueOf(rig), await counts()]
          await rig.reopen()
          expect([await queueOf(rig), await counts()]).toEqual(standing)
          for (const { document } of await rig.place.ask('document.list', {})) {
            const here = (await rig.queue(document.id)).clusters.filter((it) => it.open > 0)
            const [summary] = (await rig.place.ask('document.list', {})).filter((it) => it.document.id === document.id)
            expect(summary?.toDecide).toBe(here.length)
          }
        } finally {
          await rig.close()
        }
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('forgets what was found in a document that is removed', async () => {
    const rig = await createStudyRig()
    try {
      const one = await rig.add('Samtale', ['Intervjuer: Hvem?', 'Torgeir: Bodil Hansen i Bodø.'])
      await rig.add('En til', ['Intervjuer: Hvem?', 'Samira: Ingen.'])
      expect((await rig.queue()).clusters.some((it) => it.forms.includes('Bodil Hansen'))).toBe(true)
      await rig.place.ask('document.remove', { document: one })
      expect((await rig.queue()).clusters.some((it) => it.forms.includes('Bodil Hansen'))).toBe(false)
    } finally {
      await rig.close()
    }
  })
})
