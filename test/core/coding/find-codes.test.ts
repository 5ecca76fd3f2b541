import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCodes } from '../../../core/coding/find-codes'
import { sampleStudy } from '../../support/sample-study'
import { studyKit } from '../../support/study'

const { codes } = sampleStudy()
const all = [...codes.values()]
const names = (typed: string, limit?: number) => findCodes(all, typed, [], limit).map((it) => it.code.name)

describe('finding codes', () => {
  it('finds the beginning of a name before the beginning of a word before the middle of one', () => {
    const kit = studyKit(5)
    const flat = ['Nattvakt', 'En natt', 'Fornatt'].map((it) => kit.code(it)).toReversed()
    expect(findCodes(flat, 'NATT').map((it) => it.code.name)).toEqual(['Nattvakt', 'En natt', 'Fornatt'])
  })

  it('puts the whole name first', () => {
    const kit = studyKit(5)
    const flat = [kit.code('Tidspress'), kit.code('Tid')]
    expect(findCodes(flat, 'tid')[0]!.code.name).toBe('Tid')
  })

  it('takes a for å, but ranks it lower', () => {
    const kit = studyKit(5)
    const flat = ['Vart liv', 'Vårt liv', 'Høst'].map((it) => kit.code(it))
    expect(findCodes(flat, 'vår').map((it) => it.code.name)).toEqual(['Vårt liv', 'Vart liv'])
    expect(findCodes(flat, 'var').map((it) => it.code.name)).toEqual(['Vart liv', 'Vårt liv'])
    expect(findCodes(flat, 'host').map((it) => it.code.name)).toEqual(['Høst'])
  })

  it('tells codes of the same name apart by words of their path', () => {
    const both = findCodes(all, 'trygghet').filter((it) => it.code.name === 'Trygghet')
    expect(both.map((it) => it.path.map((code) => code.name)[0])).toEqual([
      'Alene med ansvaret',
      'Hva gjør at nattevakter blir?',
    ])
    expect(findCodes(all, 'blir trygghet')[0]!.code).toBe(codes.get('D1a'))
    expect(findCodes(all, 'ansvaret trygghet')[0]!.code).not.toBe(codes.get('D1a'))
  })

  it('prefers the recently used among equals, and lists them when nothing is typed', () => {
    const recent = [codes.get('D1a')!.id, codes.get('B1')!.id]
    expect(findCodes(all, 'trygghet', recent)[0]!.code).toBe(codes.get('D1a'))
    expect(findCodes(all, ' ', recent, 2).map((it) => it.code.id)).toEqual(recent)
    expect(names('', 3)).toEqual([
      'Alene med ansvaret',
      'Å avgjøre uten noen å spørre',
      'Legevakt og bakvakt på telefon',
    ])
  })

  it('finds nothing for a word that stands nowhere, and treats signs as letters', () => {
    expect(names('trygghet xyz')).toEqual([])
    expect(names('.*')).toEqual([])
    expect(names('blir?', 1)).toEqual(['Hva gjør at nattevakter blir?'])
  })

  it('finds every code by its name, within the limit, best first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(8), (code, limit) => {
        const found = findCodes(all, code.name.toUpperCase(), [code.id], limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        if (limit > 0) expect(found[0]!.code).toBe(code)
        expect(found.map((it) => it.score)).toEqual(found.map((it) => it.score).toSorted((a, b) => b - a))
      }),
    )
  })
})
