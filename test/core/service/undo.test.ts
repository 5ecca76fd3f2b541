import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type CallName } from '../../../core/contract/contract'
import { barrierCommands, lastingCommands } from '../../../core/history/replay'
import type { CodeId, CodingId, DocumentId, MemoId, ParticipantId, ProfileId } from '../../../core/model/ids'
import { reportOptionsWith } from '../../support/report-options'
import { lookAgain } from '../../support/look-again'
import { doAndTakeBack } from '../../support/take-back'
import { createStudyRig, type StudyRig } from './anonymise/study-rig'

let rig: StudyRig
let one: DocumentId
let two: DocumentId
const codes: Record<'category' | 'child' | 'other', CodeId> = {} as never
let coding: CodingId
let memo: MemoId
let person: ParticipantId
let profile: ProfileId
const options = reportOptionsWith(['excerpts'], { title: 'Natt' })

beforeAll(async () => {
  rig = await createStudyRig()
  const { ask } = rig.place
  one = await rig.add('Samtale 1', [
    'Intervjuer: Hvem ringer du om natta?',
    'Torgeir: Jeg ringer Solveig Haugland i Bodø. Solveigs bil er gammel.',
    'Intervjuer: Og så?',
    'Torgeir: Så kjører jeg til Tromsø, og nummeret er 59 04 17 23.',
  ])
  two = await rig.add('Samtale 2', [
    'Intervjuer: Og du?',
    'Ragnhild: Jeg ringer Solvei Haugland, eller Torgeir. Naboen er syk.',
  ])
  codes.category = (await ask('codebook.add', { name: 'Å ringe', parent: null })).id
  codes.child = (await ask('codebook.add', { name: 'Hvem', parent: codes.category })).id
  codes.other = (await ask('codebook.add', { name: 'Veien', parent: null })).id
  for (const code of [codes.category, codes.child, codes.other])
    coding = (await ask('coding.add', { document: one, span: { start: 48, end: 90 }, code })).coding.id
  await ask('coding.add', { document: one, span: { start: 30, end: 60 }, code: codes.other })
  memo = (await ask('memo.add', { about: codes.other, kind: 'analysis', text: 'Veien er lang.' })).id
  await ask('memo.add', { about: coding, kind: 'question', text: 'Hører dette til?' })
  person = (await ask('participant.add', { label: 'Nina' })).id
  await ask('participant.column', { change: 'add', name: 'alder' })
  profile = (await ask('profile.save', { name: 'Til veileder', options })).id
  await rig.decide('Tromsø', { kind: 'coarser', replacement: 'en by i nord' })
  await rig.decide('59 04 17 23', { kind: 'keep', reason: 'er ingens nummer' })
}, 60_000)
afterAll(() => rig.close())

/** All that a user can see of the project, as one text. Keys of clusters only hold while the texts stand. */
async function everything(): Promise<string> {
  const { ask } = rig.place
  const documents = (await ask('document.list', {})).map((it) => it.document.id)
  const { clusters, ...progress } = await ask('anonymise.queue', { document: null })
  const status = await ask('project.status', {})
  return JSON.stringify(
    {
      documents: await Promise.all(documents.map((document) => ask('document.view', { document }))),
      summaries: await ask('document.list', {}),
      participants: await ask('participant.list', {}),
      voices: await ask('participant.voices', {}),
      codebook: await ask('codebook.list', {}),
      memos: await ask('memo.list', {}),
      corrections: await ask('correction.list', {}),
      copies: await ask('copy.list', {}),
      profiles: (await ask('profile.list', {})).saved,
      receipts: await ask('report.receipts', {}),
      cards: await ask('indirect.cards', { attributes: null }),
      asked: await ask('indirect.asked', { document: null }),
      secondReview: await ask('secondReview.queue', { document: null, sample: 'all' }),
      secondLook: await Promise.all(documents.map((document) => ask('anonymise.secondLook', { document }))),
      clusters: clusters.map(({ key, ...rest }) => ({ ...rest, key: key.length > 0 })),
      progress,
      settings: status?.settings,
      coder: status?.coder,
    },
    null,
    1,
  )
}

const key = async (form: string) => (await rig.cluster(form)).key
const firstTurns = async () => (await rig.view(one)).turns.slice(0, 2).map((it) => it.id)
const speakerOf = async (label: string) => (await rig.view(one)).speakers.find((it) => it.label === label)!.id

function writeTable(): string {
  const path = join(rig.place.folder, 'deltakere.csv')
  writeFileSync(path, 'navn;alder;by\nTorgeir;61;Bodø\nNina;40;Oslo\n')
  return path
}

