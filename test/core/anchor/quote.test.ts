import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findExact, findQuote, quoteOf } from '../../../core/anchor/quote'

const quoteFrom = (text: string, words: string) => {
  const start = text.indexOf(words)
  return quoteOf(text, { start, end: start + words.length })
}
const found = (text: string, quote: Parameters<typeof findQuote>[1], near = 0) => {
  const span = findQuote(text, quote, near)
  return span === null ? null : text.slice(span.start, span.end)
}

describe('a passage sought by its words', () => {
  it('is found wherever it stands in a text that holds it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string(),
        (a, words, b) => {
          fc.pre(words.trim() !== '')
          const text = a + words + b
          const quote = quoteOf(text, { start: a.length, end: a.length + words.length })
          const span = findQuote(text, quote, 0)!
          expect(span).toEqual({ start: a.length, end: a.length + words.length })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('stands, of several places, where what is around it is most alike', () => {
    const before = 'Anna sa ja. Per sa nei. Kari sa kanskje ja.'
    const quote = quoteOf(before, { start: 40, end: 42 })
    const after = 'Per sa nei. Kari sa kanskje ja. Anna sa ja. Og ja.'
    expect(findExact(after, quote, 0)).toEqual({ start: 28, end: 30 })
  })

  it('stands nearest to where it was, where the surroundings do not tell', () => {
    expect(findExact('mm og mm og mm', { exact: 'mm', prefix: '', suffix: '' }, 13)?.start).toBe(12)
  })

  it('is found by likeness when a fifth of it or less was mended', () => {
    const quote = quoteFrom('vi kjørte jo aleine den nata', 'kjørte jo aleine den nata')
    expect(found('og vi kjørte jo alene den natta, ja', quote)).toBe('kjørte jo alene den natta')
  })

  it('is not found inside other words, unless it stood inside one', () => {
    expect(findExact('Karianne og Kari', quoteFrom('Der er Kari.', 'Kari'), 0)).toEqual({ start: 12, end: 16 })
    expect(findExact('Karianne', quoteFrom('Der er Kari.', 'Kari'), 0)).toBeNull()
    expect(findExact('natteravn', quoteFrom('en ravnemor', 'ravn'), 0)).toEqual({ start: 5, end: 9 })
  })

  it('is not found where little of it is left, and a short one never by likeness', () => {
    expect(
      found('noe helt annet står her nå', quoteFrom('vi kjørte jo aleine den nata', 'kjørte jo aleine den nata')),
    ).toBeNull()
    expect(found('en katt', { exact: 'hatt', prefix: '', suffix: '' })).toBeNull()
    expect(found('hva som helst', { exact: '  ', prefix: '', suffix: '' })).toBeNull()
  })

  it('is found by its ends when it is long', () => {
    const sentence = (at: number) => `Setning ${at} handler om veien over fjellet i uvær.`
    const long = Array.from({ length: 30 }, (_, at) => sentence(at)).join(' ')
    const mended = long.replace('Setning 12 handler', 'Setning 12 handlet')
    expect(found(`Før. ${mended} Etter.`, { exact: long, prefix: '', suffix: '' })).toBe(mended)
  })
})
