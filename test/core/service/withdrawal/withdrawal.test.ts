import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { CodeId, DocumentId, ParticipantId } from '../../../../core/model/ids'
import { reportOptionsWith } from '../../../support/report-options'
import { bytesOfProject, findWords } from '../../../support/byte-search'
import { listPassphrase, passphrase } from '../../../support/workplace'
import type { StudyRig } from '../anonymise/study-rig'
import { createGroupStudy, type GroupStudy } from './group-study'

let study: GroupStudy
let rig: StudyRig
let focus: DocumentId
let interview: DocumentId
let code: CodeId
let torgeir: ParticipantId

beforeEach(async () => {
  study = await createGroupStudy()
  ;({ rig, focus, interview, code, torgeir } = study)
}, 30_000)
afterEach(() => rig.close())

const ask: StudyRig['place']['ask'] = (name, input) => rig.place.ask(name, input)
const codeTurns: GroupStudy['codeTurns'] = (...turns) => study.codeTurns(...turns)

async function withdraw(part: { code?: CodeId; keep?: 'all' } = {}) {
  const person = { participant: torgeir, code: part.code ?? null }
  const told = await ask('participant.withdrawalEffect', person)
  const keep = part.keep === 'all' ? told.memos.map((it) => it.memo) : []
  return { told, ...(await ask('participant.withdraw', { ...person, expect: told.digest, keep })) }
}

const wordsOf = async (coding: { id: string }) => {
  const { text, codings } = await rig.view(focus)
  const found = codings.find((it) => it.id === coding.id)
  return found === undefined ? null : text.slice(found.span.start, found.span.end)
}

