import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPosts, isOneHolder, postIn } from '../../../../core/anonymise/posts/find-posts'
import {
  inhabitantsIn,
  inhabitantsOf,
  isAboutInhabitants,
  sizeStep,
} from '../../../../core/anonymise/posts/inhabitants'
import { posts } from '../../../../core/anonymise/posts/posts'
import type { Language } from '../../../../core/model/scalars'

const foundIn = (text: string, language: Language) =>
  findPosts(text, language).map(({ span, post }) => `${post.id}: ${text.slice(span.start, span.end)}`)

describe('posts with one or few holders', () => {
  it.each<[Language, string, readonly string[]]>([
    ['nb', 'Det ble lukket av kommuneoverlegen.', ['municipal-doctor: kommuneoverlegen']],
    ['nb', 'Oddvar, fagleder natt i Kvitdal', ['team-leader: fagleder']],
    ['nb', 'Broren til ordføreren sa det til rektor.', ['mayor: ordføreren', 'head-teacher: rektor']],
    ['nb', 'Hovedtillitsvalgte kom.', ['union-head: Hovedtillitsvalgte']],
    [
      'nn',
      'Soknepresten og helsesystera var der, og einingsleiaren.',
      ['vicar: Soknepresten', 'school-nurse: helsesystera', 'team-leader: einingsleiaren'],
    ],
    ['en', 'The mayor asked the school nurses.', ['mayor: mayor', 'school-nurse: school nurses']],
  ])('are found in %s: %s', (language, text, expected) => {
    expect(foundIn(text, language)).toEqual(expected)
  })

  it.each([
    'Vi presterte godt.',
    'Han er lærling.',
    'Det losnet.',
    'Sjefen ringte legen.',
    'en pressemelding om rektoratet',
  ])('are not seen in other words: %s', (text) => {
    expect(foundIn(text, 'nb')).toEqual([])
  })

  it('are found in each of their words in each language, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...posts), fc.constantFrom<Language>('nb', 'nn', 'en'), (post, language) => {
        for (const word of post[language].split('|').map((it) => it.replace('~', '')))
          expect(foundIn(`Det er ${word}, da.`, language).join()).toContain(word)
      }),
    )
  })

  it('in an attribute are read in any language, the one with the fewest holders of several', () => {
    expect(postIn('lærer og ordfører')?.post.id).toBe('mayor')
    expect(postIn('head teacher')?.post.id).toBe('head-teacher')
    expect(postIn('helsefagarbeider')).toBeNull()
  })

  it('are one person below a size, or everywhere; where the size is not known only the latter', () => {
    const [mayor, rector] = ['mayor', 'head-teacher'].map((id) => posts.find((it) => it.id === id)!)
    expect([700_000, 900, null].map((it) => isOneHolder(mayor!, it))).toEqual([true, true, true])
    expect([10_000, 9_999, null].map((it) => isOneHolder(rector!, it))).toEqual([false, true, false])
  })
})

describe('the size of a municipality', () => {
  it.each<[string, number | null]>([
    ['1 900', 1900],
    ['1 900 innbyggere', 1900],
    ['2.800', 2800],
    ['under 5000', 4999],
    ['færre enn 3 000', 2999],
    ['1 000–2 000', 2000],
    ['2,8 tusen', 2800],
    ['over 5000', null],
    ['liten', null],
  ])('is at most what the value allows: %s', (value, expected) => {
    expect(inhabitantsIn(value)).toBe(expected)
  })

  it('is read from the attribute that is about it', () => {
    expect(['innbyggere', 'Innbyggjarar', 'folketal', 'Population', 'kommune'].map(isAboutInhabitants)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('is known for municipalities of today, and for no invented one nor for a name that two bear', () => {
    expect(inhabitantsOf('Utsira')).toBeLessThan(500)
    expect(inhabitantsOf('Oslo kommune')).toBeGreaterThan(500_000)
    expect(inhabitantsOf('Ternvær')).toBeNull()
    expect(inhabitantsOf('Herøy')).toBeNull()
  })

  it('is told as the next round number above it', () => {
    expect([999, 1000, 2799, 5000, 99_999, 100_000].map(sizeStep)).toEqual([1000, 2000, 3000, 10_000, 100_000, null])
  })
})
