import { describe, expect, it } from 'vitest'
import { faultCodes } from '../../../core/contract/fault'
import { catalogue } from '../../../renderer/messages/messages'
import { faultWords } from '../../../renderer/messages/faults'
import { formatBytes, formatNumber, formatTime } from '../../../renderer/messages/format'

type Text = Readonly<{ path: string; text: string }>

/** Every text of a catalogue; a function is asked with none, one and several. */
function textsOf(value: unknown, path: string): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    return [0, 1, 3].flatMap((n) => textsOf((value as (...given: unknown[]) => unknown)(n, n, n, n), `${path}(${n})`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`))
}

const languages = ['nb', 'nn', 'en'] as const
const found = (texts: readonly Text[], pattern: RegExp) => texts.filter((it) => pattern.test(it.text))

describe('the texts of the window', () => {
  it.each(languages)('are never empty in %s', (language) => {
    expect(textsOf(catalogue[language], '').filter((it) => it.text.trim() === '')).toEqual([])
  })

  it('lie at the same places in all three languages', () => {
    const paths = (language: (typeof languages)[number]) => textsOf(catalogue[language], '').map((it) => it.path)
    expect(paths('nn')).toEqual(paths('nb'))
    expect(paths('en')).toEqual(paths('nb'))
  })

  it('are nynorsk where they say so', () => {
    const bokmål =
      /(?<!\p{L})(ikke|hvem|hva|hvor|hvordan|hvilke[nt]?|jeg|fra|uten|bare|noen|noe|være|gjøre|selv|allerede|åpne|navn|navnet|navnene|velg|filen|mappen|navnelisten|en gang til)(?!\p{L})/iu
    expect(found(textsOf(catalogue.nn, ''), bokmål)).toEqual([])
  })

  it('are bokmål where they say so', () => {
    const nynorsk =
      /(?<!\p{L})(ikkje|kven|kva|kvar|korleis|eg|frå|utan|berre|nokon|noko|vere|gjere|sjølv|opne|namn|namnet|vel)(?!\p{L})/iu
    expect(found(textsOf(catalogue.nb, ''), nynorsk)).toEqual([])
  })

  it('hold to the words of the interface', () => {
    const unwanted = /vennligst|feil oppstod|feil oppsto|(?<!\p{L})rå(?!\p{L})|taler|!/iu
    const norwegian = [...textsOf(catalogue.nb, ''), ...textsOf(catalogue.nn, '')]
    expect(found(norwegian, unwanted)).toEqual([])
    expect(found(norwegian, /"/u)).toEqual([])
  })

  it.each(languages)('say every fault in words in %s', (language) => {
    for (const code of faultCodes) {
      const words = faultWords(language, { code, params: {} })
      expect(words.length).toBeGreaterThan(10)
      expect(words).not.toContain(code)
    }
  })
})

describe('numbers and times', () => {
  it('stand as the language writes them', () => {
    expect(formatNumber('nb', 12345.5, 1)).toMatch(/^12\s345,5$/u)
    expect(formatNumber('nn', 0.25, 2)).toBe('0,25')
    expect(formatNumber('en', 12345)).toBe('12,345')
    expect(formatBytes('nb', 2_400_000)).toBe('2,4\u00a0MB')
    expect(formatTime(3_725_999)).toBe('01:02:05')
  })
})
