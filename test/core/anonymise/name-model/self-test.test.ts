import { describe, expect, it } from 'vitest'
import { judgeSelfTest, selfTestLines } from '../../../../core/anonymise/name-model/self-test'

const everyWord = (line: string, wanted: RegExp) =>
  [...line.matchAll(/\p{L}+/gu)]
    .filter((it) => wanted.test(it[0]) && it.index > 0)
    .map((it) => ({ span: { start: it.index, end: it.index + it[0].length }, kind: 'person' as const }))

describe('the self-test of a model', () => {
  it('has twenty sentences', () => {
    expect(selfTestLines).toHaveLength(20)
  })

  it('passes a model that takes capitals inside a sentence for names', () => {
    expect(judgeSelfTest(selfTestLines.map((it) => everyWord(it, /^\p{Lu}/u)))).toEqual({
      found: 21,
      of: 21,
      beside: 0,
      passed: true,
    })
  })

  it('fails one that finds nothing, and one that takes everything for names', () => {
    expect(judgeSelfTest([])).toEqual({ found: 0, of: 21, beside: 0, passed: false })
    expect(judgeSelfTest(selfTestLines.map((it) => everyWord(it, /./u)))).toMatchObject({ found: 21, passed: false })
  })

  it('counts a name as found only where every word of it is', () => {
    const read = selfTestLines.map((it) => everyWord(it, /^(?:Kari|Ola)$/u))
    expect(judgeSelfTest(read)).toMatchObject({ found: 1, beside: 0 })
  })
})
