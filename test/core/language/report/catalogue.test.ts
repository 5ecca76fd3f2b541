import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptText } from '../../../../core/export/receipt-text'
import { reportCatalogue } from '../../../../core/language/report/catalogue'

const language = fc.constantFrom('nb', 'nn', 'en')

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
    for (const language of ['nb', 'nn'] as const) {
      const { count, counted } = reportCatalogue(language).numbers
      expect([0, 1, 2].map((it) => counted(it, 'dokument', 'dokumenter'))).toEqual([
        '0 dokumenter',
        '1 dokument',
        '2 dokumenter',
      ])
      expect([999, 9999, 10000, 1234567].map(count)).toEqual(['999', '9999', '10\u00a0000', '1\u00a0234\u00a0567'])
    }
  })

  it('writes numbers in English with commas, and per cent without a space', () => {
    const { count, percent } = reportCatalogue('en').numbers
    expect([999, 9999, 10000, 1234567].map(count)).toEqual(['999', '9,999', '10,000', '1,234,567'])
    expect(percent(6, 10)).toBe('60%')
    expect(reportCatalogue('nb').numbers.percent(6, 10)).toBe('60\u00a0%')
  })

  it('loses no figure in any language, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(), language, (number, language) => {
        const written = reportCatalogue(language).numbers.count(number)
        expect(written.replaceAll(/\D/gu, '')).toBe(String(number))
        expect(written).toMatch(/^\d{1,4}$|^\d{1,3}(?:[,\u00a0]\d{3})+$/u)
      }),
    )
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

/** Every text of a catalogue under its path; a function is asked with words and numbers that can be known again. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return asked(value as (...given: unknown[]) => unknown, path)
  if (Array.isArray(value)) return [[path, value.map(String).join(' ')]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const forms = { indefinite: 'X', definite: 'X', plural: 'X', definitePlural: 'X', wordsRead: 23_456, partsRead: 7 }
const attempts: readonly (readonly unknown[])[] = [
  [12, 12, 12, 12],
  [12, 'X', 'X'],
  ['X', forms, 12],
  ['X', 'X', 12, 'X'],
  [forms, 12, forms],
  [12, 12, forms],
  ['2027-06-30'],
]

/** What a function says to the first arguments that it can use. */
function asked(say: (...given: unknown[]) => unknown, path: string): readonly (readonly [string, string])[] {
  for (const given of attempts) {
    try {
      const said = say(...given)
      const isWhole = typeof said === 'string' && !/undefined|null|NaN|\[object/u.test(said)
      if (isWhole) return [[path, said]]
    } catch {
      continue
    }
  }
  return [[path, '']]
}

describe('the three catalogues', () => {
  const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((it) => new Map(texts(reportCatalogue(it))))

  it('have the same texts, down to the last key', () => {
    expect([...nn!.keys()].toSorted()).toEqual([...nb!.keys()].toSorted())
    expect([...en!.keys()].toSorted()).toEqual([...nb!.keys()].toSorted())
    expect(nb!.size).toBeGreaterThan(150)
  })

  it('say something everywhere where one of them does', () => {
    const silent = [...nb!.keys()].filter((key) =>
      [nb, nn, en].some((it) => (it!.get(key) === '') !== (nb!.get(key) === '')),
    )
    expect(silent).toEqual([])
  })

  it('mix no languages: English has no Norwegian letter, and nynorsk no word that is bokmål alone', () => {
    const wrongEnglish = [...en!].filter(([, text]) => /[æøåÆØÅ]/u.test(text))
    expect(wrongEnglish).toEqual([])
    const bokmaal =
      /\b(?:ikke|hvem|hvor|hva|noen|noe|fra|jeg|navnet|steder|kodet|etter at det ble|ble|mye|skriver|bruker|begge|hvilke)\b/iu
    expect([...nn!].filter(([, text]) => bokmaal.test(text))).toEqual([])
    const nynorsk = /\b(?:ikkje|kven|kvar|kva|nokon|noko|frå|namn|stader|vart|mykje|skriv|brukar|kvifor)\b/iu
    expect([...nb!].filter(([, text]) => nynorsk.test(text))).toEqual([])
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
