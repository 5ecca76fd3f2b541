import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { bytesBelow, bytesOfNameList, bytesOfProject, findWords, unopenedIn } from '../../../support/byte-search'
import { listPassphrase, passphrase } from '../../../support/workplace'
import { chanceOf } from '../../anonymise/identifiers/chance'
import { createStudyRig, type StudyRig } from './study-rig'

const chance = chanceOf(321)
const forenames = 'Gunvor Solveig Torbjørn Ragnhild Oddbjørg Steinar Ingunn Halvor Borghild Sigmund'.split(' ')
const farms = 'Skarvøyhaugen Myrullvatnet Tinddalslia Grimsvågen Kvitneset Havternskjæret'.split(' ')
const phones = ['59 04 17 23', '59 11 20 38', '59 60 71 82', '59 33 44 07']
const mails = ['gunvor.skarv@post.example', 'halvor82@ternvaer.example']
const ids = ['128341 30007']
const originals = [...forenames, ...farms, ...phones, ...mails, ...ids]

/** What somebody says with names, places, numbers and addresses in it. */
function saying(): string {
  const name = () => chance.pick(forenames) + chance.pick(['', '', 's mann', 's søster'])
  return chance.pick([
    () => `Da ringte jeg ${name()} og spurte om veien til ${chance.pick(farms)}.`,
    () => `Nummeret er ${chance.pick(phones)}, det vet ${name()} også.`,
    () => `Skriv til ${chance.pick(mails)}, eller spør ${name()} på ${chance.pick(farms)}.`,
    () => `På lappen sto det ${chance.pick(ids)}, og det var ${name()} som skrev.`,
    () => `Så kom ${name()} inn, og vi ble sittende til det ble lyst.`,
  ])()
}

let rig: StudyRig
let document: DocumentId
let codings: readonly Span[]

async function codingsNow() {
  const excerpts = await rig.place.ask('coding.excerpts', { code: null })
  return excerpts.map(({ coding }) => ({ id: coding.id, span: coding.span })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

beforeAll(async () => {
  rig = await createStudyRig()
  const lines = Array.from({ length: 150 }, (_, at) => `${at % 2 === 0 ? 'Intervjuer' : 'Informant'}: ${saying()}`)
  document = await rig.add('Natt', lines)
  const { length } = await rig.text(document)
  codings = Array.from({ length: 120 }, () => {
    const start = chance.below(length - 60)
    return { start, end: start + 2 + chance.below(58) }
  })
  for (const [at, span] of codings.entries())
    await rig.place.api('coding.add', { document, span, code: { name: `K${at}`, parent: null } })
}, 60_000)
afterAll(() => rig.close())

/** Each place with what stood there, and the text with the originals put back. */
async function restored() {
  const { text, places } = await rig.view(document)
  const standing = places.filter((it) => it.original !== null)
  const back = standing
    .toReversed()
    .reduce((words, it) => words.slice(0, it.span.start) + it.original! + words.slice(it.span.end), text)
  return { text, back, standing }
}

/** The words that a coding covers, the places that it touches as one sign each. */
function wordsOf(text: string, span: Span, places: readonly Span[]): string {
  const touched = places.filter((it) => it.start < span.end && span.start < it.end)
  let words = ''
  let at = span.start
  for (const it of touched) {
    words += `${text.slice(at, Math.max(at, it.start))}▇`
    at = it.end
  }
  return words + text.slice(at, Math.max(at, span.end))
}

describe('a study with some three hundred places', () => {
  it('has each coding cover the same words when all are decided, and comes back to the byte', async () => {
    const before = await rig.text(document)
    const spans = await codingsNow()
    expect(spans.length).toBeGreaterThan(100)
    let steps = 0
    for (let guard = 0; guard < 100; guard += 1) {
      const next = (await rig.queue()).clusters.find((it) => it.open > 0)
      if (next === undefined) break
      const replacement = `Nr ${guard}`
      await rig.place.ask('anonymise.decide', {
        key: next.key,
        decision: { kind: 'role', replacement },
        scope: 'project',
      })
      steps += 1
    }
    const { text, back, standing } = await restored()
    expect(standing.length).toBeGreaterThan(200)
    expect(back).toBe(before)
    let shift = 0
    const places = standing.map((it) => {
      const start = it.span.start - shift
      shift += it.span.end - it.span.start - it.original!.length
      return { start, end: start + it.original!.length }
    })
    const after = new Map((await codingsNow()).map((it) => [it.id, it.span]))
    const here = standing.map((it) => it.span)
    for (const { id, span } of spans) expect(wordsOf(text, after.get(id)!, here)).toBe(wordsOf(before, span, places))
    for (let at = 0; at < steps; at += 1) await rig.place.ask('history.undo', {})
    expect(await rig.text(document)).toBe(before)
    expect(await codingsNow()).toEqual(spans)
    for (let at = 0; at < steps; at += 1) await rig.place.ask('history.redo', {})
    expect(await rig.text(document)).toBe(text)
  }, 120_000)

  it('has no original in any byte that the app keeps when it is approved, but in the name list', async () => {
    const project = join(rig.place.folder, 'Natt.fortrolig')
    expect(findWords(await bytesOfProject(project, passphrase), originals).length).toBeGreaterThan(originals.length)
    await rig.approve(document)
    const kept = [...(await bytesOfProject(project, passphrase)), ...bytesBelow(join(rig.place.folder, 'app-data'))]
    expect(unopenedIn(kept)).toEqual([])
    expect(findWords(kept, originals)).toEqual([])
    const listed = await bytesOfNameList(join(rig.place.folder, 'Natt.navneliste'), listPassphrase)
    for (const original of originals) expect(findWords(listed, [original])).not.toEqual([])
  }, 60_000)
})