describe('a participant who withdraws', () => {
  it('goes with the interview in which only they speak, and with their turns of a group', async () => {
    const { told } = await withdraw()
    expect(told.documents.find((it) => it.document === interview)).toMatchObject({ isWhole: true, turns: 3 })
    expect(told.documents.find((it) => it.document === focus)).toMatchObject({
      isWhole: false,
      turns: 2,
      hasSource: true,
    })
    expect((await ask('document.list', {})).map((it) => it.document.id)).toEqual([focus])
    expect((await rig.text(focus)).split('\n')).toEqual([
      'Hvem ringer dere om natta?',
      'Jeg ringer legevakta med en gang.',
      'Hvorfor det, […]?',
      'Som […] sier, Solveig er våken.',
    ])
    expect((await ask('participant.list', {})).some((it) => it.id === torgeir)).toBe(false)
  })

  it('leaves turns that cover their words, each by its own speaker', async () => {
    await withdraw()
    const { text, turns, speakers } = await rig.view(focus)
    expect(turns.map((it) => text.slice(it.span.start, it.span.end))).toEqual(text.split('\n'))
    const labels = turns.map((it) => speakers.find((one) => one.id === it.speaker)?.label)
    expect(labels).toEqual(['Moderator', 'Ragnhild', 'Moderator', 'Ragnhild'])
  })

  it('leaves of a coding what others said in it, and takes one that is theirs, with or without the question', async () => {
    const sequence = await codeTurns(1, 3)
    const theirs = await codeTurns(2, 2)
    const asked = await codeTurns(3, 4)
    const others = await codeTurns(5, 5)
    const { told, touched } = await withdraw()
    expect(told.counts).toMatchObject({ codings: 2 })
    expect(told.trimmed).toBe(1)
    expect(await wordsOf(sequence)).toBe('Jeg ringer legevakta med en gang.\nHvorfor det, […]?')
    expect(await wordsOf(theirs)).toBeNull()
    expect(await wordsOf(asked)).toBeNull()
    expect(await wordsOf(others)).toBe('Som […] sier, Solveig er våken.')
    expect(touched.map((it) => [it.why, it.text.slice(0, 10), it.codes])).toEqual([
      ['sequence', 'Jeg ringer', ['Å ringe']],
      ['named', 'Som […] si', ['Å ringe']],
    ])
  })

  it('leaves one coding where two cover the same afterwards, with the memos of both', async () => {
    const longer = await codeTurns(1, 2)
    const shorter = await codeTurns(1, 1)
    await ask('memo.add', { about: longer.id, kind: 'analysis', text: 'Her begynner det.' })
    await withdraw()
    const { codings } = await rig.view(focus)
    expect(codings.map((it) => it.id)).toEqual([shorter.id])
    expect((await ask('memo.list', {})).map((it) => it.about)).toEqual([shorter.id])
  })

  it('takes the memos that name them or repeat their words, or keeps them without', async () => {
    await ask('memo.add', { about: code, kind: 'analysis', text: 'Torgeirs nabo er viktig.' })
    await ask('memo.add', { about: code, kind: 'analysis', text: 'Jf. «alltid lys i vinduet ved bedehuset» over.' })
    await ask('memo.add', { about: code, kind: 'method', text: 'Ragnhild svarer kort.' })
    await ask('memo.add', { about: torgeir, kind: 'reflexive', text: 'En god samtale.' })
    const { told } = await withdraw({ keep: 'all' })
    expect(told.memosAbout).toBe(1)
    expect(told.memos.map((it) => it.without).toSorted()).toEqual(['Jf. «[…]» over.', '[…] nabo er viktig.'])
    expect((await ask('memo.list', {})).map((it) => it.text).toSorted()).toEqual([
      'Jf. «[…]» over.',
      'Ragnhild svarer kort.',
      '[…] nabo er viktig.',
    ])
  })

  it('takes their words out of the codebook, and their name out of titles and saved reports', async () => {
    await ask('codebook.update', { code, example: 'Solveig har alltid lys i vinduet', definition: 'Som Torgeir gjør.' })
    const inVivo = await ask('codebook.add', { name: 'Fjøset brant', parent: null, isInVivo: true })
    await ask('profile.save', {
      name: 'Til Torgeir',
      options: { ...reportOptionsWith(['excerpts'], { title: 'Natt' }), documents: [interview, focus] },
    })
    await withdraw()
    const rows = (await ask('codebook.list', {})).map((it) => it.code)
    expect(rows.find((it) => it.id === code)).toMatchObject({ example: '', definition: 'Som […] gjør.' })
    expect(rows.find((it) => it.id === inVivo.id)?.name).toBe('[…]')
    const [profile] = (await ask('profile.list', {})).saved
    expect(profile).toMatchObject({ name: 'Til […]', options: { documents: [focus] } })
    expect((await ask('document.list', {}))[0]?.document.title).toBe('Gruppe med […]')
  })

  it('takes what stands for their name out of the replies of others too, and forgets what it stood for', async () => {
    await rig.decide('Torgeir', { kind: 'pseudonym', replacement: 'Sigurd' })
    await withdraw()
    expect(await rig.text(focus)).toContain('Som […] sier')
    const all = await rig.everythingStored(focus)
    expect(all).not.toMatch(/Torgeir|Sigurd/u)
    await rig.reopen()
  })

  it('leaves what is blacked out as it is: nothing tells whom it hides', async () => {
    await rig.decide('Torgeir', { kind: 'blackout' })
    const { told } = await withdraw()
    expect(told.counts.mentions).toBe(0)
    expect(await rig.text(focus)).toContain('Som **** sier')
    expect(await rig.everythingStored(focus)).not.toContain('Torgeir')
    await rig.reopen()
  })

  it('is not to be found in any file of the project, the imported files included', async () => {
    await codeTurns(2, 4)
    await withdraw()
    await ask('project.close', {})
    const all = await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase)
    expect(findWords(all, ['Torgeir', 'naboen min', 'bedehuset', 'Fjøset brant', 'Haugland'])).toEqual([])
    expect(findWords(all, ['Jeg ringer legevakta'])).not.toEqual([])
    await rig.reopen()
  })

  it('leaves those whom others speak of too, without the spelling that only they used', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en nabo' })
    await withdraw()
    const state = await rig.stateOnDisk()
    const forms = state.all('identifier').flatMap((it) => it.forms)
    expect(forms).toContain('Solveig')
    expect(forms).not.toContain('Solveig Haugland')
    await rig.reopen()
  })
})

