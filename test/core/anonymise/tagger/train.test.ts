import { describe, expect, it } from 'vitest'
import { packModel, unpackModel } from '../../../../core/anonymise/tagger/model'
import { beginTag, outside } from '../../../../core/anonymise/tagger/tag'
import { makeTagger } from '../../../../core/anonymise/tagger/tag-sentences'
import { readNorne } from '../../../../core/anonymise/tagger/training/norne'
import { countSeen, seenWithout, shippedSeen } from '../../../../core/anonymise/tagger/training/seen-counts'
import { train } from '../../../../core/anonymise/tagger/training/train'

const isCapital = (token: string) => /^\p{Lu}/u.test(token)

describe('a tagger learnt from a few marked sentences', () => {
  const verbs = ['kom', 'gikk', 'sang', 'lo']
  const marked = Array.from({ length: 60 }, (_, nth) => ({
    tokens: ['så', verbs[nth % 4]!, `Navn${nth % 7}`, 'fra', `By${nth % 5}`, '.'],
    tags: [outside, outside, beginTag('person'), outside, beginTag('place'), outside],
  }))
  const counts = countSeen(marked)
  const chances = [0.1, 0.7, 0.4, 0.9]
  const chance = () => {
    chances.push(chances.shift()!)
    return chances[0]!
  }
  const weights = train(marked, counts, {
    count: 2,
    epochs: 4,
    rate: 0.1,
    decay: 0,
    chance,
    isName: isCapital,
    least: 0,
    say: () => {},
  })
  const tagger = makeTagger(unpackModel(packModel(weights)), shippedSeen(counts), isCapital)

  it('knows names that it has not seen by what stands around them', () => {
    const [tags] = tagger.tag([['så', 'kom', 'Robolis', 'fra', 'Epiktet', '.']])
    expect([...tags!]).toEqual([outside, outside, beginTag('person'), outside, beginTag('place'), outside])
  })

  it('keeps no feature that stood once', () => {
    const options = { count: 2, epochs: 1, rate: 0.1, decay: 0, chance, isName: isCapital, least: 0, say: () => {} }
    const once = { tokens: ['Engangsnavn'], tags: [beginTag('person')] }
    expect(train([once], counts, options).rows.size).toBe(0)
    expect(train([once, once], counts, options).rows.size).toBeGreaterThan(0)
  })
})

describe('how often a word was seen', () => {
  const marked = [
    { tokens: ['Dag', 'kom', 'en', 'dag', 'med', 'Dag'], tags: [1, 0, 0, 0, 0, 1] },
    { tokens: ['en', 'dag', 'til', 'sjelden'], tags: [0, 0, 0, 0] },
  ]
  const counts = countSeen(marked)

  it('does not count a capital that opens a sentence', () => {
    expect(counts.get('dag')).toEqual({ lower: 2, capital: 1 })
  })

  it('leaves the word itself out while it is learnt from', () => {
    expect(seenWithout(counts, marked[0]!.tokens, 3)).toEqual({ lower: 1, capital: 1 })
    expect(seenWithout(counts, marked[0]!.tokens, 5)).toEqual({ lower: 2, capital: 0 })
    expect(seenWithout(counts, marked[0]!.tokens, 0)).toEqual({ lower: 2, capital: 1 })
  })

  it('ships no word that stood in lower case once', () => {
    expect(shippedSeen(counts)('sjelden')).toEqual({ lower: 0, capital: 0 })
  })
})

describe('a file of NorNE', () => {
  it('is read by sentence, in the types of the tagger', () => {
    const file = 'Kari\tB-PER\nMoen\tI-PER\nbor\tO\n\nOslo\tB-GPE_LOC\n.\tO\n'
    expect(readNorne(file)).toEqual([
      { tokens: ['Kari', 'Moen', 'bor'], tags: [1, 2, 0] },
      { tokens: ['Oslo', '.'], tags: [beginTag('place'), 0] },
    ])
  })
})
