import { describe, expect, it } from 'vitest'
import { excerptsOf } from '../../../core/coding/retrieval'
import { excerpt } from '../../../core/contract/coding'
import { sampleStudy } from '../../support/sample-study'

describe('excerpts', () => {
  const { state, codes, passages } = sampleStudy()
  const idOf = (name: string) => codes.get(name)!.id

  it('are those of the code alone, with those below it, or all', () => {
    expect(excerptsOf(state, idOf('A'), false).map((it) => it.text)).toEqual([
      'Da er det meg.',
      'Eg har aldri kjent meg åleine.',
    ])
    expect(excerptsOf(state, idOf('A'), true)).toHaveLength(9)
    expect(excerptsOf(state, null, true)).toHaveLength(25)
    expect(excerptsOf(state, idOf('D3'), true)).toEqual([])
  })

  it('stand by document, then by place in it, and pass the contract', () => {
    const all = excerptsOf(state, null, false)
    const order = state.documents().map((it) => it.id)
    const keys = all.map(({ coding }) => order.indexOf(coding.document) * 100000 + coding.span.start)
    expect(keys).toEqual(keys.toSorted((a, b) => a - b))
    for (const each of all) expect(excerpt.parse(each)).toEqual(each)
  })

  it('name each turn that the passage touches, and who of them counts', () => {
    const [group] = excerptsOf(state, idOf('A2'), false).filter((it) => it.coding.id === passages.get('P15')![0]!.id)
    expect(group!.parts.map((it) => [it.label, it.counted])).toEqual([
      ['Randi', true],
      ['Moderator', false],
      ['Kjell', true],
      ['Gerd', true],
      ['Randi', true],
    ])
    const text = state.textOf(group!.coding.document)
    expect(group!.parts.map((it) => text.slice(it.span.start, it.span.end)).join('\n')).toBe(group!.text)
  })

  it('clip a part to the passage', () => {
    const [inner] = excerptsOf(state, idOf('A2'), false)
    expect(inner!.text).toBe('Det var musikk i førti minutter.')
    expect(inner!.parts).toEqual([{ label: 'Bodil', counted: true, span: inner!.coding.span }])
  })
})
