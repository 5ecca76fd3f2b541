import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHeldOut } from '../../../../core/anonymise/lexicon/held-out'
import { firstNames, isListed, places, plainFunctionWords, surnames } from '../../../../core/anonymise/lexicon/lexicon'
import { begins, mayFollow, outside, tagCount } from '../../../../core/anonymise/tagger/tag'
import { drawCast } from '../../../../core/anonymise/tagger/training/made/cast'
import { chanceBy } from '../../../../core/anonymise/tagger/training/made/chance'
import { fill } from '../../../../core/anonymise/tagger/training/made/fill'
import { makeInterviews } from '../../../../core/anonymise/tagger/training/made/made-interviews'
import { wordsAsFirstNames, wordsAsPlaces } from '../../../../core/anonymise/tagger/training/made/name-words'
import { peopleTemplates } from '../../../../core/anonymise/tagger/training/made/people-templates'
import { placeTemplates } from '../../../../core/anonymise/tagger/training/made/place-templates'
import { plainTemplates } from '../../../../core/anonymise/tagger/training/made/plain-templates'
import { varieties } from '../../../../core/anonymise/tagger/training/made/varieties'
import { drawVoice } from '../../../../core/anonymise/tagger/training/made/voice'

/** A row of numbers by a seed (Lehmer's, as in Park and Miller 1988). */
function chanceFrom(seed: number) {
  let state = (seed % 2147483646) + 1
  return chanceBy(() => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  })
}

const seeds = fc.nat({ max: 1_000_000 })
const templates = [peopleTemplates, placeTemplates, plainTemplates].flatMap((it) => it.trim().split('\n'))

describe('made interviews for training', () => {
  it('are the same for the same numbers, and others for others', () => {
    expect(makeInterviews(2, chanceFrom(5))).toEqual(makeInterviews(2, chanceFrom(5)))
    expect(makeInterviews(2, chanceFrom(5))).not.toEqual(makeInterviews(2, chanceFrom(6)))
  })

  it('have a tag for each token, none of them empty, and go on with no name that was not begun', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { tokens, tags } of makeInterviews(2, chanceFrom(seed))) {
          expect(tags.length).toBe(tokens.length)
          expect(tokens.length).toBeGreaterThan(0)
          expect(tokens.join(' ')).not.toMatch(/[{}<>|()]|undefined/)
          tokens.forEach((token, at) => {
            expect(token.trim()).toBe(token)
            expect(token).not.toBe('')
            expect(tags[at]).toBeLessThan(tagCount)
            expect(mayFollow(tags[at - 1] ?? outside, tags[at]!)).toBe(true)
          })
        }
      }),
      { numRuns: 20 },
    )
  })

  it('name nobody and no place of the half that tests hold out', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { people, places, workplaces } = drawCast(chanceFrom(seed))
        const names = [...people.flatMap(({ first, last }) => [first, last]), ...places, ...workplaces]
        for (const name of names.flatMap((it) => [it, ...it.split(/[ -]/)]))
          expect(isListed(name.toLowerCase()) && isHeldOut(name), name).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('bring names back: most names of an interview are said more than once', () => {
    const counts = new Map<string, number>()
    for (const { tokens, tags } of makeInterviews(1, chanceFrom(11)))
      tokens.forEach((token, at) => {
        if (begins(tags[at]!)) counts.set(token, (counts.get(token) ?? 0) + 1)
      })
    const again = [...counts.values()].filter((it) => it > 1).length
    expect(again / counts.size).toBeGreaterThan(0.5)
  })

  it('say words that are names too in both senses, but for function words', () => {
    const senses = new Map<string, Set<boolean>>()
    for (const { tokens, tags } of makeInterviews(200, chanceFrom(3)))
      tokens.forEach((token, at) => {
        const word = token.toLowerCase()
        const known = senses.get(word) ?? new Set()
        senses.set(word, known.add(tags[at] === outside))
      })
    for (const word of [...wordsAsFirstNames.keys()].filter((it) => !plainFunctionWords().has(it)))
      expect([word, senses.get(word)?.size]).toEqual([word, 2])
  })
})

describe('every template', () => {
  it('is filled in every manner of speech', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...varieties), (seed, variety) => {
        const chance = chanceFrom(seed)
        const filling = { chance, voice: drawVoice(chance, variety), cast: drawCast(chance) }
        for (const template of templates) {
          const { text, marks } = fill(template, filling)
          expect(text).toMatch(/^\S.*\S$/u)
          expect(text).not.toMatch(/[{}<>|()]| {2}|undefined/)
          expect(marks.length).toBeGreaterThanOrEqual(/\{/.test(template) ? 1 : 0)
          marks.forEach(({ start, end }, nth) => {
            expect(start).toBeGreaterThanOrEqual(marks[nth - 1]?.end ?? 0)
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u)
          })
        }
      }),
      { numRuns: 12 },
    )
  })

  it('is written once', () => {
    expect(new Set(templates).size).toBe(templates.length)
  })
})

describe('a word that is a name too', () => {
  it('stands in a list of names, and in each of its sentences', () => {
    for (const [word, sentences] of wordsAsFirstNames) {
      expect(firstNames().has(word), word).toBe(true)
      for (const it of sentences) expect(it.split(/[ ,]+/)).toContain(word)
    }
    for (const [word, sentences] of wordsAsPlaces) {
      expect(places().has(word) || surnames().has(word), word).toBe(true)
      for (const it of sentences) expect(it.split(/[ ,]+/)).toContain(word)
    }
  })
})
