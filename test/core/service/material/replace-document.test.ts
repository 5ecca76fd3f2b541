import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeId, DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const lines = [
  'Intervjuer: Hvem ringer du om natta?',
  'Torgeir: Jeg ringer Solveig Haugland når det er uvær på fjellet.',
  'Intervjuer: Hva gjør du da?',
  'Torgeir: Jeg venter i bilen til det lysner, og drikker kaffe.',
  'Intervjuer: Er du redd?',
  'Torgeir: Nei, men veien er lang om vinteren, og ingen har brøytet.',
]

let rig: StudyRig
let one: DocumentId
let code: CodeId
beforeEach(async () => {
  rig = await createStudyRig()
  one = await rig.add('Samtale', lines)
  code = (await rig.place.ask('codebook.add', { name: 'Uvær', parent: null })).id
}, 30_000)
afterEach(() => rig.close())

async function previewOf(changed: readonly string[], name = 'Samtale') {
  const path = join(rig.place.folder, `${name}.txt`)
  writeFileSync(path, changed.join('\n'))
  return rig.place.ask('import.preview', { source: { kind: 'path', path } })
}

async function replaceWith(changed: readonly string[], document = one) {
  const { preview, speakers } = await previewOf(changed)
  const answers = speakers.map(({ label, role }) => ({
    label,
    role,
    participant: role === 'participant' ? ('new' as const) : null,
  }))
  return rig.place.api('import.replace', { preview, document, speakers: answers })
}

async function replaced(changed: readonly string[]) {
  const reply = await replaceWith(changed)
  if (!reply.ok) throw new Error(reply.fault.code)
  return reply.value
}

async function codeWords(words: string) {
  const start = (await rig.text(one)).indexOf(words)
  return (await rig.place.ask('coding.add', { document: one, span: { start, end: start + words.length }, code })).coding
}

async function codedWords(): Promise<readonly string[]> {
  const { text, codings } = await rig.view(one)
  return codings.map(({ span }) => text.slice(span.start, span.end))
}

const turnsOf = async () => (await rig.view(one)).turns.map((it) => it.id)

describe('the file of a document, read again', () => {
  const again = () => rig.place.ask('import.preview', { source: { kind: 'document', document: one } })

  it('has its speakers with the role and the participant that they have in the document', async () => {
    const { speakers } = await rig.view(one)
    const torgeir = speakers.find((it) => it.label === 'Torgeir')!
    const asker = speakers.find((it) => it.label === 'Intervjuer')!
    await rig.place.ask('speaker.assign', { speaker: asker.id, role: 'moderator', participant: null })
    const read = await again()
    expect(read.speakers).toEqual([
      expect.objectContaining({ label: 'Intervjuer', role: 'moderator', participant: null, isThere: true }),
      expect.objectContaining({
        label: 'Torgeir',
        role: 'participant',
        participant: torgeir.participant,
        isThere: true,
      }),
    ])
    expect(torgeir.participant).not.toBeNull()
  })

  it('has a speaker whom the document lost as a file does', async () => {
    const { speakers, turns } = await rig.view(one)
    const torgeir = speakers.find((it) => it.label === 'Torgeir')!
    const his = turns.flatMap((it) => (it.speaker === torgeir.id ? [it.id] : []))
    await rig.place.ask('turn.assign', { document: one, turns: his, to: null })
    const read = await again()
    expect(read.speakers.map((it) => [it.label, it.isThere])).toEqual([
      ['Intervjuer', true],
      ['Torgeir', false],
    ])
  })

  it('is nothing that another file knows of', async () => {
    const { speakers } = await previewOf([...lines, 'Intervjuer: Takk.'])
    expect(speakers.every((it) => !it.isThere)).toBe(true)
  })
})

