import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames, type NamesInput, type SoughtTerm } from '../../../../core/anonymise/finished/find-names'
import { asidePassage, passageOf, type DocumentPart } from '../../../../core/anonymise/finished/located'

const at = (part: DocumentPart) => ({ part, page: null, paragraph: 1 })
const body = (text: string, part: DocumentPart = 'body') => passageOf(text, at(part))
const person = (form: string): SoughtTerm => ({ form, kind: 'person', isGeneralised: false })
const place = (form: string): SoughtTerm => ({ form, kind: 'place', isGeneralised: true })

function found(passages: NamesInput['passages'], more: Partial<NamesInput> = {}) {
  return findNames({ passages, terms: [], allowed: [], language: 'nb', ...more })
}
const told = (passages: NamesInput['passages'], more: Partial<NamesInput> = {}) =>
  found(passages, more).map((it) => `${it.group} ${it.text}`)

describe('names of the list', () => {
  it.each(['Bodil', 'Bodils', 'BODIL', 'Bodill', 'B o d i l', 'Bodil-saka', 'Bo-\ndil'])('are found as %s', (form) => {
    expect(told([body(`Det var ${form} som ringte.`)], { terms: [person('Bodil')] })[0]).toMatch(/^key /)
  })

  it.each(['Ternvær', 'Ternværs', 'ternværing', 'Ternværingen', 'Ternvær-modellen'])(
    'that stand coarser in the material are a group of their own: %s',
    (form) => {
      expect(told([body(`De kom fra ${form} om natta.`)], { terms: [place('Ternvær')] })).toEqual([
        expect.stringMatching(/^generalised /),
      ])
    },
  )

  it('are found by another name of the same place, by those who live there, and as an address spells it', () => {
    const terms = [place('Karasjok'), place('Ternvær'), place('Tromsø')]
    const passages = [
      body('Hun er fra Kárášjohka.'),
      body('Han er tromsøværing.'),
      asidePassage('https://www.ternvaer.example/natt', at('link'), false),
    ]
    expect(found(passages, { terms }).map((it) => [it.group, it.where.part])).toEqual([
      ['generalised', 'link'],
      ['generalised', 'body'],
      ['generalised', 'body'],
    ])
  })

  it('are never let through as cited authors', () => {
    const passages = [
      body('Hansen, B. (2017). Natt. Universitetsforlaget.', 'references'),
      body('Hansen (2017) skriver det.'),
    ]
    expect(told(passages, { terms: [person('Hansen')] })).toEqual(['key Hansen', 'key Hansen'])
    expect(told(passages)).toEqual([])
  })

  it('are found wherever a letter of the document stands', () => {
    const parts: readonly DocumentPart[] = [
      'file-name',
      'properties',
      'alt-text',
      'comment',
      'deleted',
      'hidden',
      'footnote',
      'header',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom('Bodil', 'Ternvær'), (part, name) => {
        const passages = [body('Ingenting her.'), asidePassage(`om ${name} igjen`, at(part))]
        const [only, ...more] = found(passages, { terms: [person('Bodil'), place('Ternvær')] })
        expect([only?.where.part, only?.text, more]).toEqual([part, name, []])
      }),
    )
  })
})

describe('what the detectors find beside', () => {
  it('is new, with what stands around', () => {
    expect(found([body('Takk til Torbjørn Vikstrand ved kaia.', 'preface')])).toEqual([
      {
        group: 'new',
        kind: 'person',
        where: at('preface'),
        text: 'Torbjørn Vikstrand',
        before: 'Takk til ',
        after: ' ved kaia.',
      },
    ])
  })

  it('leaves pseudonyms and what was decided to be kept, also in the genitive', () => {
    expect(told([body('Turids bil sto i Bergen, sa Turid.')], { allowed: ['Turid', 'Bergen'] })).toEqual([])
  })

  it('leaves cited authors, also later in the text without a year', () => {
    const references = [
      'Braun, V. og Clarke, V. (2006). Using thematic analysis. Qualitative Research in Psychology, 3(2), 77–101.',
      'Malterud, K. (2017). Kvalitative forskningsmetoder. Universitetsforlaget.',
      'Lindqvist, Per Arne. 2019. Om natta. I T. Solhaug (red.), Om arbeid. Fagbokforlaget.',
    ].map((it) => body(it, 'references'))
    const text = body('Slik Malterud og Lindqvist viser, og slik Braun og Clarke (2006) gjør det, er det stille.')
    expect(told([text, ...references])).toEqual([])
  })

  it('leaves public bodies and the schools of higher learning', () => {
    expect(told([body('Sikt, Helsedirektoratet og Universitetet i Tromsø har svart.')])).toEqual([])
  })

  it.each([
    'Ternværingen (26. mars 2024). «To på jobb da alarmen gikk», side 4.',
    'Fjordposten (2024). Brann om natta.',
    'Avisa Kvitdal (2024). Brann om natta.',
    'Lofot-Tidende (2021, 3. mars). Ras.',
  ])('never leaves a local newspaper in the list of references: %s', (entry) => {
    expect(found([body(entry, 'references')]).some((it) => it.group === 'new')).toBe(true)
  })

  it.each(['Aftenposten (2024). Natt.', 'Klassekampen (2021). Natt.', 'Innledningen (2021). Natt.'])(
    'leaves newspapers of the whole country, and words that end alike: %s',
    (entry) => {
      expect(told([body(entry, 'references')])).toEqual([])
    },
  )

  it('never leaves a place or a plan in the list of references', () => {
    expect(told([body('Kommunedelplan for Hammerfest 2020–2032.', 'references')])).toEqual(['new Hammerfest'])
    expect(told([body('Bodø kommune (2021). Helseplan.', 'references')])).toHaveLength(1)
  })

  it('leaves counts in tables, and links that name nobody', () => {
    expect(told([body('2 000–3 000'), asidePassage('https://doi.org/10.1000/182', at('link'), false)])).toEqual([])
  })
})

describe('the order of what is found', () => {
  it('has the list’s names first, then the places where names are overlooked', () => {
    const passages = [
      body('Bodil ringte.'),
      body('Torbjørn Vikstrand ringte.'),
      body('Takk til Bodil og Torbjørn Vikstrand.', 'preface'),
      body('Bodil ved kaia.', 'caption'),
    ]
    expect(found(passages, { terms: [person('Bodil')] }).map((it) => `${it.group} ${it.where.part}`)).toEqual([
      'key preface',
      'key caption',
      'key body',
      'new preface',
      'new body',
    ])
  })

  it('puts the author’s own workplace before the rest of the text', () => {
    const passages = [
      body('Det finnes et sykehjem som heter Solheim sykehjem i byen.'),
      body('Jeg har selv arbeidet ved Myrbakken sykehjem i tre år.'),
    ]
    const [first, ...rest] = found(passages)
    expect([first?.where.part, first?.text]).toEqual(['own-workplace', 'Myrbakken sykehjem'])
    expect(new Set(rest.map((it) => it.where.part))).toEqual(new Set(['body']))
  })
})
