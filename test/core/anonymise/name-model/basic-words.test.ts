import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basicWords, type BasicOptions } from '../../../../core/anonymise/name-model/basic-words'

const cased: BasicOptions = { lowercase: false, stripAccents: false, cleans: true, separatesChinese: true }
const lower: BasicOptions = { ...cased, lowercase: true, stripAccents: true }

const written = (text: string, options = cased) =>
  basicWords(text, options).map((word) => word.map((it) => it.text).join(''))
const standing = (text: string, options = cased) =>
  basicWords(text, options).map((word) => text.slice(word[0]!.start, word.at(-1)!.end))

/** Norwegian and other letters, signs, spaces of many kinds, accents on their own, control characters, half characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aÅøß İéé世界 \n\t  ​­-«»…$`^́\u0000�😀𝒳\uD800'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((it) => it.join(''))
const anyOptions = fc.record({
  lowercase: fc.boolean(),
  stripAccents: fc.boolean(),
  cleans: fc.boolean(),
  separatesChinese: fc.boolean(),
})

describe('the words that a tokeniser sees', () => {
  it('are parted by white space, and every sign is one of its own', () => {
    expect(written('Kari: «Ja, i Tromsø-regionen!»')).toEqual([
      'Kari',
      ':',
      '«',
      'Ja',
      ',',
      'i',
      'Tromsø',
      '-',
      'regionen',
      '!',
      '»',
    ])
    expect(written('a$b^c`d')).toEqual(['a', '$', 'b', '^', 'c', '`', 'd'])
  })

  it('keep their letters where the model has capitals, and lose case and accents where it has not', () => {
    expect(written('Åse på Ærøy, Renée')).toEqual(['Åse', 'på', 'Ærøy', ',', 'Renée'])
    expect(written('Åse på Ærøy, Renée', lower)).toEqual(['ase', 'pa', 'ærøy', ',', 'renee'])
    expect(written('Åse', { ...lower, stripAccents: false })).toEqual(['åse'])
  })

  it('stand where they stood, also where an accent was left out or a letter became two', () => {
    expect(standing('ei é́ Å', lower)).toEqual(['ei', 'é́', 'Å'])
    expect(written('İ', { ...lower, stripAccents: false })).toEqual(['i̇'])
    expect(standing('x İ y', lower)).toEqual(['x', 'İ', 'y'])
  })

  it('go on over characters that are not seen', () => {
    expect(written('Ka\u00ADri​ Nord\u0000mann')).toEqual(['Kari', 'Nordmann'])
    expect(standing('Ka\u00ADri på')).toEqual(['Ka\u00ADri', 'på'])
  })

  it('are single characters in Chinese, where the tokeniser says so', () => {
    expect(written('ved 世界 her')).toEqual(['ved', '世', '界', 'her'])
    expect(written('ved 世界 her', { ...cased, separatesChinese: false })).toEqual(['ved', '世界', 'her'])
  })

  it('lie within the text, ascend without overlap, and cover what is no space', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        let end = 0
        for (const word of basicWords(text, options)) {
          expect(word[0]!.start).toBeGreaterThanOrEqual(end)
          for (const [at, it] of word.entries()) {
            expect(it.start).toBeGreaterThanOrEqual(word[at - 1]?.start ?? 0)
            expect(text.slice(it.start, it.end)).toMatch(/^\S+$/u)
          }
          end = word.at(-1)!.end
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('hold every letter and digit of the text that is no accent', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const held = new Set<number>()
        for (const word of basicWords(text, options))
          for (let at = word[0]!.start; at < word.at(-1)!.end; at += 1) held.add(at)
        for (const it of text.matchAll(/[\p{L}\p{N}]/gu))
          if (/[\p{L}\p{N}]/u.test(it[0].normalize('NFD').replace(/\p{Mn}/gu, '')))
            expect(held.has(it.index)).toBe(true)
      }),
    )
  })
})
