import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../core/text/sentences'

const textsOf = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at stops, question marks and line breaks, with the marks that close them', () => {
    expect(textsOf('Jeg kjører. «Hvem da?» Ingen … Sånn er det!\nNy linje')).toEqual([
      'Jeg kjører.',
      '«Hvem da?»',
      'Ingen …',
      'Sånn er det!',
      'Ny linje',
    ])
  })

  it('do not end inside an abbreviation, an initial or a number', () => {
    expect(textsOf('Det var ca. ti stykker, f.eks. hos oss. Den 12. februar kom K. hit.')).toEqual([
      'Det var ca. ti stykker, f.eks. hos oss.',
      'Den 12. februar kom K. hit.',
    ])
  })

  it('are cut at words where speech has no stops', () => {
    const speech = 'og så kjørte vi '.repeat(60)
    const found = textsOf(speech)
    expect(found.length).toBeGreaterThan(3)
    expect(Math.max(...found.map((it) => it.length))).toBeLessThanOrEqual(220)
    expect(found.join(' ')).toBe(speech.trim())
  })

  it('hold every character but white space, in order, whatever the text', () => {
    const part = fc.constantFrom('Ja', '. ', '? ', '\n', ' ', 'ca.', ' 12.', 'å', '«', '»', '…', 'ord '.repeat(80))
    fc.assert(
      fc.property(fc.array(part), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number]
        const found = sentences(text, { start: from, end: to })
        let last = from
        for (const it of found) {
          expect(text.slice(last, it.start).trim()).toBe('')
          expect(it.end).toBeGreaterThan(it.start)
          last = it.end
        }
        expect(text.slice(last, to).trim()).toBe('')
      }),
    )
  })
})
