import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isHeldOut } from '../../core/anonymise/lexicon/held-out'
import { firstNames, places, surnames } from '../../core/anonymise/lexicon/lexicon'
import { firstNames as namesOf, lastNames } from './interviews/cast/people'
import { municipalities, villages } from './interviews/cast/places'
import { abroad, rareNorwegian, sami } from './interviews/cast/rare-names'
import { varieties, writings, type Interview } from './interviews/gold'
import { interviews, wholeCorpus } from './interviews/interviews'
import { allTellingTemplates, fields } from './interviews/repertoire'
import { wordsIn } from './measure/coverage'

const corpus = interviews(wholeCorpus)
const lists = new URL('../../../shared/data/gazetteer/', import.meta.url)

/** The first lines, each a paragraph. */
function bracketed({ text, gold }: Interview): string {
  const marked = gold
    .toReversed()
    .reduce(
      (all, { span }) => `${all.slice(0, span.start)}⟦${all.slice(span.start, span.end)}⟧${all.slice(span.end)}`,
      text,
    )
  return marked.split('\n').slice(0, 16).join('\n\n').trim()
}

describe('the fictional interviews', () => {
  it('are more than sixty, of more than a hundred thousand words, in every field, manner of speech and writing', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60)
    expect(corpus.reduce((sum, it) => sum + wordsIn(it.text), 0)).toBeGreaterThan(100_000)
    expect(new Set(corpus.map((it) => it.study))).toEqual(new Set(fields))
    expect(new Set(corpus.map((it) => it.variety))).toEqual(new Set(varieties))
    expect(new Set(corpus.map((it) => it.writing))).toEqual(new Set(writings))
  })

  it('are made from more than 250 turns written by hand', () => {
    expect(allTellingTemplates().size).toBeGreaterThanOrEqual(250)
  })

  it('are the same for the same seed, and others for another', () => {
    const size = { seed: 5, interviewsEach: 2, words: 300 }
    expect(interviews(size)).toEqual(interviews(size))
    expect(interviews({ ...size, seed: 6 })[0]!.text).not.toBe(interviews(size)[0]!.text)
  })

  it('hold enough direct identifiers to speak for two in a thousand', () => {
    const direct = corpus.flatMap((it) => it.gold).filter((it) => it.risk === 'direct' && it.form !== 'label')
    expect(direct.length).toBeGreaterThanOrEqual(1500)
  })

  it('mark whole words in order, none inside another, and never what only looks like one', () => {
    for (const { text, gold, decoys } of corpus) {
      const all = [...gold.map((it) => it.span), ...decoys].sort((a, b) => a.start - b.start)
      all.forEach((span, nth) => {
        expect(span.start).toBeGreaterThanOrEqual(all[nth - 1]?.end ?? 0)
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[^\n]*\S)?$/u)
      })
    }
  })

  it('can be read: one of each manner of speech, with what is marked in brackets', async () => {
    const few = interviews({ seed: 3, interviewsEach: 8, words: 120 })
    const chosen = varieties.flatMap((variety) => few.find((it) => it.variety === variety) ?? [])
    const automatic = few.find((it) => it.writing === 'bare') as Interview
    const told = [...chosen, automatic].map((it) => `${it.id}: ${it.variety}, ${it.writing}\n\n${bracketed(it)}`)
    const head =
      'A sample of the fictional interviews\n\nMade by the test, so that people can read what the rates are measured on. ⟦…⟧ is marked as identifying.'
    await expect(`${[head, ...told].join('\n\n')}\n`).toMatchFileSnapshot('interviews/sample.txt')
  })

  it('leave no slot unfilled', () => {
    for (const { text } of corpus) expect(text).not.toMatch(/[{}%]|undefined/)
  })

  it('name somebody only where it is marked: no name of the cast stands in the words between', () => {
    for (const { text, gold, writing } of corpus.filter((it) => it.writing === 'typed')) {
      const rare = gold.filter((it) => ['rare', 'sami', 'abroad'].includes(it.sort) && it.form === 'plain')
      const names = new Set(rare.map((it) => text.slice(it.span.start, it.span.end)))
      let between = ''
      let at = 0
      for (const { span } of gold) {
        between += `${text.slice(at, span.start)}|`
        at = span.end
      }
      const words = new Set(between.match(/\p{Lu}[\p{L}-]{3,}/gu))
      expect(
        [...names].filter((it) => words.has(it)),
        writing,
      ).toEqual([])
    }
  })
})

describe('the names of the interviews', () => {
  it('are from the half of the lists that training leaves out', () => {
    for (const gender of ['woman', 'man'] as const) {
      expect(namesOf('listed', gender).length).toBeGreaterThan(400)
      for (const name of namesOf('listed', gender)) expect(isHeldOut(name)).toBe(true)
    }
    const all = [...firstNames().keys()]
    const share = all.filter(isHeldOut).length / all.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
    expect(isHeldOut('KARI')).toBe(isHeldOut('kari'))
  })

  it('are three hundred by hand besides, most of which no list has', () => {
    const byHand = [sami, abroad, rareNorwegian].flatMap(({ women, men, surnames }) => [...women, ...men, ...surnames])
    expect(new Set(byHand).size).toBeGreaterThanOrEqual(300)
    const unseen = byHand.filter((it) => !firstNames().has(it.toLowerCase()) && !surnames().has(it.toLowerCase()))
    expect(unseen.length / byHand.length).toBeGreaterThan(0.8)
  })

  it('are of villages and municipalities that no list has', () => {
    for (const name of [...municipalities, ...villages]) expect(places().has(name.toLowerCase()), name).toBe(false)
  })

  it('pair a first name and a surname of the lists only where more than 25 people may bear the pair', ({ skip }) => {
    if (!existsSync(lists)) skip('the lists of names are not on this computer')
    const bearers = (file: string, column: number) =>
      new Map(
        readFileSync(new URL(file, lists), 'utf8')
          .split(/\r?\n/)
          .map((line) => line.split('\t'))
          .map((cells) => [cells[0] ?? '', Number(cells[column] ?? 0)] as const),
      )
    const first = bearers('fornavn-ssb-10501-2024.tsv', 2)
    const last = bearers('etternavn-ssb-200plus.tsv', 1)
    const people = 5_550_000
    for (const given of [...namesOf('common', 'woman'), ...namesOf('common', 'man')])
      for (const family of lastNames('common'))
        expect(((first.get(given) ?? 0) * (last.get(family) ?? 0)) / people, `${given} ${family}`).toBeGreaterThan(25)
    for (const family of [...lastNames('rare'), ...lastNames('sami'), ...lastNames('abroad')])
      expect(surnames().has(family.toLowerCase()), family).toBe(false)
  })
})
