import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem, stopWords } from '../../../core/text/norwegian'
import { countWords, words } from '../../../core/text/words'

const textsOf = (text: string) => words(text).map((word) => word.text)

describe('words', () => {
  it('keeps the letters, hyphens and apostrophes that other tokenizers cut', () => {
    expect(textsOf('Sør-Varanger, Kárášjohka og Jonas’s e-post – 3,5 % i NAV-kontoret: «Åse!»')).toEqual([
      ...['Sør-Varanger', 'Kárášjohka', 'og', 'Jonas’s', 'e-post', '3', '5', 'i', 'NAV-kontoret', 'Åse'],
    ])
  })

  it('each stands where its span says, in order, and no letter is outside one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = words(text)
        for (const { text: word, span } of found) expect(text.slice(span.start, span.end)).toBe(word)
        const starts = found.map((word) => word.span.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        const rest = found.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text)
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
        expect(countWords(text)).toBe(found.length)
      }),
    )
  })
})

describe('Norwegian', () => {
  it('gives inflections of a word one stem', () => {
    expect(new Set(['avgjørelse', 'avgjørelsen', 'avgjørelser', 'Avgjørelsene'].map(stem)).size).toBe(1)
    expect(new Set(['kjensle', 'kjensla', 'kjenslene'].map(stem)).size).toBe(1)
    expect(stem('følte')).toBe('følt')
  })

  it('never stops a negation, in any language', () => {
    const negations = [
      'ikke',
      'ikkje',
      'ingen',
      'inga',
      'aldri',
      'uten',
      'utan',
      'ei ikke',
      'not',
      'no',
      'never',
      'nei',
    ]
    for (const it of negations) {
      expect(stopWords.nb.has(it), it).toBe(false)
      if (it !== 'no') expect(stopWords.nn.has(it), it).toBe(false)
      expect(stopWords.en.has(it), it).toBe(false)
    }
  })

  it('stops the function words of bokmål and nynorsk', () => {
    for (const it of ['og', 'jeg', 'på', 'å']) expect(stopWords.nb.has(it)).toBe(true)
    for (const it of ['og', 'eg', 'frå', 'korleis']) expect(stopWords.nn.has(it)).toBe(true)
  })
})
