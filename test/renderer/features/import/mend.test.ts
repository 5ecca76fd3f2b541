import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../../../core/model/ids'
import { coversTurns } from '../../../../core/service/material/import-speakers'
import {
  assigned,
  beginMend,
  countsOf,
  merged,
  ownVoice,
  sharersOf,
  takenBack,
  unshared,
  voiceAt,
  withSharer,
  withVoice,
  type Mend,
} from '../../../../renderer/features/material/import/mend'
import { speakersOf } from '../../../../renderer/features/material/import/mend-answers'
import { isDone, withoutProposal, withProposal } from '../../../../renderer/features/material/import/mend-proposals'

const names = ['Intervjuer', 'Rom', 'Astrid', 'Astrid N.', 'Tolk'] as const

const turnsOf = (labels: readonly (string | null)[]) =>
  labels.map((speaker) => ({ speaker, startMs: null, endMs: null, text: 'ja' }))
const speakersIn = (labels: readonly (string | null)[]) =>
  [...new Set(labels)].flatMap((label) =>
    label === null
      ? []
      : [
          {
            label,
            turns: 1,
            words: 1,
            role: label === 'Intervjuer' ? ('interviewer' as const) : ('participant' as const),
            participant: null,
            isThere: false,
          },
        ],
  )
const begin = (labels: readonly (string | null)[]) => beginMend(speakersIn(labels), [])

const someLabels = fc.array(fc.option(fc.constantFrom(...names), { freq: 8 }), { minLength: 1, maxLength: 30 })
const kinds = ['merge', 'take-back', 'share', 'share-with', 'assign', 'unshare', 'role', 'same-as'] as const
type Step = Readonly<{ what: (typeof kinds)[number]; a: number; b: number; turns: readonly number[] }>
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...kinds),
  a: fc.nat(60),
  b: fc.nat(60),
  turns: fc.array(fc.nat(29), { maxLength: 10 }),
})

/** Does whatever the preview lets a user do. */
function done(mend: Mend, labels: readonly (string | null)[], { what, a, b, turns }: Step): Mend {
  const named = [...new Set(labels)].filter((it) => it !== null)
  if (named.length === 0) return mend
  const label = named[a % named.length]!
  const voice = mend.voices[a % mend.voices.length]!.id
  const other = mend.voices[b % mend.voices.length]!.id
  const under = turns.filter((it) => labels[it] === label)
  const steps: Readonly<Record<Step['what'], () => Mend>> = {
    merge: () => merged(mend, voice, other),
    'take-back': () => takenBack(mend, label),
    share: () => withSharer(mend, label, { newLabel: 'Gerd' }),
    'share-with': () => withSharer(mend, label, other),
    assign: () => assigned(mend, under, sharersOf(mend, label)[b % sharersOf(mend, label).length]!),
    unshare: () => unshared(mend, turnsOf(labels), label),
    role: () => withVoice(mend, voice, { role: 'interpreter' }),
    'same-as': () => withVoice(mend, voice, { person: { sameAs: other } }),
  }
  return steps[what]()
}

describe('mending who speaks', () => {
  it('gives every turn with a label exactly one speaker, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(someLabels, fc.array(step, { maxLength: 15 }), (labels, steps) => {
        const turns = turnsOf(labels)
        const mend = steps.reduce((it, one) => done(it, labels, one), begin(labels))
        const speakers = speakersOf(mend, turns)
        expect(coversTurns(turns, speakers)).toBe(true)
        const counted = [...countsOf(mend, { draft: { turns } as never, turnWords: labels.map(() => 1) }).values()]
        expect(counted.reduce((all, it) => all + it.turns, 0)).toBe(labels.filter((it) => it !== null).length)
        expect(speakers).toHaveLength(counted.length)
      }),
    )
  })

  it('is as before when a merging is taken back', () => {
    fc.assert(
      fc.property(someLabels, fc.constantFrom(...names), fc.constantFrom(...names), (labels, from, into) => {
        fc.pre(labels.includes(from) && labels.includes(into))
        const before = begin(labels)
        const after = takenBack(merged(before, ownVoice(from), ownVoice(into)), from)
        expect(speakersOf(after, turnsOf(labels))).toEqual(speakersOf(before, turnsOf(labels)))
      }),
    )
  })

  it('is as before when a label that was shared out is made whole', () => {
    fc.assert(
      fc.property(someLabels, fc.array(fc.nat(29)), (labels, chosen) => {
        fc.pre(labels.includes('Rom'))
        const before = begin(labels)
        const shared = withSharer(before, 'Rom', { newLabel: 'Gerd' })
        const under = chosen.filter((it) => labels[it] === 'Rom')
        const after = unshared(assigned(shared, under, sharersOf(shared, 'Rom')[1]!), turnsOf(labels), 'Rom')
        expect(speakersOf(after, turnsOf(labels))).toEqual(speakersOf(before, turnsOf(labels)))
      }),
    )
  })
})

