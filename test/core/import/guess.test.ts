import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../core/import/guess-language'
import { guessRole, guessRoles } from '../../../core/import/conversation/guess-role'

describe('the role that a label names', () => {
  it.each([
    [
      'interviewer',
      ['Intervjuer', 'INTERVJUAR', 'Interviewer 1', 'INTERVJUARE', 'I', 'I2', 'int1', 'Forsker', 'Forskar', 'Spm', 'Q'],
    ],
    ['moderator', ['Moderator', 'M', 'M2', 'Ordstyrer', 'Ordstyrar', 'Møteleiar', 'Gruppledare', 'Facilitator']],
    [
      'participant',
      [
        'Informant 1',
        'Deltaker 3',
        'R',
        'D1',
        'SPEAKER_00',
        'Deltakar',
        'Deltager 2',
        'Deltagare',
        'B1',
        'RESPONDENT',
        'Taler 1',
        'Intan',
        'Bodil',
        'Nilsen, Astrid',
        'Ida',
        'Mona',
      ],
    ],
    ['interpreter', ['Tolk', 'Interpreter']],
    ['other', ['Ukjent', 'Ukjend', 'Okänd', 'Unknown Speaker', 'Flere', 'Alle']],
  ] as const)('%s', (role, labels) => {
    for (const label of labels) expect(guessRole(label), label).toBe(role)
  })
})

describe('the language of a text', () => {
  it.each([
    ['nb', 'Jeg vet ikke hva hun sa, men det var noe om hvordan vi gjør det.'],
    ['nn', 'Eg veit ikkje kva ho sa, men det var noko om korleis vi gjer det.'],
    ['en', 'I do not know what she said, but it was about the way we do it.'],
    ['nb', '12345'],
  ] as const)('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })
})

it('takes a bare M for a moderator, but for somebody’s initial where an interviewer speaks', () => {
  expect([...guessRoles(['M', 'D1', 'D2']).values()]).toEqual(['moderator', 'participant', 'participant'])
  expect([...guessRoles(['I', 'M']).values()]).toEqual(['interviewer', 'participant'])
})
