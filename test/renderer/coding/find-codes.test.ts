import { describe, expect, it } from 'vitest'
import { codeEntries } from '../../../renderer/features/coding/palette/code-entries'
import { findCodes } from '../../../renderer/features/coding/palette/find-codes'
import type { CodeId } from '../../../core/model/ids'
import { codebookOf } from './arbitraries'

const rows = codebookOf([
  'Bolig = 8',
  '  Midlertidig bolig = 3',
  '  Trygghet = 2',
  'Ettervern = 12',
  'Oppfølging',
  '  Helse- og omsorgstjenester = 5',
  '  Å bli sett = 1',
  'Trygghet = 9',
  'Utrygghet = 4',
])
const entries = codeEntries(rows)
const find = (query: string, recent: readonly CodeId[] = []) =>
  findCodes(entries, query, recent, 5).map((it) => [...it.path, it.code.name].join(' › '))

describe('finding the code that typed words mean', () => {
  it.each([
    ['the name as typed before longer ones', 'bolig', ['Bolig', 'Bolig › Midlertidig bolig']],
    ['the beginning of the name before a word in it', 'bol', ['Bolig', 'Bolig › Midlertidig bolig']],
    ['the often used among equal names', 'trygghet', ['Trygghet', 'Bolig › Trygghet', 'Utrygghet']],
    ['a name under the category that is typed too', 'bol tryg', ['Bolig › Trygghet']],
    ['capitals and blanks that do not matter', '  ETTER ', ['Ettervern']],
    ['a word after a hyphen or a blank', 'omsorg', ['Oppfølging › Helse- og omsorgstjenester']],
    ['a name with letters left out', 'mdltdg', ['Bolig › Midlertidig bolig']],
    ['å as å, not as a', 'a bli', []],
    ['å typed', 'å b', ['Oppfølging › Å bli sett']],
    ['nothing for what is not there', 'xyz', []],
  ])('finds %s', (_rule, query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it('puts the recently used first among equals, and never before a better match', () => {
    const inBolig = entries[2]!.code.id
    expect(find('trygghet', [inBolig])[0]).toBe('Bolig › Trygghet')
    expect(find('bolig', [entries[1]!.code.id])[0]).toBe('Bolig')
  })

  it('lists the recent and then the often used when nothing is typed', () => {
    expect(find('', [entries[6]!.code.id])).toEqual([
      'Oppfølging › Å bli sett',
      'Ettervern',
      'Trygghet',
      'Bolig',
      'Oppfølging › Helse- og omsorgstjenester',
    ])
  })

  it('does not find a code by its category alone', () => {
    expect(find('oppf')).toEqual(['Oppfølging'])
  })
})
