import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../../core/contract/contract'
import { coversTurns } from '../../../../core/service/material/import-speakers'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

type Speakers = Input<'import.confirm'>['speakers']

const group = [
  'Moderator: Hvem er her?',
  'Møterom: Gerd her.',
  'Møterom: Og jeg, Astrid.',
  'Moderator: Fint.',
  'Møterom: Vi sitter sammen.',
  'Nilsen, Astrid: Nå er jeg på min egen skjerm.',
  'Nilsen, Astrid: Hører dere meg?',
].join('\n')

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Gruppe', passphrase, coder, language: 'nb' })
})
afterAll(() => place.close())

async function imported(speakers: Speakers) {
  const path = join(place.folder, 'gruppe.txt')
  writeFileSync(path, group)
  const { preview } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const answers = { title: 'Gruppe', kind: 'focus-group', language: 'nb', names: 'real' } as const
  const { document } = await place.ask('import.confirm', { preview, ...answers, speakers })
  return place.ask('document.view', { document: document.id })
}

const moderator = { label: 'Moderator', role: 'moderator', participant: null } as const

describe('a label that stands for two people', () => {
  it('is shared out turn by turn, and one of them goes on under a label of her own', async () => {
    const view = await imported([
      moderator,
      { label: 'Møterom', role: 'participant', participant: { newAs: 'gerd' } },
      { label: 'Møterom', turns: [2], role: 'participant', participant: { newAs: 'astrid' } },
      { label: 'Nilsen, Astrid', role: 'participant', participant: { newAs: 'astrid' } },
    ])
    const personOf = new Map(view.speakers.map((it) => [it.id, it.participant]))
    const [, gerd, astrid, , both, alone, still] = view.turns.map((it) => personOf.get(it.speaker!))
    expect(gerd).not.toBe(astrid)
    expect([both, alone, still]).toEqual([gerd, astrid, astrid])
    expect(await place.ask('participant.list', {})).toHaveLength(2)
  })
})

describe('a label that says no more than the part somebody plays', () => {
  it("is a participant's name once: the next one gets a number", async () => {
    for (const title of ['Første', 'Andre']) {
      const path = join(place.folder, `${title}.txt`)
      writeFileSync(path, `Intervjuer: Hva?\nInformant: ${title}.\nIntervjuer: Ja?\nInformant: Ja.`)
      const { preview } = await place.ask('import.preview', { source: { kind: 'path', path } })
      const answers = { title, kind: 'interview', language: 'nb', names: 'real' } as const
      await place.ask('import.confirm', {
        ...{ preview, ...answers },
        speakers: [
          { label: 'Intervjuer', role: 'interviewer', participant: null },
          { label: 'Informant', role: 'participant', participant: 'new' },
        ],
      })
    }
    const labels = (await place.ask('participant.list', {})).map((it) => it.label)
    expect(labels).toContain('Informant')
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('two spellings of one speaker', () => {
  it('are one speaker under the spelling that the user chose', async () => {
    const view = await imported([
      moderator,
      { label: 'Astrid', labels: ['Møterom', 'Nilsen, Astrid'], role: 'participant', participant: 'new' },
    ])
    expect(view.speakers.map((it) => it.label).toSorted()).toEqual(['Astrid', 'Moderator'])
    expect(new Set(view.turns.map((it) => it.speaker)).size).toBe(2)
  })
})

describe('speakers that do not fit the turns', () => {
  const others = [moderator, { label: 'Nilsen, Astrid', role: 'participant', participant: 'new' } as const]
  const room = { label: 'Møterom', role: 'participant', participant: 'new' } as const
  it.each<[string, Speakers]>([
    ['leave a label out', others],
    ['name a label twice', [...others, room, room]],
    ['name one that is not there', [...others, room, { ...room, label: 'Oddvar' }]],
    ['name a turn of somebody else', [...others, room, { ...room, turns: [0] }]],
    ['name one turn twice', [...others, room, { ...room, turns: [1] }, { ...room, turns: [1, 2] }]],
    ['leave a turn of a shared label out', [...others, { ...room, turns: [1, 2] }]],
  ])('are refused when they %s, and nothing is stored', async (_, speakers) => {
    const before = (await place.ask('document.list', {})).length
    await expect(imported(speakers)).rejects.toThrow('import.speaker-unknown')
    expect(await place.ask('document.list', {})).toHaveLength(before)
  })
})

it('fits whenever each turn of a shared label has one entry, in whatever way the turns are shared out', () => {
  const shares = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(shares, (owners) => {
      const turns = owners.map(() => ({ speaker: 'Rom', startMs: null, endMs: null, text: 'ja' }))
      const entry = { label: 'Rom', role: 'participant', participant: 'new' } as const
      const turnsOf = (owner: number) => owners.flatMap((it, index) => (it === owner ? [index] : []))
      const whole = [...new Set(owners)].map((owner) => ({ ...entry, turns: turnsOf(owner) }))
      expect(coversTurns(turns, whole)).toBe(true)
      expect(coversTurns(turns, [entry, ...whole.slice(1)])).toBe(true)
      expect(coversTurns(turns, whole.slice(1))).toBe(false)
    }),
  )
})