type Commands = { [N in CallName]: (typeof contract)[N]['kind'] extends 'command' ? N : never }[CallName]

/** Each command that changes what a project holds, done once. */
const acts: Partial<Record<Commands, () => Promise<unknown>>> = {
  'import.confirm': () => rig.add('Samtale 3', ['Intervjuer: Hei.', 'Sigrid: Hei.']),
  'import.replace': async () => {
    const path = join(rig.place.folder, 'Samtale 2 igjen.txt')
    writeFileSync(path, 'Intervjuer: Og du da?\nRagnhild: Jeg ringer Torgeir.\nIntervjuer: Takk.')
    const { preview, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
    const answers = speakers.map(({ label, role }) => ({ label, role, participant: null }))
    return rig.place.ask('import.replace', { preview, document: two, speakers: answers })
  },
  'import.join': async () => {
    const path = join(rig.place.folder, 'chat.txt')
    writeFileSync(
      path,
      'Chat fra møtet\n00:00:10 Torgeir: jeg ser dere\n00:00:20 Siri: ikke jeg\n00:00:31 Torgeir: nei vel',
    )
    const { preview, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
    const answers = speakers.map(({ label, role }) => ({ label, role, participant: null }))
    return rig.place.ask('import.join', { preview, document: one, speakers: answers })
  },
  'document.rename': () => rig.place.ask('document.rename', { document: one, title: 'Den første' }),
  'document.describe': () => rig.place.ask('document.describe', { document: one, kind: 'focus-group', language: 'nn' }),
  'document.remove': () => rig.place.ask('document.remove', { document: one }),
  'speaker.assign': async () =>
    rig.place.ask('speaker.assign', { speaker: await speakerOf('Torgeir'), role: 'moderator', participant: null }),
  'turn.assign': async () =>
    rig.place.ask('turn.assign', { document: one, turns: await firstTurns(), to: { participant: person } }),
  'turn.correct': async () => {
    const { text, turns } = await rig.view(two)
    const { id, span } = turns.at(-1)!
    const was = text.slice(span.start, span.end)
    return rig.place.ask('turn.correct', { turn: id, was, text: `${was} Ofte.`, by: 'participant', on: '2026-11-01' })
  },
  'participant.add': () => rig.place.ask('participant.add', { label: 'Siri' }),
  'participant.update': () =>
    rig.place.ask('participant.update', { participant: person, attributes: { alder: '40' }, isCounted: false }),
  'participant.column': () => rig.place.ask('participant.column', { change: 'rename', name: 'alder', to: 'Alder' }),
  'participant.importTable': async () => {
    const source = { kind: 'path' as const, path: writeTable() }
    const { table, columns } = await rig.place.ask('participant.readTable', { source })
    const attributes = columns.flatMap((it, index) => (it.kind === 'plain' ? [index] : []))
    return rig.place.ask('participant.importTable', { table, attributes })
  },
  'codebook.add': () => rig.place.ask('codebook.add', { name: 'Vær', parent: codes.category, isInVivo: true }),
  'codebook.update': () =>
    rig.place.ask('codebook.update', { code: codes.child, name: 'Hvem da', definition: 'den som tar den', colour: 7 }),
  'codebook.move': () => rig.place.ask('codebook.move', { code: codes.other, parent: codes.category, index: 0 }),
  'codebook.merge': () => rig.place.ask('codebook.merge', { from: codes.other, into: codes.child, expect: 2 }),
  'codebook.park': () => rig.place.ask('codebook.park', { code: codes.other, isParked: true, reason: 'for tynn' }),
  'codebook.remove': () => rig.place.ask('codebook.remove', { code: codes.category, expect: 2 }),
  'coding.add': () =>
    rig.place.ask('coding.add', {
      document: two,
      span: { start: 20, end: 40 },
      code: { name: 'Ny', parent: codes.category },
    }),
  'coding.update': () =>
    rig.place.ask('coding.update', { coding, span: { start: 40, end: 95 }, stance: 'contradicts', markedForUse: true }),
  'coding.remove': () => rig.place.ask('coding.remove', { coding }),
  'memo.add': () => rig.place.ask('memo.add', { about: null, kind: 'reflexive', text: 'Jeg har selv kjørt natt.' }),
  'memo.update': () => rig.place.ask('memo.update', { memo, text: 'Veien er kort.', kind: 'decision' }),
  'memo.remove': () => rig.place.ask('memo.remove', { memo }),
  'anonymise.decide': () => rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' }),
  'anonymise.mark': () =>
    rig.place.ask('anonymise.mark', { document: one, span: { start: 0, end: 10 }, kind: 'other' }),
  'anonymise.undecide': async () => rig.place.ask('anonymise.undecide', { key: await key('Tromsø'), scope: 'project' }),
  'anonymise.confirmKept': () => lookAgain(rig.place, one),
  'anonymise.assign': async () => {
    const { key: cluster, places } = await rig.cluster('Solveig Haugland')
    const place = { document: places[0]!.document, span: places[0]!.span }
    return rig.place.ask('anonymise.assign', { key: cluster, place, to: { word: 'er et vanlig ord' } })
  },
  'anonymise.merge': async () => rig.place.ask('anonymise.merge', { keys: [await key('Bodø'), await key('Tromsø')] }),
  'anonymise.split': async () =>
    rig.place.ask('anonymise.split', { key: await key('Solveig Haugland'), forms: ['Solveigs'] }),
  'anonymise.kind': async () => rig.place.ask('anonymise.kind', { key: await key('Bodø'), kind: 'organisation' }),
  'anonymise.participant': async () =>
    rig.place.ask('anonymise.participant', { key: await key('Solveig Haugland'), participant: person }),
  'anonymise.restore': async () =>
    rig.place.ask('anonymise.restore', { place: (await rig.cluster('Tromsø')).places[0]!.place! }),
  'indirect.assess': () => rig.place.ask('indirect.assess', { participant: person, answer: 'few' }),
  'secondReview.judge': async () =>
    rig.place.ask('secondReview.judge', {
      identifier: (await rig.cluster('Tromsø')).identifier!,
      verdict: 'keep',
    }),
  'indirect.need': async () =>
    rig.place.ask('indirect.need', { turn: (await rig.view(two)).turns.at(-1)!.id, isNeeded: true }),
  'profile.save': () => rig.place.ask('profile.save', { name: 'Bare tabeller', options }),
  'project.restore': async () => {
    await rig.place.ask('codebook.add', { name: 'Sent ute', parent: null })
    await rig.place.ask('project.backup', { folder: null })
    const [backup] = await rig.place.ask('project.backups', {})
    await rig.place.ask('history.undo', {})
    await rig.place.ask('project.restore', { backup: backup!.id })
  },
  'profile.remove': () => rig.place.ask('profile.remove', { profile }),
}

/** Commands that are no step of the work: they open, close, step, or hold what no project holds. */
const noSteps: readonly Commands[] = [
  'app.prefer',
  'file.expect',
  'job.cancel',
  'import.discard',
  'project.openSample',
  'project.close',
  'project.drafts',
  'project.forgetKey',
  'project.backup',
  'nameList.close',
  'nameModel.choose',
  'nameModel.forget',
  'history.undo',
  'history.redo',
]

/** What a step is called where it is not the command's own name. */
const stepOf: Partial<Record<Commands, string>> = { 'anonymise.restore': 'anonymise.undecide' }

describe('undo', () => {
  it('is answered for by every command of the contract', () => {
    const commands = Object.entries(contract).flatMap(([name, call]) => (call.kind === 'command' ? [name] : []))
    const answered = [...Object.keys(acts), ...noSteps, ...barrierCommands, ...lastingCommands]
    expect(commands.filter((it) => !answered.includes(it))).toEqual([])
  })

  it.each(Object.keys(acts) as Commands[])(
    'takes %s back to the byte, does it again, and both after a restart',
    async (command) => {
      const { ask } = rig.place
      const before = await everything()
      await doAndTakeBack({ place: rig.place, everything, reopen: rig.reopen }, async () => {
        await acts[command]!()
        expect((await ask('project.status', {}))?.undo).toBe(stepOf[command] ?? command)
      })
      await ask('history.undo', {})
      expect(await everything()).toBe(before)
    },
    30_000,
  )

  it.each<[string, () => Promise<unknown>]>([
    ['document.markRead', () => rig.place.ask('document.markRead', { document: one, turns: 3 })],
    ['project.configure', () => rig.place.ask('project.configure', { maskToken: '[...]' })],
    ['coder.set', () => rig.place.ask('coder.set', { name: 'Kari Vik', initials: 'KV' })],
  ])('passes over %s, which stands when the step before it is taken back', async (_name, act) => {
    const { ask } = rig.place
    await ask('document.rename', { document: one, title: 'Et annet navn' })
    const changed = await everything()
    await act()
    const lasting = await everything()
    expect(lasting).not.toBe(changed)
    expect((await ask('project.status', {}))?.undo).toBe('document.rename')
    await ask('history.undo', {})
    expect(await everything()).toBe(lasting.replaceAll('Et annet navn', 'Samtale 1'))
  })
})
