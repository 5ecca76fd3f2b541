import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../../../core/contract/contract'
import { gold, readSample, study, type GoldEntry } from '../../../samples/sample'
import { openDecidedSample } from '../../../support/decided-sample'
import { tablesOf, wordParts, wordsOf } from '../../../support/word-tables'
import { createWorkplace, type Workplace } from '../../../support/workplace'
import { standing } from '../../../support/standing'

let place: Workplace
let before: ReadonlyMap<string, string>
let after: ReadonlyMap<string, string>

beforeAll(async () => {
  place = createWorkplace()
  await openDecidedSample(place)
  before = await fullReport('før')
  const gerd = (await place.ask('participant.list', {})).toSorted((a, b) => a.order - b.order)[indexOf('gerd')]!
  const consent = { ...gerd.consent, withdrawn: '2026-03-01' }
  await place.ask('participant.update', { participant: gerd.id, consent })
  after = await fullReport('etter')
}, 300_000)
afterAll(() => place.close())

/** The full report with every part in it, as it lies on the disk. */
async function fullReport(name: string): Promise<ReadonlyMap<string, string>> {
  const { ready } = await place.ask('profile.list', {})
  const full = ready[0]!.options
  const options = { ...full, parts: full.parts.map(({ part }) => ({ part, isIn: true })) }
  const outcome: Output<'report.write'> = await place.ask('report.write', { options, folder: place.folder, name })
  if (outcome.outcome !== 'written') throw new Error(`stopped at ${outcome.findings.map((it) => it.why).join()}`)
  return wordParts(new Uint8Array(readFileSync(outcome.path)))
}

function indexOf(participant: string): number {
  return study.participants.findIndex((it) => it.id === participant)
}

const label = (code: string) => study.codes.find((it) => it.id === code)!.labels['nb']!

/** The rows of a table by the code of the study that they are of; where two codes share a name, the first comes first. */
function rowsOf(parts: ReadonlyMap<string, string>, caption: RegExp): ReadonlyMap<string, readonly string[]> {
  const rows = tablesOf(parts)
    .find((it) => caption.test(it.caption))!
    .rows.slice(1)
  const counted = study.codes.filter((it) => it.isParked !== true)
  return new Map(rows.map((cells, at) => [counted[at]?.id ?? 'all', cells]))
}

const frequencies = /Koder\. Antall utdrag og antall informanter/u
const bySource = /Koder etter kilde/u

describe('the sample study as a Word file', () => {
  it('has a row for every code under its own name, and one for all', () => {
    const rows = rowsOf(before, frequencies)
    for (const [code, [name]] of rows) if (code !== 'all') expect(name).toBe(label(code))
    expect([...rows.keys()].at(-1)).toBe('all')
  })

  it.each([
    ['A', '9', '6'],
    ['B', '6', '5'],
    ['C', '5', '5'],
    ['D', '3', '3'],
    ['all', '22', '8'],
  ])('counts %s as the plan of the study does: %s passages of %s informants', (code, segments, people) => {
    expect(rowsOf(before, frequencies).get(code)?.slice(1)).toEqual([segments, people])
  })

  it.each([
    ['A', '9', '5'],
    ['B', '5', '4'],
    ['C', '4', '4'],
    ['D', '3', '3'],
    ['all', '20', '7'],
  ])('counts %s without Gerd when she has withdrawn: %s passages of %s informants', (code, segments, people) => {
    expect(rowsOf(after, frequencies).get(code)?.slice(1)).toEqual([segments, people])
  })

  it('counts every code below them, also the one with nothing', () => {
    const rows = rowsOf(before, frequencies)
    const expected = { A1: 2, A2: 3, A3a: 1, B1: 4, B2: 2, C1: 3, C2: 2, C3: 1, D1a: 1, D2: 1, D3: 0 }
    expect(Object.fromEntries(Object.keys(expected).map((it) => [it, Number(rows.get(it)?.[1])]))).toEqual(expected)
  })

  it('names the base in the caption, before and after', () => {
    const caption = (parts: typeof before) => tablesOf(parts).find((it) => frequencies.test(it.caption))!.caption
    expect(caption(before)).toMatch(/\(N\s=\s8\)\.$/u)
    expect(caption(after)).toMatch(/\(N\s=\s7\)\.$/u)
  })

  it.each([
    ['A', '9', 'i 3 av 3 intervjuer og i fokusgruppen'],
    ['B', '6', 'i 3 av 3 intervjuer og i fokusgruppen'],
    ['C', '5', 'i 3 av 3 intervjuer og i fokusgruppen'],
    ['D', '3', 'i 2 av 3 intervjuer og i fokusgruppen'],
  ])('says of %s in how many of the three interviews it occurs', (code, sum, where) => {
    expect(rowsOf(before, bySource).get(code)?.slice(-2)).toEqual([sum, where])
  })

  it('adds the sources of a code up to its sum, for no passage lies in two', () => {
    for (const [, ...cells] of rowsOf(before, bySource).values()) {
      const numbers = cells.slice(0, -1).map(Number)
      expect(numbers.slice(0, -1).reduce((all, it) => all + it, 0)).toBe(numbers.at(-1))
    }
  })

  it('prints none of her words when Gerd has withdrawn, and the two other voices of her dialogue', () => {
    const words = (parts: typeof before) => wordsOf(parts.get('word/document.xml')!)
    const own = study.passages.find((it) => it.id === 'P18')!.text
    const sentence = own.split(/(?<=[.?!])\s/u).find((it) => words(before).includes(it))!
    expect(sentence.length).toBeGreaterThan(15)
    expect(words(after)).not.toContain(sentence)
    const dialogue = study.passages.find((it) => it.id === 'P15')!.text.split('\n')
    const printed = dialogue.filter((it) => words(before).includes(it.slice(0, 25)))
    const left = dialogue.filter((it) => words(after).includes(it.slice(0, 25)))
    expect(left.length).toBeGreaterThanOrEqual(3)
    expect(printed.length).toBeGreaterThan(left.length)
  })
})

