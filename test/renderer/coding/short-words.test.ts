import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortWords } from '../../../renderer/features/coding/transcript/short-words'

describe('the words that name a stripe or a sign', () => {
  it('are the passage itself on one line where it is short', () => {
    expect(shortWords('min kollega')).toBe('min kollega')
    expect(shortWords('først\nog  sist')).toBe('først og sist')
  })

  it('are cut between two words, never within one', () => {
    expect(shortWords('ord '.repeat(40))).toBe(`${'ord '.repeat(14)}ord …`)
  })

  it('are never empty for a passage that is one long word', () => {
    expect(shortWords('x'.repeat(200))).toBe(`${'x'.repeat(60)} …`)
  })

  it('begin the passage, and are at most 62 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const short = shortWords(words)
        expect(short.length).toBeLessThanOrEqual(62)
        expect(words.replace(/\s+/gu, ' ').startsWith(short.replace(/ …$/u, ''))).toBe(true)
      }),
    )
  })
})