describe('somebody who was two participants at first', () => {
  it('is known by the name of the one who speaks nowhere any more', async () => {
    const again = await rig.add('Igjen', ['Intervjuer: Og så?', 'Torgeir: Så kjørte jeg hjem over fjellet.'])
    const own = (await rig.view(again)).speakers.find((it) => it.label === 'Torgeir')!
    await ask('speaker.assign', { speaker: own.id, role: 'participant', participant: torgeir })
    await withdraw()
    expect(await rig.text(focus)).not.toContain('Torgeir')
    expect(await rig.everythingStored(focus)).not.toContain('Torgeir')
    await rig.reopen()
  })
})

describe('the name list', () => {
  const pathOfList = () => join(rig.place.folder, 'Natt.navneliste')

  beforeEach(async () => {
    await rig.decide('Torgeir', { kind: 'pseudonym', replacement: 'Sigurd' })
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en nabo' })
    await rig.keepRest()
    await rig.approve(focus)
    await rig.approve(interview)
  })

  it('loses the entries at once when it is open', async () => {
    const { told, removal } = await withdraw()
    expect(told.nameList).toBe('open')
    expect(removal.inNameList).toBeNull()
    expect(await rig.everythingStored(focus)).not.toMatch(/Torgeir|Haugland/u)
    await rig.reopen()
  })

  it('loses them when it is opened next, told by ids alone until then', async () => {
    await ask('nameList.close', {})
    const { told, removal } = await withdraw()
    expect(told.nameList).toBe('closed')
    expect(removal.inNameList?.participants).toEqual([torgeir])
    expect(JSON.stringify(removal)).not.toMatch(/Torgeir|Haugland|Sigurd/u)
    await ask('memo.add', { about: null, kind: 'method', text: 'En trakk seg.' })
    await rig.reopen('closed')
    expect((await ask('removal.list', {}))[0]?.inNameList).not.toBeNull()
    await ask('nameList.open', { path: pathOfList(), passphrase: listPassphrase })
    expect((await ask('removal.list', {}))[0]?.inNameList).toBeNull()
    await ask('history.undo', {})
    expect((await ask('removal.list', {}))[0]?.inNameList).toBeNull()
    expect(await rig.everythingStored(focus)).not.toMatch(/Torgeir|Haugland/u)
    await rig.reopen()
  })
})

describe('a part that is withdrawn', () => {
  const remove = async (from: string, to: string) => {
    const text = await rig.text(focus)
    const span = { start: text.indexOf(from), end: text.indexOf(to) + to.length }
    const told = await ask('removal.effect', { document: focus, span })
    return { told, ...(await ask('removal.remove', { document: focus, span, expect: told.digest, keep: [] })) }
  }

  it('leaves a gap in its reply, and the codings on the rest of it', async () => {
    const coding = await codeTurns(2, 2)
    const { told } = await remove('min, Solveig Haugland', 'Haugland')
    expect(told.counts).toMatchObject({ documents: 0, turns: 0, parts: 1, codings: 0 })
    expect(told.documents).toMatchObject([{ turns: 0, parts: 1 }])
    expect(await wordsOf(coding)).toBe('Jeg går til naboen […], som vet alt.')
    await ask('project.close', {})
    const all = await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase)
    expect(findWords(all, ['Haugland'])).toEqual([])
    await rig.reopen()
  })

  it('takes whole replies where all of them is chosen', async () => {
    const before = (await rig.text(focus)).split('\n')
    await remove('Jeg ringer', 'vet alt.')
    expect((await rig.text(focus)).split('\n')).toEqual(before.filter((_, at) => at !== 1 && at !== 2))
  })

  it('never takes half a replaced name', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en nabo' })
    await remove('naboen min, [en', '[en')
    expect((await rig.text(focus)).split('\n')[2]).toBe('Jeg går til […], som vet alt.')
  })

  it('is a topic: what the participant says under the code and below it, and what nobody else says', async () => {
    const below = await ask('codebook.add', { name: 'Naboen', parent: code })
    const coded = await codeTurns(1, 2, below.id)
    const other = await ask('codebook.add', { name: 'Lys', parent: null })
    const kept = await codeTurns(4, 4, other.id)
    const { removal } = await withdraw({ code })
    expect(removal).toMatchObject({ kind: 'topic', counts: { documents: 0, turns: 1, codings: 0 } })
    expect(await wordsOf(coded)).toBe('Jeg ringer legevakta med en gang.')
    expect(await wordsOf(kept)).toBe('Solveig har alltid lys i vinduet ved bedehuset.')
    expect((await ask('participant.list', {})).some((it) => it.id === torgeir)).toBe(true)
  })

  it('is refused where nothing is chosen, or outside the text', async () => {
    const refused = async (start: number, end: number) => {
      const reply = await rig.place.api('removal.effect', { document: focus, span: { start, end } })
      return reply.ok ? null : reply.fault.code
    }
    expect(await refused(3, 3)).toBe('coding.empty-span')
    expect(await refused(3, 9999)).toBe('span.outside')
  })
})

