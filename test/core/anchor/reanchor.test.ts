import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../core/anchor/reanchor'
import { textChange } from '../../../core/anchor/text-change'

function place(before: string, after: string, words: string) {
  const start = before.indexOf(words)
  const versions = { before, after, change: textChange(before, after) }
  const found = reanchor(versions, { start, end: start + words.length })
  return found.how === 'gone' ? [found.how] : [found.how, after.slice(found.span.start, found.span.end)]
}

const talk = 'Jeg kjører alene.\nEr du redd?\nNei, men veien er lang om vinteren.'

describe('a passage in another version of its text', () => {
  it('stays at its place when something is put in before it', () => {
    expect(place(talk, `Takk for sist.\n${talk}`, 'veien er lang')).toEqual(['kept', 'veien er lang'])
  })

  it('stays at its place with its words mended', () => {
    const mended = talk.replace('veien er lang', 'veien er så lang')
    expect(place(talk, mended, 'veien er lang om vinteren')).toEqual(['kept', 'veien er så lang om vinteren'])
  })

  it('goes with its words when the turn was moved', () => {
    const moved = 'Nei, men veien er lang om vinteren.\nJeg kjører alene.\nEr du redd?'
    expect(place(talk, moved, 'veien er lang')[1]).toBe('veien er lang')
  })

  it('is gone when its words are', () => {
    expect(place(talk, 'Jeg kjører alene.\nEr du redd?\nNei.', 'veien er lang om vinteren')).toEqual(['gone'])
  })

  it('covers the same words in the same text, whatever it is', () => {
    const words = fc.array(fc.constantFrom('ja', 'nei', 'veien', 'er', 'lang', 'om', 'natta', '\n'), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ')
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        fc.pre(start < end)
        const found = reanchor({ before: text, after: text, change: textChange(text, text) }, { start, end })
        expect(found).toEqual({ how: 'kept', span: { start, end } })
      }),
      { numRuns: 300 },
    )
  })

  it('never covers other words than its own by more than half, at its place or elsewhere by a fifth', () => {
    const turn = fc.constantFrom(
      'jeg kjører alene hele natta',
      'er du redd for veien',
      'nei det går bra når det er bart',
      'mm',
      'vi er to i bilen nå',
    )
    fc.assert(
      fc.property(fc.uniqueArray(turn, { minLength: 2 }), fc.nat(), (turns, pick) => {
        const gone = turns[pick % turns.length]!
        const before = turns.join('\n')
        const after = turns.filter((it) => it !== gone).join('\n')
        expect(place(before, after, gone)).toEqual(['gone'])
      }),
    )
  })
})