describe('another version of a file', () => {
  it('is known by its words, whatever it is called; an unlike one is not', async () => {
    expect((await previewOf([...lines, 'Intervjuer: Takk.'], 'Ny utskrift')).versionOf).toBe(one)
    expect((await previewOf(lines, 'Den samme')).sameAs).toBe(one)
    const other = await previewOf(['Intervjuer: Noe helt annet her i dag?', 'Siri: Ja, noe helt annet skal det bli.'])
    expect([other.sameAs, other.versionOf]).toEqual([null, null])
  })

  it('keeps codings, turns and what is about them where a line is put in before', async () => {
    await codeWords('veien er lang om vinteren')
    const turns = await turnsOf()
    await rig.place.ask('memo.add', { about: turns[3]!, kind: 'analysis', text: 'Kaffen igjen.' })
    expect(await replaced(['Intervjuer: Takk for at du kom.', ...lines])).toEqual({
      kept: 1,
      moved: 0,
      unplaced: [],
      gone: [],
    })
    expect(await codedWords()).toEqual(['veien er lang om vinteren'])
    expect((await turnsOf()).slice(1)).toEqual(turns)
    expect((await rig.place.ask('memo.list', {}))[0]!.about).toBe(turns[3])
    expect((await rig.view(one)).speakers).toHaveLength(2)
  })

  it('takes a coding along to where its words stand now', async () => {
    await codeWords('Jeg venter i bilen til det lysner')
    const { moved, kept, unplaced } = await replaced([lines[0]!, lines[1]!, lines[4]!, lines[5]!, lines[2]!, lines[3]!])
    expect([moved + kept, unplaced]).toEqual([1, []])
    expect(await codedWords()).toEqual(['Jeg venter i bilen til det lysner'])
  })

  it('lists a coding whose words are gone, and keeps it with its memos as a memo about who said it', async () => {
    const coding = await codeWords('Jeg venter i bilen til det lysner')
    await rig.place.ask('memo.add', { about: coding.id, kind: 'analysis', text: 'Ventingen.' })
    const { unplaced } = await replaced([lines[0]!, lines[1]!, lines[4]!, lines[5]!])
    expect(unplaced).toEqual([{ code: 'Uvær', words: 'Jeg venter i bilen til det lysner' }])
    const memos = await rig.place.ask('memo.list', {})
    const kept = memos.find((it) => it.text === 'Uvær: «Jeg venter i bilen til det lysner»')
    const torgeir = (await rig.view(one)).speakers.find((it) => it.label === 'Torgeir')
    expect(kept?.about).toBe(torgeir?.participant)
    expect(memos.find((it) => it.text === 'Ventingen.')?.about).toBe(kept?.id)
    expect(await codedWords()).toEqual([])
  })

  it('leaves a memo about a turn that is gone with whoever spoke it, so that it goes when they withdraw', async () => {
    const turns = await turnsOf()
    await rig.place.ask('memo.add', { about: turns[3]!, kind: 'analysis', text: 'Kaffen igjen.' })
    await replaced([lines[0]!, lines[1]!, lines[4]!, lines[5]!])
    const torgeir = (await rig.view(one)).speakers.find((it) => it.label === 'Torgeir')
    expect((await rig.place.ask('memo.list', {}))[0]!.about).toBe(torgeir?.participant)
  })

  it('brings nothing back that was hidden, and lets a new name wait', async () => {
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Nora Lund' })
    await codeWords('Jeg ringer [Nora Lund]')
    await replaced([...lines, 'Torgeir: Og så ringer jeg Ragnhild Bakken.'])
    const text = await rig.text(one)
    expect(text).not.toContain('Solveig')
    expect(text).toContain('Jeg ringer [Nora Lund] når')
    expect(await codedWords()).toEqual(['Jeg ringer [Nora Lund]'])
    expect((await rig.cluster('Ragnhild Bakken')).open).toBeGreaterThan(0)
  })

  it('does not bring back what was removed for good', async () => {
    await rig.decide('Solveig Haugland', { kind: 'remove' })
    await replaced([...lines.slice(0, 3), 'Torgeir: Jeg sitter i bilen.', ...lines.slice(4)])
    expect(await rig.text(one)).not.toMatch(/Solveig|Haugland/u)
  })

  it('leaves a turn as a person corrected it, where the file still says what it said', async () => {
    const { text, turns } = await rig.view(one)
    const { id, span } = turns[3]!
    const was = text.slice(span.start, span.end)
    await rig.place.ask('turn.correct', {
      turn: id,
      was,
      text: 'Jeg venter i bilen.',
      by: 'participant',
      on: '2026-11-01',
    })
    await replaced([...lines, 'Intervjuer: Takk for praten i dag.'])
    expect(await rig.text(one)).toContain('\nJeg venter i bilen.\n')
    await replaced([...lines.slice(0, 3), 'Torgeir: Jeg venter hjemme til det lysner, med kaffe.', ...lines.slice(4)])
    expect(await rig.text(one)).toContain('\nJeg venter hjemme til det lysner, med kaffe.\n')
  })

  it('gives a speaker who is new to the document, and drops one who is gone', async () => {
    await replaced([...lines.slice(0, 4), 'Ragnhild: Er du redd?', 'Torgeir: Nei.', 'Ragnhild: Ikke jeg heller.'])
    expect((await rig.view(one)).speakers.map((it) => it.label)).toEqual(['Intervjuer', 'Ragnhild', 'Torgeir'])
    await replaced(['Intervjuer: Hvem ringer du om natta?', 'Ragnhild: Ingen.', 'Intervjuer: Nei?', 'Ragnhild: Nei.'])
    expect((await rig.view(one)).speakers.map((it) => it.label)).toEqual(['Intervjuer', 'Ragnhild'])
  })

  it('counts as read only what is as it was', async () => {
    await rig.place.ask('document.markRead', { document: one, turns: 6 })
    await replaced([...lines.slice(0, 4), 'Intervjuer: Er du aldri redd?', lines[5]!])
    expect((await rig.view(one)).document.turnsRead).toBe(4)
  })

  it('is refused for a document that is approved', async () => {
    await rig.keepRest()
    await rig.approve(one)
    const reply = await replaceWith([...lines, 'Intervjuer: Takk.'])
    expect(reply.ok ? null : reply.fault.code).toBe('import.approved')
  })

  it('is what the document is read from later: its stored bytes give the same words again', async () => {
    await replaced([...lines, 'Intervjuer: Takk.'])
    const again = await rig.place.ask('import.preview', { source: { kind: 'document', document: one } })
    expect(again.draft.turns.at(-1)?.text).toBe('Takk.')
    expect([again.sameAs, again.versionOf]).toEqual([null, one])
  })
})

