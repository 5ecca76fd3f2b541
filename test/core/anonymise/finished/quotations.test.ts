import { describe, expect, it } from 'vitest'
import { checkDocumentQuotations } from '../../../../core/anonymise/finished/quotations'
import { quotationsIn } from '../../../../core/anonymise/finished/quotations-in'
import { passageOf, type DocumentPart } from '../../../../core/anonymise/finished/located'

const passage = (text: string, isBlock = false, part: DocumentPart = 'body') =>
  passageOf(text, { part, page: null, paragraph: 1 }, { isBlock })
const found = (text: string, isBlock = false) => quotationsIn(passage(text, isBlock))

describe('a quotation in a paragraph', () => {
  it.each([
    '«Da er det bare meg»',
    '“Da er det bare meg”',
    '"Da er det bare meg"',
    '„Da er det bare meg“',
    '”Da er det bare meg”',
  ])('stands between marks: %s', (quoted) => {
    expect(found(`Hun sier at ${quoted} som ser det.`).map((it) => it.text)).toEqual(['Da er det bare meg'])
  })

  it('may hold speech of its own, and may go on after the paragraph', () => {
    expect(found('«Ho sa «kan du kome innom» til meg da.»').map((it) => it.text)).toEqual([
      'Ho sa «kan du kome innom» til meg da.',
    ])
    expect(found('Hun sa: «Da er det bare meg').map((it) => it.text)).toEqual(['Da er det bare meg'])
  })

  it('is whose the brackets behind it say, else the sentence before', () => {
    expect(found('«Da er det bare meg.» (Turid, hjemmetjenesten)')[0]?.attribution).toBe('Turid, hjemmetjenesten')
    expect(found('Det er stille. Turid sier at «da er det bare meg».')[0]?.attribution).toBe('Turid sier at')
  })

  it.each([
    '«Da er det bare meg» (Malterud, 2017)',
    'Malterud (2017) skriver at «da er det bare meg».',
    '«Da er det bare meg» (s. 45)',
    '«Da er det bare meg», Ternværingen 26. mars 2024, side 4.',
  ])('is of the literature with a year or a page beside it: %s', (text) => {
    expect(found(text)[0]?.isLiterature).toBe(true)
  })
})

describe('a paragraph that is set in', () => {
  it.each([
    'Da er det bare meg. (Turid)',
    '– Da er det bare meg. (Turid)',
    '«Da er det bare meg.» (Turid)',
    'Turid: Da er det bare meg.',
    'Da er det bare meg. – Turid',
  ])('is a quotation without what stands around it: %s', (text) => {
    expect(found(text, true)).toMatchObject([{ text: 'Da er det bare meg.', attribution: 'Turid', isBlock: true }])
  })
})

describe('what is asked about', () => {
  const none = { texts: [] }

  it('is neither a word in marks, nor the literature, nor what stands in references and appended letters', () => {
    const passages = [
      passage('Ordet «alene» brukes lite.'),
      passage('«Da er det bare meg» (Malterud, 2017).'),
      passage('«To på jobb da alarmen gikk», side 4.', false, 'references'),
      passage('Studien «Når hele bygda sover» trenger deg.', false, 'letter'),
    ]
    expect(checkDocumentQuotations({ passages, ...none })).toEqual([])
  })

  it('is an informant’s with the year of the interview', () => {
    const passages = [passage('«Da er det bare meg» (Informant 3, 2026).')]
    expect(checkDocumentQuotations({ passages, ...none }).map((it) => it.verdict)).toEqual(['not-found'])
  })

  it('is a long quotation, ascribed by the paragraph that leads to it', () => {
    const passages = [passage('Det er natt. Turid sier det kortere:'), passage('Da er det bare meg.', true)]
    expect(checkDocumentQuotations({ passages, ...none })[0]?.attribution).toBe('Turid sier det kortere:')
  })
})
