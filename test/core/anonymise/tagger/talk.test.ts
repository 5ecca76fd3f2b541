import { describe, expect, it } from 'vitest'
import { packModel, unpackModel } from '../../../../core/anonymise/tagger/model'
import { isTalk } from '../../../../core/anonymise/tagger/talk'
import { beginTag, outside } from '../../../../core/anonymise/tagger/tag'
import { makeTagger } from '../../../../core/anonymise/tagger/tag-sentences'
import { tagText } from '../../../../core/anonymise/tagger/tag-text'
import { onTopOf } from '../../../../core/anonymise/tagger/model'
import { learnTalk } from '../../../../core/anonymise/tagger/training/learn-talk'
import { countSeen, shippedSeen } from '../../../../core/anonymise/tagger/training/seen-counts'
import { train } from '../../../../core/anonymise/tagger/training/train'

describe('whether people talk in a text', () => {
  const sentence = (words: string) => Array.from({ length: 60 }, () => words.split(' '))

  it('is told by how often they say I, you and we', () => {
    expect(isTalk(sentence('da gikk jeg hjem og sov litt til'))).toBe(true)
    expect(isTalk(sentence('rådet vedtok saken mot to av stemmene'))).toBe(false)
  })

  it('is held to be so of a text too short to tell', () => {
    expect(isTalk([['rådet', 'vedtok', 'saken']])).toBe(true)
    expect(isTalk([])).toBe(true)
  })
})

describe('what talk has on top of a model of newspapers', () => {
  const isName = (token: string) => token.length > 2
  const seen = shippedSeen(new Map())
  const chance = () => 0.5
  const news = Array.from({ length: 40 }, (_, nth) => ({
    tokens: ['ministeren', `navn${nth % 7}`, 'kom', '.'],
    tags: [outside, beginTag('person'), outside, outside],
  }))
  const settings = { count: 2, epochs: 20, rate: 0.1, decay: 0, chance, isName, least: 0 }
  const below = unpackModel(packModel(train(news, countSeen(news), { ...settings, say: () => {} })))
  const ending = (nth: number) => String.fromCodePoint(97 + (nth % 25), 97 + Math.floor(nth / 5))
  const talk = Array.from({ length: 60 }, (_, nth) => ({
    tokens: nth % 2 === 0 ? ['mora', 'mi', `kall${ending(nth)}`, 'lo'] : ['mora', 'mi', 'var', `ting${ending(nth)}`],
    tags: nth % 2 === 0 ? [outside, outside, beginTag('person'), outside] : [outside, outside, outside, outside],
  }))
  const above = unpackModel(packModel(learnTalk(talk, { ...settings, below, seenOf: seen })))
  const tagger = makeTagger(onTopOf(below, above), seen, isName)

  it('is learnt, and what newspapers taught is kept', () => {
    const [spoken, written] = tagger.tag([
      ['mora', 'mi', 'robolis', 'lo'],
      ['ministeren', 'epiktet', 'kom', '.'],
    ])
    expect([...spoken!]).toEqual([outside, outside, beginTag('person'), outside])
    expect([...written!]).toEqual([outside, beginTag('person'), outside, outside])
  })
})

describe('a transcript without capitals', () => {
  /** The words that the tagger takes for people. */
  const people = (text: string) =>
    tagText(text, true)
      .filter((it) => it.type === 'person')
      .map(({ span }) => text.slice(span.start, span.end))

  it('has people in it whose names are words, told by what stands around', () => {
    expect(people('så ringte jeg stein og sa at mora mi var syk\nda sa mai at det ordnet seg')).toEqual([
      'stein',
      'mai',
    ])
  })

  it('has the same words as words', () => {
    expect(people('det lå en stein i veien i mai\nhuset var av stein')).toEqual([])
  })
})
