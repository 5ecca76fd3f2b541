import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import { generationFileOf, placeOf } from '../../../../electron/host/store/project-files'
import { readSealedFile, unlockFiles } from '../../../../electron/host/store/sealed-file'
import { unlock, unlockByRecoveryCode } from '../../../../electron/host/vault/data-key'
import { seal } from '../../../../electron/host/vault/seal'
import { readVaultHeader } from '../../../../electron/host/vault/vault-header'
import { gold, study } from '../../../samples/sample'
import {
  bytesBelow,
  bytesOfNameList,
  bytesOfProject,
  findWhole,
  findWords,
  runsIn,
  unopenedIn,
  wordsIn,
  type FoundBytes,
} from '../../../support/byte-search'
import { approveAll, decideAsStudy, openTwentyPassages } from '../../../support/decided-sample'
import { distinctiveForms, goldProbes } from '../../../support/gold-probes'
import { countsIn, passagesOf, type PassageOf } from '../../../support/twenty-passages'
import { createWorkplace, listPassphrase, type Workplace } from '../../../support/workplace'

/** The copy of the sample study has no secret of its own. */
const firstPassphrase = 'Når bygda sover, står denne setningen åpent'
const secondPassphrase = 'en andre setning som ingen har sett'
const thirdPassphrase = 'en tredje setning som ingen har sett'

/** What the researcher writes, not what anybody has said: names in it are decided like any other. */
const ownWords = { memo: 'Ring Gerd om skjema. Spør Bodil om legen.', definition: 'Når Gerd går til naboen.' }

let passphrase = firstPassphrase
let place: Workplace
let path: string
let listPath: string
let stick: string
let copies: ReadonlyMap<string, DocumentId>
let raw: ReadonlyMap<string, string>
let people: ReadonlyMap<string, ParticipantId>
let passageOf: PassageOf
let probes: readonly string[]
/** Ids of what went with a withdrawal. */
let gone: readonly string[] = []

/** What one person says, and what all the others say, turn by turn, with the ids of what is the person's. */
type Voices = Readonly<{ own: readonly string[]; others: readonly string[]; ids: readonly string[] }>

async function voicesOf(person: ParticipantId): Promise<Voices> {
  const own: string[] = []
  const others: string[] = []
  const ids: string[] = [person]
  for (const document of copies.values()) {
    const { text, turns, speakers } = await place.ask('document.view', { document })
    const mine = new Set(speakers.filter((it) => it.participant === person).map((it) => it.id))
    for (const { id, span, speaker } of turns) {
      const isOwn = speaker !== null && mine.has(speaker)
      ;(isOwn ? own : others).push(text.slice(span.start, span.end))
      if (isOwn) ids.push(id)
    }
    ids.push(...mine)
  }
  return { own, others, ids }
}

/** Runs of three words, and single words that are long enough to tell, that only these texts have. */
function distinctive(own: readonly string[], others: readonly string[]): readonly string[] {
  const codes = study.codes.flatMap((it) => Object.values(it.labels))
  const memos = [...study.memos.map((it) => it.text), ownWords.memo, ownWords.definition]
  return [3, 1].flatMap((length) => {
    const runs = (texts: readonly string[]) => texts.flatMap((it) => runsIn(wordsIn(it), length))
    // Turns of others stand next to each other when hers are gone, and their words then follow on one another.
    const known = new Set(runs([others.join('\n'), ...codes, ...memos]))
    return runs(own).filter((it) => !known.has(it) && it.length > 5 && !/^[\d ]+$/u.test(it))
  })
}

/** All that the app keeps of the project: its folder unsealed, and what it remembers on this computer. */
async function kept(): Promise<readonly FoundBytes[]> {
  const project = await bytesOfProject(path, passphrase)
  expect(unopenedIn(project)).toEqual([])
  const appData = join(place.folder, 'app-data')
  const inside = relative(appData, path)
  return [...project, ...bytesBelow(appData).filter((it) => !it.path.startsWith(inside))]
}

