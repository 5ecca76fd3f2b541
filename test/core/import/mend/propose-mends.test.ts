import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../core/import/draft'
import { proposeMends } from '../../../../core/import/mend/propose-mends'
import { emptyDraft } from '../drafts'

function draftOf(labels: readonly (string | null)[]): Draft {
  const turns = labels.map((speaker) => ({ speaker, startMs: null, endMs: null, text: 'ja' }))
  return { ...emptyDraft, turns }
}

const mergesOf = (labels: readonly string[]) =>
  proposeMends(draftOf(labels)).flatMap((it) => (it.kind === 'merge' ? [it.labels] : []))

describe('spellings of one speaker', () => {
  it.each([
    ['case', ['Informant 1', 'INFORMANT 1']],
    ['the order of the names', ['Astrid Nilsen', 'Nilsen, Astrid']],
    ['a guest mark', ['Kjell Dahl', 'Kjell Dahl (Gjest)']],
    ['one letter', ['Oddvar', 'Odvar']],
    ['one letter of a full name', ['Randi Moen', 'Randy Moen']],
    ['a joiner', ['Per Morten', 'Per_Morten']],
  ])('differ in %s', (_, labels) => {
    expect(mergesOf(labels)).toEqual([labels])
  })

  it.each([
    ['numbers', ['Informant 1', 'Informant 2']],
    ['short names', ['Kari', 'Mari']],
    ['first letters', ['Mariann', 'Karianne']],
    ['surnames', ['Randi Moen', 'Randi Mostad']],
    ['roles', ['Moderator', 'Moderatør']],
  ])('are not joined over %s', (_, labels) => {
    expect(mergesOf(labels)).toEqual([])
  })

  it('stand as the spelling that is used most', () => {
    expect(proposeMends(draftOf(['Odvar', 'Oddvar', 'Oddvar']))).toEqual([
      { kind: 'merge', labels: ['Oddvar', 'Odvar'], into: 'Oddvar' },
    ])
  })
})

describe('a label of several people', () => {
  it.each(['Møterom Fjellstua', 'Room 3', 'Alle', 'Begge', 'Kari og Ola', 'A/B', 'Kari & Ola'])('%s', (label) => {
    expect(proposeMends(draftOf([label]))).toEqual([{ kind: 'several-people', label }])
  })

  it.each(['Romana', 'Allegra', 'Solveig', 'Informant 1', 'Orvar Roald'])('is not %s', (label) => {
    expect(proposeMends(draftOf([label]))).toEqual([])
  })
})

it('proposes only for labels that are there, and joins none twice', () => {
  const label = fc.constantFrom(
    'Oddvar',
    'oddvar',
    'Odvar',
    'Nilsen, Astrid',
    'Astrid Nilsen',
    'Kari',
    'Møterom A',
    'I',
  )
  fc.assert(
    fc.property(fc.array(fc.option(label), { maxLength: 30 }), (labels) => {
      const mends = proposeMends(draftOf(labels))
      const joined = mends.flatMap((it) => (it.kind === 'merge' ? it.labels : []))
      expect(new Set(joined).size).toBe(joined.length)
      for (const mend of mends) {
        const named = mend.kind === 'merge' ? mend.labels : [mend.label]
        for (const it of named) expect(labels).toContain(it)
        if (mend.kind === 'merge') expect(mend.labels).toContain(mend.into)
      }
    }),
  )
})