describe('a label shared out', () => {
  const labels = ['Rom', 'Rom', 'Astrid', 'Rom']
  const turns = turnsOf(labels)

  it('may give turns to somebody who speaks under another label too: she is one speaker', () => {
    const shared = withSharer(begin(labels), 'Rom', ownVoice('Astrid'))
    const speakers = speakersOf(assigned(shared, [1], ownVoice('Astrid')), turns)
    expect(speakers.map((it) => [it.label, it.turns])).toEqual([
      ['Rom', [0, 3]],
      ['Astrid', [1, 2]],
    ])
  })

  it('goes whole again when one person has all its turns', () => {
    const shared = withSharer(begin(labels), 'Rom', { newLabel: 'Gerd' })
    const gerd = sharersOf(shared, 'Rom')[1]!
    const speakers = speakersOf(assigned(shared, [0, 1, 3], gerd), turns)
    expect(speakers.find((it) => it.label === 'Gerd')).toMatchObject({ labels: ['Rom'] })
    expect(speakers.every((it) => it.turns === undefined)).toBe(true)
  })

  it('leaves the turns of other labels where they are', () => {
    const shared = withSharer(begin(labels), 'Rom', { newLabel: 'Gerd' })
    const mend = assigned(shared, [0], sharersOf(shared, 'Rom')[1]!)
    expect(voiceAt(mend, turns, 2)).toBe(ownVoice('Astrid'))
  })
})

describe('the person behind a speaker', () => {
  const labels = ['Tolk', 'Astrid', 'Astrid N.']
  const turns = turnsOf(labels)
  const participants = (mend: Mend) => speakersOf(mend, turns).map((it) => it.participant)

  it('is shared by two labels that are the same, also over a third', () => {
    const one = withVoice(begin(labels), ownVoice('Tolk'), { role: 'interpreter' })
    const two = withVoice(one, ownVoice('Astrid N.'), { person: { sameAs: ownVoice('Astrid') } })
    const three = withVoice(two, ownVoice('Tolk'), { person: { sameAs: ownVoice('Astrid N.') } })
    expect(new Set(participants(three).map((it) => JSON.stringify(it))).size).toBe(1)
  })

  it('is nobody for an interviewer, and comes back with the role of a participant', () => {
    const asked = withVoice(begin(labels), ownVoice('Astrid'), { role: 'interviewer' })
    expect(participants(asked)[1]).toBeNull()
    expect(participants(withVoice(asked, ownVoice('Astrid'), { role: 'participant' }))[1]).not.toBeNull()
  })

  it('is the only participant for an interpreter, where there is only one', () => {
    const speakers = [
      { label: 'Tolk', turns: 1, words: 1, role: 'interpreter' as const, participant: null, isThere: false },
      { label: 'Informant', turns: 1, words: 1, role: 'participant' as const, participant: null, isThere: false },
    ]
    const said = turnsOf(['Tolk', 'Informant'])
    const [tolk, informant] = speakersOf(beginMend(speakers, []), said)
    expect(tolk?.participant).toEqual(informant?.participant)
    const group = [
      ...speakers,
      { label: 'Astrid', turns: 1, words: 1, role: 'participant' as const, participant: null, isThere: false },
    ]
    expect(speakersOf(beginMend(group, []), said)[0]?.participant).toBeNull()
  })

  it('is who speaks under the same name in another document', () => {
    const known = 'participant:00000000-0000-4000-8000-000000000007' as ParticipantId
    const speakers = [
      { label: 'Astrid', turns: 1, words: 1, role: 'participant' as const, participant: known, isThere: false },
    ]
    expect(speakersOf(beginMend(speakers, []), turnsOf(['Astrid']))[0]?.participant).toBe(known)
  })

  it('is who the document has them as, when its own file is read again, also when that is nobody', () => {
    const known = 'participant:00000000-0000-4000-8000-000000000007' as ParticipantId
    const there = { turns: 1, words: 1, isThere: true }
    const speakers = [
      { ...there, label: 'Informant', role: 'participant' as const, participant: null },
      { ...there, label: 'Tolk', role: 'interpreter' as const, participant: known },
    ]
    expect(beginMend(speakers, []).voices.map((it) => it.person)).toEqual([null, known])
  })

  it('ends somewhere when two are said to be each other', () => {
    const one = withVoice(begin(labels), ownVoice('Astrid'), { person: { sameAs: ownVoice('Astrid N.') } })
    const both = withVoice(one, ownVoice('Astrid N.'), { person: { sameAs: ownVoice('Astrid') } })
    expect(participants(both)).toHaveLength(3)
  })
})

describe('a proposal', () => {
  const labels = ['Rom', 'Astrid', 'Astrid N.']
  const merge = { kind: 'merge', labels: ['Astrid', 'Astrid N.'], into: 'Astrid' } as const
  const several = { kind: 'several-people', label: 'Rom' } as const

  it.each([merge, several])('is done and taken back without a trace: $kind', (proposal) => {
    const before = begin(labels)
    const taken = withProposal(before, proposal, (label) => `${label} 2`)
    expect([isDone(before, proposal), isDone(taken, proposal)]).toEqual([false, true])
    const back = withoutProposal(taken, turnsOf(labels), proposal)
    expect(isDone(back, proposal)).toBe(false)
    expect(speakersOf(back, turnsOf(labels))).toEqual(speakersOf(before, turnsOf(labels)))
  })

  it('merges spellings under the one that it names', () => {
    const taken = withProposal(begin(labels), merge, (it) => it)
    expect(speakersOf(taken, turnsOf(labels)).map((it) => it.label)).toEqual(['Rom', 'Astrid'])
  })
})