describe('what was told', () => {
  const person = () => ({ participant: torgeir, code: null })
  const tells = async () => (await ask('participant.withdrawalEffect', person())).digest

  it('is another where as much goes as before, but something else', async () => {
    const first = await codeTurns(2, 2)
    const { digest, counts } = await ask('participant.withdrawalEffect', person())
    await ask('coding.remove', { coding: first.id })
    await codeTurns(2, 2)
    const again = await ask('participant.withdrawalEffect', person())
    expect(again.counts).toEqual(counts)
    expect(again.digest).not.toBe(digest)
    const reply = await rig.place.api('participant.withdraw', { ...person(), expect: digest, keep: [] })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'removal.changed' } })
  })

  it('is the same as long as nothing that goes or is touched has changed', async () => {
    await codeTurns(5, 5)
    const before = await tells()
    await ask('codebook.add', { name: 'Noe annet', parent: null })
    await ask('memo.add', { about: null, kind: 'method', text: 'Om utvalget.' })
    expect(await tells()).toBe(before)
    const memo = await ask('memo.add', { about: null, kind: 'method', text: 'Torgeir svarte kort.' })
    const withMemo = await tells()
    expect(withMemo).not.toBe(before)
    await ask('memo.update', { memo: memo.id, text: 'Torgeir svarte langt.' })
    expect(await tells()).not.toBe(withMemo)
  })

  it('holds, or nothing is removed', async () => {
    const person = { participant: torgeir, code: null }
    const told = await ask('participant.withdrawalEffect', person)
    await codeTurns(2, 2)
    const before = await rig.text(focus)
    const reply = await rig.place.api('participant.withdraw', { ...person, expect: told.digest, keep: [] })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'removal.changed' } })
    expect(await rig.text(focus)).toBe(before)
    expect(await ask('removal.list', {})).toEqual([])
  })

  it('is that nothing goes but the record, for somebody who has said nothing', async () => {
    const { id } = await ask('participant.add', { label: 'Nina' })
    const person = { participant: id, code: null }
    const told = await ask('participant.withdrawalEffect', person)
    expect(Object.values(told.counts).every((it) => it === 0)).toBe(true)
    expect(told).toMatchObject({ documents: [], touched: [], memos: [], unreachable: [] })
    const before = await rig.text(focus)
    await ask('participant.withdraw', { ...person, expect: told.digest, keep: [] })
    expect(await rig.text(focus)).toBe(before)
    expect((await ask('participant.list', {})).some((it) => it.id === id)).toBe(false)
  })
})

describe('an identifier that is removed for good', () => {
  it('leaves a receipt too, which tells how many places', async () => {
    await rig.decide('Solveig Haugland', { kind: 'remove' })
    const [receipt] = await ask('removal.list', {})
    expect(receipt).toMatchObject({ kind: 'identifier', counts: { places: 3, turns: 0 }, inNameList: null })
    await ask('project.close', {})
    const all = await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase)
    expect(findWords(all, ['Solveig', 'Haugland'])).toEqual([])
    await rig.reopen()
  })
})
