import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inVivoTarget } from '../../../renderer/features/coding/pane/in-vivo'
import { codeEntries } from '../../../renderer/features/coding/palette/code-entries'
import { codebookOf, isWhole } from './arbitraries'

const rows = codebookOf(['Alene', '  Da er det meg', 'så er det deg'])
const entries = codeEntries(rows)

describe('coding with the words themselves', () => {
  it('makes a code at the top with the words as its name', () => {
    expect(inVivoTarget(' ingen ser\nmeg ', entries)).toEqual({ name: 'ingen ser meg', parent: null, isInVivo: true })
  })

  it('takes the code at the top that has the words as its name already, but not one below', () => {
    expect(inVivoTarget('Så er det deg', entries)).toBe(rows[2]!.code.id)
    expect(inVivoTarget('Da er det meg', entries)).toMatchObject({ name: 'Da er det meg' })
  })

  it('gives any words a name that a code may have, cut between words and never within a character', () => {
    const words = fc
      .array(fc.constantFrom('natt', '😀', 'e\u0301', ' ', '\n', 'vei'), { minLength: 1, maxLength: 400 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, (said) => {
        fc.pre(said.trim() !== '')
        const target = inVivoTarget(said, [])
        if (typeof target === 'string') throw new Error('there was no code')
        expect(target.name.length).toBeLessThanOrEqual(300)
        expect(target.name).toMatch(/^\S/u)
        expect(target.name).not.toMatch(/\n|\s\s/u)
        expect(isWhole(target.name)).toBe(true)
        const line = said.trim().replace(/\s+/gu, ' ')
        const kept = target.name.replace(/ …$/u, '')
        expect(line.startsWith(kept)).toBe(true)
        expect(target.name === line || kept.length > 0).toBe(true)
      }),
    )
  })
})
