import { describe, expect, it } from 'vitest'
import type { Doubt } from '../../../core/contract/anonymise'
import { usualScope } from '../../../renderer/features/anonymisation/decision/scope'
import { answersTo, askedPlace, assigning } from '../../../renderer/features/anonymisation/doubt/answers'
import { clusterOf, first, placeAt } from './clusters'

const whose = (...names: readonly string[]): Doubt => ({
  why: 'whose',
  people: names.map((name) => ({ key: `key of ${name}`, name })),
})
const aWord: Doubt = { why: 'word', people: [] }
const plain = placeAt(0, 'Kari')
const doubtful = placeAt(20, 'Kari', { doubt: whose('Kari Moen', 'Kari Lund') })
const later = placeAt(40, 'Karis', { doubt: aWord })
const kari = clusterOf('Kari', { places: [plain, doubtful, later], open: 3 })

describe('what is asked about', () => {
  it('is the first place in doubt, or the current one where that is in doubt', () => {
    expect(askedPlace(kari, null)).toBe(doubtful)
    expect(askedPlace(kari, plain)).toBe(doubtful)
    expect(askedPlace(kari, later)).toBe(later)
    expect(askedPlace(clusterOf('Ola', { places: [plain] }), plain)).toBeNull()
    expect(askedPlace(null, null)).toBeNull()
  })
})

describe('the answers', () => {
  it('are the people who may be meant, somebody else, and a word', () => {
    expect(answersTo(kari, doubtful).map((it) => [it.is, it.name])).toEqual([
      ['person', 'Kari Moen'],
      ['person', 'Kari Lund'],
      ['somebody-else', 'Kari'],
      ['word', 'Kari'],
    ])
  })

  it('are the name and a word where it is only one of the two', () => {
    expect(answersTo(kari, later).map((it) => it.is)).toEqual(['person', 'word'])
  })

  it('are never more than there are keys', () => {
    const many = placeAt(60, 'Kari', { doubt: whose(...Array.from({ length: 12 }, (_, nth) => `Kari ${nth}`)) })
    expect(answersTo(kari, many)).toHaveLength(9)
  })

  it('are for that place alone', () => {
    const [, lund, , word] = answersTo(kari, doubtful)
    const place = { document: first, span: doubtful.span }
    const reason = 'er et vanlig ord'
    expect(assigning(kari, doubtful, { answer: lund!, reason })).toEqual({
      key: 'Kari',
      place,
      to: { cluster: 'key of Kari Lund' },
    })
    expect(assigning(kari, doubtful, { answer: word!, reason })).toEqual({ key: 'Kari', place, to: { word: reason } })
  })
})

describe('how far a decision reaches until somebody says otherwise', () => {
  it('is the place for what is kept, and the whole for all else', () => {
    expect(usualScope(kari, 'keep')).toBe('places')
    expect(usualScope(kari, 'pseudonym')).toBe('project')
  })

  it('is the whole for what has one place, or is kept as a whole already', () => {
    expect(usualScope(clusterOf('Ola', { places: [plain] }), 'keep')).toBe('project')
    expect(usualScope({ ...kari, decision: { kind: 'keep', reason: 'er allment kjent' } }, 'keep')).toBe('project')
    expect(usualScope(null, 'keep')).toBe('project')
  })
})
