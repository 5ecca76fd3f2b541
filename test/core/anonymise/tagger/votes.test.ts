import { describe, expect, it } from 'vitest'
import { beginTag, outside } from '../../../../core/anonymise/tagger/tag'
import { voteFeatures } from '../../../../core/anonymise/tagger/votes'

const person = beginTag('person')
const isCapital = (token: string) => /^\p{Lu}/u.test(token)
const sentence = (tokens: string, ...tags: number[]) => ({ tokens: tokens.split(' '), tags })

describe('the votes on a name', () => {
  it('come from its other places, never from its own', () => {
    const alone = voteFeatures([sentence('Robolis kom', person, outside)], isCapital)
    const unread = voteFeatures([sentence('Robolis kom', outside, outside)], isCapital)
    expect(alone).toEqual(unread)
  })

  it('are the same for a genitive', () => {
    const seen = sentence('med Robolis', outside, person)
    const [plain] = voteFeatures(
      [sentence('Ora kom', outside, outside), sentence('hos Ora', outside, person)],
      isCapital,
    )
    const [genitive] = voteFeatures(
      [sentence('Ora kom', outside, outside), sentence('hos Oras', outside, person)],
      isCapital,
    )
    expect(voteFeatures([seen], isCapital)[0]![0]).toEqual([])
    expect(genitive).toEqual(plain)
  })

  it('are not heard from far away', () => {
    const between = Array.from({ length: 200 }, () => sentence('ja vel', outside, outside))
    const near = voteFeatures(
      [sentence('Ora kom', outside, outside), sentence('hos Ora', outside, person)],
      isCapital,
    )[0]
    const far = voteFeatures(
      [sentence('Ora kom', outside, outside), ...between, sentence('hos Ora', outside, person)],
      isCapital,
    )[0]
    const alone = voteFeatures([sentence('Ora kom', outside, outside)], isCapital)[0]
    expect(far).toEqual(alone)
    expect(near).not.toEqual(alone)
  })

  it('are not given on words that take no part', () => {
    expect(voteFeatures([sentence('de kom og de gikk', 0, 0, 0, 0, 0)], isCapital)).toEqual([[[], [], [], [], []]])
  })
})