/** Where ids stand, the audit trail left out. */
function outsideTrail(all: readonly FoundBytes[], ids: readonly string[]): readonly string[] {
  return findWords(all, ids).filter((it) => !/^audit\.\d+#/u.test(it))
}

const planted = Buffer.from('Fra Wixøyhavn')

function sealedPlace(name: string) {
  return generationFileOf(name.replace(/^backup[\\/][^\\/]+[\\/]/u, ''))
}

const listed = () => bytesOfNameList(listPath, listPassphrase)

/** What the files' comments say besides the names in them. */
async function remarks(): Promise<readonly string[]> {
  const names = gold.entries.flatMap((it) => (it.where === 'comment' ? [it.surface] : []))
  const memos = await place.ask('memo.list', {})
  return memos.map(({ text }) => names.reduce((left, name) => left.replaceAll(name, ' '), text))
}

async function reopen(): Promise<void> {
  await place.restart()
  await place.ask('project.open', { path, passphrase })
  if (existsSync(listPath)) await place.ask('nameList.open', { path: listPath, passphrase: listPassphrase })
}

beforeAll(async () => {
  place = createWorkplace()
  listPath = join(place.folder, 'liste.navneliste')
  stick = join(place.folder, 'minnepinne')
  mkdirSync(stick)
  copies = await openTwentyPassages(place)
  path = (await place.ask('project.status', {}))!.path
  passageOf = await passagesOf(place, copies)
  const known = (await place.ask('participant.list', {})).toSorted((a, b) => a.order - b.order)
  people = new Map(study.participants.map((it, at) => [it.id, known[at]!.id]))
  const texts: [string, string][] = []
  for (const [name, id] of copies) texts.push([name, (await place.ask('document.view', { document: id })).text])
  raw = new Map([...texts, ['remarks', (await remarks()).join('\n')]])
  probes = goldProbes(raw)
  await place.ask('project.backup', { folder: null })
  await place.ask('project.backup', { folder: stick, reason: 'Til safen' })
  await place.ask('memo.add', { about: null, kind: 'method', text: ownWords.memo })
  const { id: code } = await place.ask('codebook.add', { name: 'Bodil om telefon', parent: null })
  await place.ask('codebook.update', { code, definition: ownWords.definition })
  await decideAsStudy(place, copies)
  for (const step of ['history.undo', 'history.undo', 'history.redo', 'history.redo'] as const)
    await place.ask(step, {})
  await place.ask('project.backup', { folder: null })
  await reopen()
}, 400_000)
afterAll(() => place.close())

describe('the whole sample study, let go of bit by bit', () => {
  it('has every planted detail in its files while nothing is approved', async () => {
    expect(probes.length).toBeGreaterThan(150)
    const all = await kept()
    const found = (start: string) =>
      findWhole(
        all.filter((it) => it.path.startsWith(start)),
        ['Bodil', 'Ternvær'],
      )
    for (const start of ['documents', 'sources', 'rest', 'backup']) expect(found(start)).not.toEqual([])
    const there = new Set(findWhole(all, probes).map((it) => it.slice(it.lastIndexOf(': ') + 2)))
    expect(probes.filter((it) => !there.has(it)).length).toBeLessThan(probes.length / 4)
  }, 120_000)

  it('would be found in any file of the project, also one that nobody knows', async () => {
    const copy = join(place.folder, 'plantet.fortrolig')
    cpSync(path, copy, { recursive: true })
    const files = await unlockFiles(copy, passphrase)
    const sealed = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((it) => sealedPlace(it) !== null)
    const kinds = new Set(sealed.map((it) => sealedPlace(it)!.kind))
    expect([...kinds].toSorted()).toEqual(['audit', 'document', 'journal', 'rest', 'source'])
    for (const name of sealed) {
      const frames = (await readSealedFile(files, name))!.length
      appendFileSync(join(copy, name), seal(files.key, placeOf(files, sealedPlace(name)!), frames, planted))
    }
    writeFileSync(join(copy, 'documents', 'rest.tmp'), planted)
    const all = await bytesOfProject(copy, passphrase)
    expect(findWhole(all, ['Wixøyhavn'])).toHaveLength(sealed.length + 1)
    expect(findWords(all, ['Wixøyhavn'])).toHaveLength(sealed.length + 2)
    expect(unopenedIn(all)).toEqual([join('documents', 'rest.tmp#rest')])
    rmSync(copy, { recursive: true })
  }, 120_000)

  it('has none of them after approval, in any encoding; the name list has them', async () => {
    await approveAll(place)
    await place.ask('project.backup', { folder: null })
    const all = await kept()
    expect(findWhole(all, probes)).toEqual([])
    expect(findWords(all, distinctiveForms(raw))).toEqual([])
    expect(findWhole(await listed(), ['Bodil', 'Gerd', 'Ternvær', 'Tobben'])).toHaveLength(4)
    expect(await countsIn(place, passageOf)).toEqual({
      A: [9, 9, 8, 6],
      B: [6, 6, 6, 5],
      C: [6, 5, 5, 5],
      D: [4, 3, 3, 3],
      all: [25, 22, 20, 8],
    })
  }, 120_000)

  it('has no trace of Gerd after her withdrawal, and every word of the others', async () => {
    const gerd = people.get('gerd')!
    const before = await voicesOf(gerd)
    const codings = (await place.ask('coding.excerpts', { code: null })).map((it) => it.coding.id)
    const asked = { participant: gerd, code: null }
    const told = await place.ask('participant.withdrawalEffect', asked)
    expect(told.mayBeCalled.filter((it) => it.isCalled)).toMatchObject([{ shown: 'Eli', because: 'introduces' }])
    expect(told.unreachable.map((it) => it.name)).toEqual([expect.stringMatching(/^Når bygda sover 2026/u)])
    const { touched } = await place.ask('participant.withdraw', { ...asked, expect: told.digest, keep: [] })
    expect(await countsIn(place, passageOf)).toEqual({
      A: [9, 9, 8, 5],
      B: [5, 5, 5, 4],
      C: [5, 4, 4, 4],
      D: [4, 3, 3, 3],
      all: [23, 20, 19, 7],
    })
    expect(touched.some((it) => it.why === 'sequence' && it.text.startsWith('Jeg ringer. Legevakta'))).toBe(true)
    expect(touched.some((it) => it.why === 'named' && it.text.startsWith('Det er akkurat som […] sier'))).toBe(true)
    const others = await voicesOf(people.get('astrid')!)
    const left = [...others.own, ...others.others].toSorted()
    expect(left).toEqual(before.others.map((it) => it.replaceAll('[Eli]', '[…]')).toSorted())

    const all = await kept()
    const words = distinctive(before.own, before.others)
    expect(words.length).toBeGreaterThan(300)
    expect(findWhole(all, [...words, 'Eli', 'Gerd', 'Informant 6', 'Møterom Fjellstua'])).toEqual([])
    expect(findWhole(all, probes)).toEqual([])
    expect(findWhole(await listed(), ['Gerd', 'Gerd Olsen'])).toEqual([])

    // The audit trail names records by random ids, also those that are gone: that something was done to something, when and
    // by whom. The ids stand nowhere else, so that they lead to nobody and to no word. The receipt has those of the entries of
    // the name list until it is known that they are gone: they are, and the next barrier takes them out.
    const now = new Set((await place.ask('coding.excerpts', { code: null })).map((it) => it.coding.id))
    const ids = [...before.ids.filter((it) => it.startsWith('turn:')), ...codings.filter((it) => !now.has(it))]
    gone = [...before.ids, ...ids]
    expect(outsideTrail(all, ids)).toEqual([])
  }, 120_000)

  it('has no word of a topic and of a passage that are withdrawn', async () => {
    const kjell = people.get('kjell')!
    const codebook = await place.ask('codebook.list', {})
    const name = study.codes.find((it) => it.id === 'A2')!.labels['nb']
    const code = codebook.find((it) => it.code.name === name)!.code.id
    const before = await voicesOf(kjell)
    const topic = { participant: kjell, code }
    const told = await place.ask('participant.withdrawalEffect', topic)
    expect(told.counts.turns + told.counts.parts).toBeGreaterThan(1)
    await place.ask('participant.withdraw', { ...topic, expect: told.digest, keep: [] })
    const after = await voicesOf(kjell)
    expect(after.others).toEqual(before.others)
    const said = before.own.filter((it) => !after.own.includes(it))
    expect(said.some((it) => it.includes('før det e blod'))).toBe(true)

    const passage = (await place.ask('coding.excerpts', { code: null })).find(
      (it) => passageOf.get(it.coding.id) === 'P06',
    )!.coding
    const { text } = await place.ask('document.view', { document: passage.document })
    const cut = { document: passage.document, span: passage.span }
    const effect = await place.ask('removal.effect', cut)
    await place.ask('removal.remove', { ...cut, expect: effect.digest, keep: [] })
    const all = await kept()
    const words = distinctive(
      [...said, text.slice(passage.span.start, passage.span.end)],
      [...after.own, ...after.others, text.slice(0, passage.span.start), text.slice(passage.span.end)],
    )
    expect(outsideTrail(all, gone)).toEqual([])
    expect(words.length).toBeGreaterThan(20)
    expect(findWhole(all, words)).toEqual([])
    expect(findWhole(all, probes)).toEqual([])
  }, 120_000)

  it('has no entry left of an identifier that is removed for good, in the name list neither', async () => {
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const tobben = clusters.find((it) => it.forms.includes('Tobben'))!
    expect(findWhole(await listed(), ['Tobben'])).not.toEqual([])
    await place.ask('anonymise.decide', { key: tobben.key, decision: { kind: 'remove' }, scope: 'project' })
    expect(findWhole(await listed(), tobben.forms)).toEqual([])
    expect(findWhole(await kept(), probes)).toEqual([])
    await reopen()
    expect(findWhole(await kept(), probes)).toEqual([])
  }, 120_000)

  it('opens by no password and no recovery code of before', async () => {
    const change = (from: string, to: string) =>
      place.ask('project.changePassphrase', { passphrase: from, newPassphrase: to, isRecoveryRenewed: true })
    const { recoveryCode: old } = await change(firstPassphrase, secondPassphrase)
    const { recoveryCode: now } = await change(secondPassphrase, thirdPassphrase)
    passphrase = thirdPassphrase
    await reopen()
    const headers = (await kept()).filter((it) => it.path.endsWith('header.json'))
    expect(headers).toHaveLength(2)
    for (const { path: name } of headers) {
      const header = readVaultHeader(readFileSync(join(path, name), 'utf8'))
      if (header === null || typeof header === 'number') throw new Error('no header')
      for (const gone of [firstPassphrase, secondPassphrase]) await expect(unlock(header, gone)).rejects.toThrow()
      await expect(unlockByRecoveryCode(header, old)).rejects.toThrow()
      expect(await unlockByRecoveryCode(header, now)).toEqual(await unlock(header, thirdPassphrase))
    }
  }, 120_000)

  it('has no name list, and nowhere where it was, when that is deleted', async () => {
    await place.ask('nameList.delete', {})
    expect(existsSync(listPath)).toBe(false)
    const all = await kept()
    expect(findWhole(all, [...probes, 'liste.navneliste', 'navneliste'])).toEqual([])
    await reopen()
    expect((await place.ask('project.status', {}))!.nameList).toBe('deleted')
    await place.ask('project.close', {})
    expect(findWords(bytesBelow(place.folder), distinctiveForms(raw))).toEqual([])
    expect(findWhole(await kept(), probes)).toEqual([])
  }, 120_000)

  it('leaves the backup in another folder as it was: what no barrier reaches is listed until somebody says it is deleted', async () => {
    const [backup] = bytesBelow(stick).filter((it) => it.path.endsWith('header.json'))
    const folder = join(stick, backup!.path.split('/')[0]!)
    expect(
      findWhole(await bytesOfProject(folder, firstPassphrase), ['Gerd', 'Bodil', 'Ternvær']).length,
    ).toBeGreaterThan(2)
    await reopen()
    const [copy] = await place.ask('copy.list', {})
    expect(copy).toMatchObject({ kind: 'raw', name: folder.split('/').at(-1), erased: null })
    expect(copy!.approvedSince).toHaveLength(copy!.originals.length)
  }, 120_000)
})
