import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

const group = [
  'Moderator: Hvem er her?',
  'Rom: Gerd.',
  'Rom: Og jeg.',
  'Rom: Vi begge.',
  'Astrid: Hei.',
  'Moderator: Hei.',
  'Astrid: Ja.',
].join('\n')

let place: Workplace
let document: DocumentId
beforeAll(async () => {
  place = createWorkplace(7)
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Gruppe', passphrase, coder, language: 'nb' })
  const path = join(place.folder, 'gruppe.txt')
  writeFileSync(path, group)
  const { preview, speakers } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const people = speakers.map(({ label, role }) => ({
    label,
    role,
    participant: role === 'participant' ? ('new' as const) : null,
  }))
  const answers = { title: 'Gruppe', kind: 'focus-group', language: 'nb', names: 'real' } as const
  const made = await place.ask('import.confirm', { preview, ...answers, speakers: people })
  document = made.document.id
})
afterAll(() => place.close())

const view = () => place.ask('document.view', { document })
const labelled = async (label: string) => (await view()).speakers.find((it) => it.label === label)!
const turnsBy = async (label: string) => {
  const speaker = await labelled(label)
  return (await view()).turns.filter((it) => it.speaker === speaker.id).map((it) => it.id)
}

/** All but the document's own record, which nothing here changes. */
const whoSaysWhat = ({ text, turns, speakers }: Awaited<ReturnType<typeof view>>) => ({ text, turns, speakers })

describe('turns given to somebody else', () => {
  it('belong to the other speaker, and come back when it is undone', async () => {
    const before = await view()
    const [, second] = await turnsBy('Rom')
    const astrid = await labelled('Astrid')
    await place.ask('turn.assign', { document, turns: [second!], to: { speaker: astrid.id } })
    expect((await view()).turns.find((it) => it.id === second)?.speaker).toBe(astrid.id)
    expect(await turnsBy('Astrid')).toHaveLength(3)
    await place.ask('history.undo', {})
    expect(await view()).toEqual(before)
  })

  it('make a voice for a participant who had none, once', async () => {
    const [first, second] = await turnsBy('Rom')
    const people = (await place.ask('participant.list', {})).length
    const { speaker } = await place.ask('turn.assign', { document, turns: [first!], to: { participant: 'new' } })
    const again = await place.ask('turn.assign', {
      document,
      turns: [second!],
      to: { participant: speaker!.participant! },
    })
    expect(again.speaker?.id).toBe(speaker!.id)
    expect(await place.ask('participant.list', {})).toHaveLength(people + 1)
    const voices = await place.ask('participant.voices', {})
    expect(voices.find((it) => it.participant === speaker!.participant)?.turns).toBe(2)
    await place.ask('history.undo', {})
    await place.ask('history.undo', {})
    expect(await place.ask('participant.list', {})).toHaveLength(people)
  })

  it('leave no empty speaker behind, and bring it back when it is undone', async () => {
    const before = await view()
    const rom = await turnsBy('Rom')
    const astrid = await labelled('Astrid')
    await place.ask('turn.assign', { document, turns: rom, to: { speaker: astrid.id } })
    expect((await view()).speakers.map((it) => it.label)).toEqual(['Astrid', 'Moderator'])
    await place.ask('history.undo', {})
    expect(await view()).toEqual(before)
  })

  it('may be nobody’s', async () => {
    const [first] = await turnsBy('Rom')
    expect(await place.ask('turn.assign', { document, turns: [first!], to: null })).toEqual({ speaker: null })
    expect((await view()).turns.find((it) => it.id === first)?.speaker).toBeNull()
    await place.ask('history.undo', {})
  })

  it('are refused when they stand in no such document', async () => {
    const stranger = 'turn:00000000-0000-4000-8000-000000000000' as never
    const astrid = await labelled('Astrid')
    const reply = await place.api('turn.assign', { document, turns: [stranger], to: { speaker: astrid.id } })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
  })

  it('keep one speaker each and every word, however they are moved, and all of it can be undone', async () => {
    const before = await view()
    const move = fc.record({ turns: fc.uniqueArray(fc.nat(6), { minLength: 1 }), to: fc.nat(4) })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 5 }), async (moves) => {
        let changes = 0
        for (const { turns, to } of moves) {
          const now = await view()
          const target = now.speakers[to]
          await place.ask('turn.assign', {
            document,
            turns: turns.map((it) => now.turns[it]!.id),
            to: target ? { speaker: target.id } : null,
          })
          if (JSON.stringify(await view()) !== JSON.stringify(now)) changes += 1
        }
        const after = await view()
        expect(after.text).toBe(before.text)
        const used = new Set(after.turns.flatMap((it) => it.speaker ?? []))
        expect(new Set(after.speakers.map((it) => it.id))).toEqual(used)
        for (; changes > 0; changes -= 1) await place.ask('history.undo', {})
        expect(whoSaysWhat(await view())).toEqual(whoSaysWhat(before))
      }),
      { numRuns: 15 },
    )
  })
})

describe('what a document is', () => {
  it('may be changed afterwards, and undone', async () => {
    const before = (await view()).document
    await place.ask('document.describe', { document, kind: 'minutes', language: 'nn' })
    expect((await view()).document).toMatchObject({ kind: 'minutes', language: 'nn', title: before.title })
    await place.ask('history.undo', {})
    expect((await view()).document).toEqual(before)
  })
})
