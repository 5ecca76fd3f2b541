import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basicWords } from '../../../../core/anonymise/name-model/basic-words'
import { piecesOf, type Vocabulary } from '../../../../core/anonymise/name-model/word-pieces'

const plain = { lowercase: false, stripAccents: false, cleans: true, separatesChinese: true }

function vocabularyOf(pieces: readonly string[], longestWord = 100): Vocabulary {
  const all = ['[UNK]', '[CLS]', '[SEP]', ...pieces]
  return { ids: new Map(all.map((it, id) => [it, id])), unknown: 0, first: 1, last: 2, prefix: '##', longestWord }
}

function cut(word: string, vocabulary: Vocabulary): readonly string[] {
  const names = [...vocabulary.ids.keys()]
  return piecesOf(basicWords(word, plain)[0]!, vocabulary).map((it) => names[it.id]!)
}

describe('a word cut into pieces', () => {
  it('takes the longest piece that fits, each time', () => {
    const vocabulary = vocabularyOf(['un', 'u', '##aff', '##able', '##a', 'Tr', '##oms', '##ø', 'Tromsø'])
    expect(cut('unaffable', vocabulary)).toEqual(['un', '##aff', '##able'])
    expect(cut('Tromsø', vocabulary)).toEqual(['Tromsø'])
    expect(cut('Trø', vocabulary)).toEqual(['Tr', '##ø'])
  })

  it('is one unknown piece where it cannot be written, or is too long', () => {
    expect(cut('unx', vocabularyOf(['un', '##aff']))).toEqual(['[UNK]'])
    expect(cut('unun', vocabularyOf(['un', '##un'], 3))).toEqual(['[UNK]'])
  })

  it('says where each piece stands, by characters outside the basic plane too', () => {
    const vocabulary = vocabularyOf(['𝒳', '##y', '##𝒳'])
    expect(piecesOf(basicWords('  𝒳y𝒳', plain)[0]!, vocabulary)).toEqual([
      { id: 3, start: 2, end: 4 },
      { id: 4, start: 4, end: 5 },
      { id: 5, start: 5, end: 7 },
    ])
  })

  it('is covered by its pieces, whole and in order, whatever the vocabulary', () => {
    const letters = fc.constantFrom('a', 'b', 'å', '𝒳')
    const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((it) => it.join(''))
    const piece = fc.tuple(fc.constantFrom('', '##'), word).map((it) => it.join(''))
    fc.assert(
      fc.property(word, fc.array(piece, { maxLength: 12 }), (written, pieces) => {
        const found = piecesOf(basicWords(written, plain)[0]!, vocabularyOf(pieces))
        expect(found[0]!.start).toBe(0)
        expect(found.at(-1)!.end).toBe(written.length)
        for (const [at, it] of found.entries()) if (at > 0) expect(it.start).toBe(found[at - 1]!.end)
      }),
    )
  })
})
