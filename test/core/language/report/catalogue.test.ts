import { describe, expect, it } from 'vitest'
import { receiptText } from '../../../../core/export/receipt-text'
import { reportCatalogue } from '../../../../core/language/report/catalogue'
import { counted, formatCount } from '../../../../core/language/report/forms'

const facts = {
  reach: 'full',
  termsSearched: 12,
  partsRead: 8,
  wordsRead: 12345,
  picturesUnread: 0,
  sha256: 'a'.repeat(64),
} as const

describe('what reports say', () => {
  it('counts one and several, and parts thousands by a no-break space from five figures on', () => {
    expect([0, 1, 2].map((it) => counted(it, 'dokument', 'dokumenter'))).toEqual([
      '0 dokumenter',
      '1 dokument',
      '2 dokumenter',
    ])
    expect([999, 9999, 10000, 1234567].map(formatCount)).toEqual(['999', '9999', '10\u00a0000', '1\u00a0234\u00a0567'])
  })

  it('writes days as each language does', () => {
    const days = (['nb', 'nn', 'en'] as const).map((it) => reportCatalogue(it).day('2027-06-01'))
    expect(days).toEqual(['1. juni 2027', '1. juni 2027', '1 June 2027'])
  })

  it('never calls a tier safe, a state anonymous, or a person a coder', () => {
    for (const language of ['nb', 'nn'] as const) {
      const texts = JSON.stringify(reportCatalogue(language))
      expect(texts).not.toMatch(/\banonym\b|\bsikre\b|vennligst|!/i)
    }
  })
})

describe('a receipt in words', () => {
  it('says what was searched for and what was not, in the set sentences', () => {
    expect(receiptText(facts, 'nb').join(' ')).toContain(
      'Søkt etter 12 opplysninger fra navnelisten og etter nye navn, steder og numre: ingen treff. ' +
        'Ikke kontrollert: bilder, og om noen kan kjennes igjen på det de forteller.',
    )
    expect(receiptText(facts, 'nn').join(' ')).toContain(
      'Søkt etter 12 opplysningar frå namnelista og etter nye namn, stader og nummer: ingen treff. ' +
        'Ikkje kontrollert: bilete, og om nokon kan kjennast att på det dei fortel.',
    )
  })

  it('says so where the name list was not open, is deleted, or was never made', () => {
    const said = (reach: 'without-list' | 'list-deleted' | 'no-list', day: string | null = null) =>
      receiptText({ ...facts, reach }, 'nb', day)[1]
    expect(said('without-list')).toBe('Navnelisten var ikke åpen. Appen har bare søkt etter nye navn, steder og numre.')
    expect(said('list-deleted', '2027-06-30')).toContain('Navnelisten ble slettet 30. juni 2027.')
    expect(said('no-list')).toContain('fra prosjektet')
  })

  it('always says that pictures and stories were not checked, and names pictures that are there', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const reach of ['full', 'without-list', 'list-deleted', 'no-list'] as const)
        expect(receiptText({ ...facts, reach }, language)).toContain(reportCatalogue(language).receipt.notChecked)
    expect(receiptText({ ...facts, picturesUnread: 2 }, 'nb')).toContain('2 bilder i filen er ikke lest.')
  })
})
