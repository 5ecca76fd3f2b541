import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotePieces } from '../../../../core/analysis/quotation/quote-pieces'

const read = (text: string) => {
  const { stretches, ...it } = quotePieces(text)
  return { ...it, stretches: stretches.map((words) => words.map((word) => word.key).join(' ')) }
}

describe('the pieces of a quotation', () => {
  it.each([
    ['Da er det meg.', ['da er det meg'], []],
    ['Da […] meg', ['da', 'meg'], ['cut']],
    ['Da [...] meg', ['da', 'meg'], ['cut']],
    ['Da [ - - - ] meg', ['da', 'meg'], ['cut']],
    ['Da (…) meg', ['da', 'meg'], ['cut']],
    ['Da … meg', ['da', 'meg'], ['ellipsis']],
    ['Da ... meg', ['da', 'meg'], ['ellipsis']],
    ['Da [pasienten] meg', ['da', 'meg'], ['insertion']],
    ['Da [pasienten] […] meg', ['da', 'meg'], ['cut']],
    ['Da kjør[er] jeg', ['da', 'jeg'], ['insertion']],
  ])('of %s are the stretches of words and what joins them', (text, stretches, joins) => {
    expect(read(text)).toMatchObject({ stretches, joins, atEdges: [] })
  })

  it('at the edges join nothing, and are told', () => {
    expect(read('[…] da er det meg …')).toMatchObject({
      stretches: ['da er det meg'],
      joins: [],
      atEdges: ['cut', 'ellipsis'],
    })
  })

  it('take a letter in brackets for the letter', () => {
    expect(read('[D]a er det meg')).toMatchObject({ stretches: ['da er det meg'], hasBracketedLetter: true })
  })

  it('compare composed letters, whatever the case', () => {
    expect(read('A\u030a BO')).toMatchObject({ stretches: ['å bo'] })
  })

  it('have one join fewer than stretches, and words that stand where they say', () => {
    const text = fc.array(fc.constantFrom('da', '[…]', '[og]', '…', 'meg', ' ', '. ', '[', ']', 'Å'), { maxLength: 20 })
    fc.assert(
      fc.property(text, (parts) => {
        const quotation = parts.join('')
        const { stretches, joins } = quotePieces(quotation)
        expect(joins).toHaveLength(Math.max(0, stretches.length - 1))
        for (const { key, start, end } of stretches.flat())
          expect(quotation.slice(start, end).replace(/[[\]]/gu, '').normalize('NFC').toLowerCase()).toBe(key)
      }),
    )
  })
})