describe('whatever is changed in the file', () => {
  const sentence = fc.constantFrom(
    ...[
      'Jeg venter i bilen til det lysner.',
      'Veien er lang om vinteren.',
      'Ingen har brøytet.',
      'Ja.',
      'Mm, ikke sant.',
    ],
  )
  const said = fc.array(fc.tuple(fc.constantFrom('Intervjuer', 'Torgeir'), sentence), { minLength: 4, maxLength: 9 })

  it('every coding covers its words or is listed, and the text is the file’s', { timeout: 120_000 }, async () => {
    const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(said, picks, async (spoken, coded) => {
        const before = await rig.view(one)
        const wanted: string[] = []
        for (const [a, b] of coded) {
          const [start, end] = [a % before.text.length, b % before.text.length].sort((x, y) => x - y) as [
            number,
            number,
          ]
          if (before.text.slice(start, end).trim() === '') continue
          const reply = await rig.place.api('coding.add', { document: one, span: { start, end }, code })
          if (reply.ok) wanted.push(reply.value.coding.id)
        }
        const codings = (await rig.view(one)).codings.length
        const file = ['Intervjuer: Da begynner vi.', 'Torgeir: Ja, la oss det.', ...spoken.map((it) => it.join(': '))]
        const { kept, moved, unplaced } = await replaced(file)
        expect(kept + moved + unplaced.length).toBe(codings)
        const after = await rig.view(one)
        expect(after.codings).toHaveLength(kept + moved)
        for (const { span } of after.codings) expect(after.text.slice(span.start, span.end).trim()).not.toBe('')
        expect(after.text.split('\n')).toEqual(file.map((it) => it.replace(/^\p{L}+: /u, '')))
        expect(after.turns.map(({ span }) => after.text.slice(span.start, span.end)).join('\n')).toBe(after.text)
      }),
      { numRuns: 15 },
    )
  })
})

describe('who speaks in another file of the study', () => {
  it('is proposed as who bears the name elsewhere, but a word for a part names nobody', async () => {
    const torgeir = (await rig.view(one)).speakers.find((it) => it.label === 'Torgeir')?.participant
    const { speakers } = await previewOf(
      ['Intervjuer: Hei igjen.', 'TORGEIR: Hei.', 'Intervjuer: Går det bra?', 'Torgeir: Ja.'],
      'Ny',
    )
    expect(speakers.map((it) => [it.label.toLowerCase(), it.participant])).toEqual([
      ['intervjuer', null],
      ['torgeir', torgeir],
      ...speakers.slice(2).map((it) => [it.label.toLowerCase(), torgeir]),
    ])
  })
})
