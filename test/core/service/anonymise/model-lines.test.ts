import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelSpan } from '../../../../core/anonymise/name-model/read-line'
import { isRead, linesOf, offered, withSaid, type ModelLine } from '../../../../core/service/anonymise/model-lines'

const person = (start: number, end: number): ModelSpan => ({ span: { start, end }, kind: 'person' })
/** Every word with a capital is a name. */
const byCapital = (line: string) =>
  [...line.matchAll(/\p{Lu}\p{L}*/gu)].map((it) => person(it.index, it.index + it[0].length))
const readAll = (lines: readonly ModelLine[]) =>
  withSaid(lines, new Map(lines.filter((it) => it.said === null).map((it) => [it.text, byCapital(it.text)])))
const wordsIn = (text: string, lines: readonly ModelLine[]) =>
  offered(lines).map(({ span }) => text.slice(span.start, span.end))

describe('the paragraphs that a model reads', () => {
  it('offer nothing before all of the document is read', () => {
    const text = 'jeg så Blåklokka\n\nog Revebjelle der'
    const lines = linesOf(text, [])
    const half = withSaid(lines, new Map([['jeg så Blåklokka', byCapital('jeg så Blåklokka')]]))
    expect([isRead(lines), isRead(half), offered(half)]).toEqual([false, false, []])
    expect(wordsIn(text, readAll(half))).toEqual(['Blåklokka', 'Revebjelle'])
  })

  it('are read again only where they have changed, and what is offered there stays while it stands there', () => {
    const first = 'jeg så Blåklokka og Kari\nog Revebjelle der'
    const then = 'jeg så Blåklokka og [Nina]\nog Revebjelle der'
    const lines = linesOf(then, readAll(linesOf(first, [])))
    expect(lines.map((it) => it.said !== null)).toEqual([false, true])
    expect(wordsIn(then, lines)).toEqual(['Blåklokka', 'Revebjelle'])
    expect(wordsIn(then, readAll(lines))).toEqual(['Blåklokka', 'Nina', 'Revebjelle'])
  })

  it('stand where they stand now, moved and told twice', () => {
    const text = 'helt nytt\nog Revebjelle der\nog Revebjelle der'
    expect(wordsIn(text, linesOf(text, readAll(linesOf('og Revebjelle der', []))))).toEqual([
      'Revebjelle',
      'Revebjelle',
    ])
  })

  it('hold no word that the text does not hold any more, and offer only what lies within it', () => {
    const line = fc
      .array(fc.constantFrom('Kari', 'Kari', 'Å', 'på', ' ', ' ', '-', '12'), { maxLength: 6 })
      .map((it) => it.join(''))
    const text = fc.array(line, { maxLength: 5 }).map((it) => it.join('\n'))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, isAllRead) => {
        let lines: readonly ModelLine[] = []
        for (const now of texts) {
          lines = linesOf(now, isAllRead ? readAll(lines) : lines)
          expect(lines.map((it) => it.text).join('\n')).toBe(now)
          for (const it of lines) expect(now.slice(it.start, it.start + it.text.length)).toBe(it.text)
          for (const { span } of offered(lines)) expect(now.slice(span.start, span.end)).toMatch(/^\p{Lu}\p{L}*$/u)
        }
      }),
    )
  })
})
