import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import { bytesOfProject, findWhole, findWords, unopenedIn } from '../../../support/byte-search'
import { passphrase } from '../../../support/workplace'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

/** Names that no word of the texts is like, one for each person. */
const people = ['Torgeir', 'Ragnhild', 'Solveig', 'Magnhild'] as const
const pseudonyms = ['Sigurd', 'Ylva', 'Frida', 'Oda'] as const
const who = fc.nat(people.length - 1)
const turn = fc.record({ who: fc.option(who, { nil: null, freq: 4 }), names: fc.option(who, { nil: null, freq: 3 }) })
const study = fc.record({
  documents: fc.array(fc.array(turn, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  codings: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { maxLength: 8 }),
  memos: fc.array(fc.tuple(who, fc.nat(99)), { maxLength: 4 }),
  replaced: fc.array(who, { maxLength: 2 }),
  isApproved: fc.boolean(),
  isListOpen: fc.boolean(),
  goes: who,
})
type Study = typeof study extends fc.Arbitrary<infer T> ? T : never

const letters = ['a', 'b', 'c', 'd']
const moderator = 'm'

/** A word that one turn alone has: whose it is, in which document, and which turn. */
const mark = (letter: string, document: number, at: number) => `kvint${letter}${document}x${at}`
const isModerators = (word: string) => word[5] === moderator

function linesOf(turns: Study['documents'][number], document: number): readonly string[] {
  const speaking = [...new Set(turns.flatMap((it) => it.who ?? []))]
  const lines = turns.map(({ who, names }, at) => {
    const said = names === null ? '' : ` sammen med ${people[names]} som alltid`
    if (who === null) return `Moderator: Hvem var ${mark(moderator, document, at)} der${said}?`
    const own = mark(letters[who]!, document, at)
    return `${people[who]}: Vi gikk ${own} hjem${said} og sov ${own} lenge.`
  })
  // A label that stands once may be part of what is said: everybody speaks twice.
  return [...lines, ...speaking.map((it) => `${people[it]}: Ja.`)]
}

async function build(rig: StudyRig, it: Study) {
  const { ask } = rig.place
  const known = new Map<number, ParticipantId>()
  const documents: DocumentId[] = []
  for (const [index, turns] of it.documents.entries()) {
    const document = await rig.add(`D${index}`, linesOf(turns, index))
    documents.push(document)
    for (const { id, label, role, participant } of (await rig.view(document)).speakers) {
      const person = people.findIndex((name) => name === label)
      if (role !== 'participant' || person === -1 || participant === null) continue
      const same = known.get(person)
      if (same === undefined) known.set(person, participant)
      else await ask('speaker.assign', { speaker: id, role, participant: same })
    }
  }
  const code = (await ask('codebook.add', { name: 'Veien hjem', parent: null })).id
  for (const [document, from, length] of it.codings) {
    const id = documents[document % documents.length]!
    const { turns } = await rig.view(id)
    const first = from % turns.length
    const last = Math.min(turns.length - 1, first + (length % 3))
    const span = { start: turns[first]!.span.start, end: turns[last]!.span.end }
    await rig.place.api('coding.add', { document: id, span, code })
  }
  for (const [person, about] of it.memos)
    await ask('memo.add', {
      about: about % 2 === 0 ? code : null,
      kind: 'analysis',
      text: `Se ${people[person]}s svar.`,
    })
  for (const person of it.replaced) {
    const clusters = (await rig.queue()).clusters.filter((one) => one.forms.includes(people[person]!))
    for (const { key } of clusters)
      await rig.place.api('anonymise.decide', {
        key,
        decision: { kind: 'pseudonym', replacement: pseudonyms[person]! },
        scope: 'project',
      })
  }
  return { documents, known }
}

/** What others say, by document, and the marks of others under each coding. */
async function standing(rig: StudyRig, goes: number) {
  const ids = (await rig.place.ask('document.list', {})).map((one) => one.document.id)
  const views = await Promise.all(ids.map((id) => rig.view(id)))
  const marks = (text: string) => (text.match(/kvint[a-dm]\d+x\d+/gu) ?? []).filter((one) => one[5] !== letters[goes])
  return {
    said: views.flatMap(({ text }) => marks(text)),
    coded: new Map(
      views.flatMap(({ text, codings }) =>
        codings.map((one) => [one.id, marks(text.slice(one.span.start, one.span.end))] as const),
      ),
    ),
  }
}

it('leaves nothing of the one who withdraws anywhere, and everything of the others', async () => {
  await fc.assert(
    fc.asyncProperty(study, async (it) => {
      const rig = await createStudyRig()
      try {
        const { documents, known } = await build(rig, it)
        const participant = known.get(it.goes)
        if (participant === undefined) return
        if (it.isApproved) {
          await rig.keepRest()
          for (const document of documents) await rig.approve(document)
        }
        const before = await standing(rig, it.goes)
        const ask = { participant, code: null }
        if (!it.isListOpen && !it.isApproved) await rig.place.ask('nameList.close', {})
        const told = await rig.place.ask('participant.withdrawalEffect', ask)
        await rig.place.ask('participant.withdraw', { ...ask, expect: told.digest, keep: [] })
        const after = await standing(rig, it.goes)
        const lost = told.documents.filter((one) => one.isWhole).map((one) => documents.indexOf(one.document))
        const isLeft = (one: string) => !lost.some((document) => one.slice(6).startsWith(`${document}x`))
        expect(after.said).toEqual(before.said.filter(isLeft))
        for (const [coding, words] of after.coded) expect(words).toEqual(before.coded.get(coding))
        for (const [coding, words] of before.coded)
          if (!after.coded.has(coding) && words.some((one) => isLeft(one) && !isModerators(one)))
            expect([...after.coded.values()]).toContainEqual(words)
        await rig.place.ask('project.close', {})
        const all = await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase)
        expect(unopenedIn(all)).toEqual([])
        expect(findWords(all, [`kvint${letters[it.goes]}`, people[it.goes]!])).toEqual([])
        expect(findWhole(all, [pseudonyms[it.goes]!])).toEqual([])
      } finally {
        await rig.close()
      }
    }),
    { numRuns: 30 },
  )
}, 240_000)