const texts = new Map(study.documents.map((it) => [it.id, readSample(it.file).text]))

/** Whether the same letters also stand where the gold list has nothing: a name that is a word, as `Dag`. */
function isAlsoAWord({ surface }: GoldEntry): boolean {
  return [...texts].some(([document, text]) => {
    const lines = gold.entries.filter((it) => it.document === document && it.span !== null && it.where === 'text')
    return [...text.matchAll(standing(surface))].some(
      ({ index }) => !lines.some(({ span }) => span!.start < index + surface.length && index < span!.end),
    )
  })
}

/** What must not be in the file: the surface, or where it is also a word the surface with what stands before it. */
function forbidden(entry: GoldEntry): readonly RegExp[] {
  if (!isAlsoAWord(entry)) return [standing(entry.surface)]
  const text = texts.get(entry.document)
  if (entry.span === null || text === undefined || entry.where !== 'text') return []
  return [standing(text.slice(Math.max(0, entry.span.start - 12), entry.span.end).trimStart())]
}

describe('what was to be hidden', () => {
  const hidden = gold.entries.filter((it) => !['K', 'A'].includes(it.decision))

  it('is known by its letters for nearly all of the gold list', () => {
    expect(hidden.length).toBeGreaterThan(300)
    expect(hidden.filter((it) => forbidden(it).length === 0).length).toBeLessThan(10)
    expect(hidden.filter(isAlsoAWord).length).toBeLessThan(60)
  })

  it('stands in no part of the file, raw or with its runs joined, nor in a receipt', async () => {
    const receipts = await place.ask('report.receipts', {})
    const told = await Promise.all(
      receipts.map((it) => place.ask('report.receiptText', { receipt: it.id, language: 'nb' })),
    )
    const everything = [
      ...[...before, ...after].flatMap(([name, part]) => [name, part, wordsOf(part)]),
      JSON.stringify(receipts),
      ...told.flat(),
    ].map((it) => it.normalize('NFC'))
    const found = hidden.filter((it) => forbidden(it).some((form) => everything.some((text) => text.match(form))))
    expect([...new Set(found.map((it) => `${it.document} ${it.id} ${it.surface}`))]).toEqual([])
  })

  it('has nowhere else to stand: the package has these parts and no others', () => {
    expect([...before.keys()].toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/settings.xml',
      'word/styles.xml',
    ])
    expect(before.get('docProps/core.xml')).toMatch(/<dc:creator>Fortrolig<\/dc:creator>/u)
  })
})
