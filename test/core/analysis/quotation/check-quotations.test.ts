import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuotations, type QuotationGround } from '../../../../core/analysis/quotation/check-quotations'
import type { QuotableText } from '../../../../core/analysis/quotation/corpus'
import type { QuotationCheck } from '../../../../core/analysis/quotation/verdict'
import { idOf } from '../../../support/ids-of'

type Said = readonly [speaker: string, words: string]

/** A transcript of turns; whoever has the same name is the same person. */
function textOf(turns: readonly Said[], document = idOf('document', 1)): QuotableText {
  let at = 0
  const text = turns.map(([, words]) => words).join('\n')
  return {
    document,
    text,
    turns: turns.map(([speaker, words], index) => {
      const span = { start: at, end: at + words.length }
      at = span.end + 1
      return { span, number: index + 1, voice: speaker, speaker, names: [speaker] }
    }),
  }
}

const interview = textOf([
  ['Intervjuer', 'Hvordan er det å kjøre alene om natta?'],
  [
    'Turid',
    'Da er det meg. Jeg ringte legen, altså legevakta, og hørte på musikk i førti minutter (ler). Så bestemte jeg meg selv.',
  ],
  ['Intervjuer', 'Mm.'],
  ['Turid', 'Lista er et minimum. Den er ikke laget for å fylle natta, og det vet de som lager den.'],
  ['Sølvi', 'Eg har aldri kjent meg åleine i bilen. Det er «ro» i det, seier eg til dei andre.'],
  ['Turid', 'Nei, æ ringe nu ikkje før det e blod. Og da ringe æ kjerringa først.'],
])

function check(text: string, attribution = '', more: Partial<QuotationGround> = {}): QuotationCheck {
  return checkQuotations([{ text, attribution }], { texts: [interview], ...more })[0]!
}

describe('the verdict on a quotation', () => {
  it.each([
    'Da er det meg.',
    'Da er det meg',
    'Jeg ringte legen, altså legevakta, og hørte på musikk i førti minutter',
    'Lista er et minimum. Den er ikke laget for å fylle natta',
    'Eg har aldri kjent meg åleine i bilen.',
  ])('is verbatim of the very words: %s', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'verbatim', edits: [], differences: [], isJoined: false })
  })

  it.each<[string, QuotationCheck['edits'][number]]>([
    ['Jeg ringte legen […] og hørte på musikk', 'cut'],
    ['Jeg ringte legen [...] og hørte på musikk', 'cut'],
    ['Jeg ringte legen [- - -] og hørte på musikk', 'cut'],
    ['Jeg ringte legen (…) og hørte på musikk', 'cut'],
    ['[…] Så bestemte jeg meg selv.', 'cut'],
    ['Jeg ringte legen … og hørte på musikk', 'cut'],
    ['Jeg ringte [vakta], altså legevakta, og hørte på musikk', 'insertion'],
    ['Da er det [bare] meg.', 'insertion'],
    ['Jeg ring[er] legen, altså legevakta', 'insertion'],
    ['Den er ikke laget for å fylle [den]', 'insertion'],
    ['Hørte på musikk i førti minutter', 'capital'],
    ['[H]ørte på musikk i førti minutter', 'capital'],
    ['Jeg ringte legen altså legevakta og hørte på musikk', 'punctuation'],
    ['Jeg ringte legen, altså legevakta.', 'punctuation'],
    ['Det er ‘ro’ i det, seier eg til dei andre.', 'quotation-marks'],
  ])('is edited within the conventions: %s (%s)', (text, edit) => {
    expect(check(text)).toMatchObject({ verdict: 'edited', edits: [edit], isJoined: false })
  })

  it('says what a changed quotation has otherwise, word by word', () => {
    expect(check('Lista er et minimum. Den er laget for å fylle natta')).toMatchObject({
      verdict: 'changed',
      differences: [{ quoted: '', said: 'ikke' }],
      isJoined: false,
    })
    expect(check('Jeg ringte legen, altså legevakta, og hørte på radio i førti minutter').differences).toEqual([
      { quoted: 'radio', said: 'musikk' },
    ])
    expect(check('Eg har nesten aldri kjent meg åleine i bilen').differences).toEqual([{ quoted: 'nesten', said: '' }])
  })

  it('finds dialect that was written out as changed, where no note gives that form', () => {
    const found = check('Nei, jeg ringer nå ikke før det er blod. Og da ringer jeg kjerringa først.')
    expect(found.verdict).toBe('changed')
    expect(found.source).toMatchObject({ turn: 6, speaker: 'Turid' })
  })

  it('knows a form that a note about the passage gives, and tells where the passage is', () => {
    const start = interview.text.indexOf('Nei, æ ringe')
    const form = {
      document: interview.document,
      start,
      end: interview.text.length,
      text: 'På bokmål: «Nei, jeg ringer nå ikke før det er blod.»',
    }
    expect(check('Nei, jeg ringer nå ikke før det er blod.', '', { forms: [form] })).toMatchObject({
      verdict: 'known-form',
      source: { turn: 6, speaker: 'Turid' },
    })
  })

  it.each(['Uten oss som tier, hadde ingen her turt å bli gamle.', 'x', '[…]', ''])('is not found: %j', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'not-found', source: null, ascription: 'unknown' })
  })

  it('sees words of two turns that are joined without a mark', () => {
    expect(check('Da er det meg. Lista er et minimum')).toMatchObject({ verdict: 'changed', isJoined: true })
    expect(check('Og det vet de som lager den. Eg har aldri kjent meg åleine')).toMatchObject({
      verdict: 'changed',
      isJoined: true,
    })
    expect(check('Mm. Lista er et minimum. Den er ikke laget')).toMatchObject({ verdict: 'changed', isJoined: true })
  })

  it('does not let a cut lead from one document into another, nor join two voices', () => {
    const second = textOf([['Hege', 'Vi så en elg på veien.']], idOf('document', 2))
    const texts = [interview, second]
    expect(check('Da er det meg […] Vi så en elg', '', { texts }).verdict).not.toBe('edited')
    expect(check('Lista er et minimum […] Eg har aldri kjent meg åleine', '', { texts })).toMatchObject({
      verdict: 'changed',
      isJoined: true,
    })
  })
})

describe('whose a quotation is', () => {
  it.each([
    ['Turid, hjemmetjenesten', 'same'],
    ['Sølvi, hjemmetjenesten', 'other'],
    ['Informant, fokusgruppe', 'unknown'],
    ['', 'unknown'],
    ['Turidsen', 'unknown'],
  ])('is told by who is named beside it: %j gives %s', (attribution, ascription) => {
    expect(check('Lista er et minimum', attribution)).toMatchObject({ verdict: 'verbatim', ascription })
  })

  it('takes the place of whoever is named, of several where the words stand', () => {
    const both = textOf([
      ['Hege', 'Det går bra, sier jeg.'],
      ['Terje', 'Det går bra, sier jeg.'],
    ])
    expect(check('Det går bra, sier jeg.', 'Terje', { texts: [both] }).source?.turn).toBe(2)
    expect(check('Det går bra, sier jeg.', '', { texts: [both] }).source?.turn).toBe(1)
  })

  it('knows a pseudonym that no speaker bears as somebody else’s', () => {
    const given = ['Turid', 'Wenche']
    expect(check('Lista er et minimum', 'Wenche', { given }).ascription).toBe('other')
    expect(check('Lista er et minimum', 'Turid', { given }).ascription).toBe('same')
  })
})

const vocabulary =
  'natta veien bilen legen huset katta lista svaret døra lyset turen snøen vinden fjorden brua kaffen stolen håpet redd stille våken rolig ringte kjørte ventet hørte så gikk'.split(
    ' ',
  )
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 12, maxLength: 40 })
  .map((words) => words.join(' '))
const spoken = fc.array(fc.tuple(fc.constantFrom('Turid', 'Sølvi', 'Hege'), sentence), { minLength: 2, maxLength: 8 })

/** A stretch of one turn, by words. */
const cutFrom = fc
  .tuple(spoken, fc.nat(), fc.nat(), fc.integer({ min: 6, max: 10 }))
  .map(([turns, turn, at, length]) => {
    const words = turns[turn % turns.length]![1].split(' ')
    const start = at % (words.length - length + 1)
    return { turns, words: words.slice(start, start + length) }
  })

describe('a quotation that is cut from a transcript', () => {
  it('is verbatim as it stands', () => {
    fc.assert(
      fc.property(cutFrom, ({ turns, words }) => {
        const [found] = checkQuotations([{ text: words.join(' '), attribution: '' }], { texts: [textOf(turns)] })
        expect(found).toMatchObject({ verdict: 'verbatim', isJoined: false })
        expect(found?.source?.text).toBe(words.join(' '))
      }),
    )
  })

  it('is edited with any edit that the conventions allow', () => {
    const edits: readonly ((words: readonly string[], at: number) => string)[] = [
      (words, at) => [...words.slice(0, at), '[…]', ...words.slice(at + 1)].join(' '),
      (words, at) => [...words.slice(0, at), '[noe annet]', ...words.slice(at + 1)].join(' '),
      (words, at) => [...words.slice(0, at), '[som var]', ...words.slice(at)].join(' '),
      (words) => words.join(' ').replace(/^./u, (it) => it.toUpperCase()),
      (words, at) => [...words.slice(0, at), '…', ...words.slice(at)].join(' '),
      (words) => `${words.join(' ')} […]`,
      (words) => words.join(', '),
    ]
    fc.assert(
      fc.property(cutFrom, fc.integer({ min: 1, max: 4 }), fc.constantFrom(...edits), ({ turns, words }, at, edit) => {
        const [found] = checkQuotations([{ text: edit(words, at), attribution: '' }], { texts: [textOf(turns)] })
        expect(found?.verdict).toBe('edited')
      }),
    )
  })

  it('is changed with another word in it, and never verbatim or edited', () => {
    fc.assert(
      fc.property(cutFrom, fc.nat(), ({ turns, words }, at) => {
        const text = words.with(at % words.length, 'zoologisk').join(' ')
        const [found] = checkQuotations([{ text, attribution: '' }], { texts: [textOf(turns)] })
        expect(found?.verdict).toBe('changed')
        expect(found?.differences.some((it) => it.quoted.includes('zoologisk'))).toBe(true)
      }),
    )
  })

  it('stands where it is said to stand, whatever the quotation', () => {
    fc.assert(
      fc.property(spoken, fc.string(), (turns, text) => {
        const said = textOf(turns)
        const [found] = checkQuotations([{ text, attribution: '' }], { texts: [said] })
        const source = found?.source
        expect(source ? said.text.slice(source.span.start, source.span.end) : null).toBe(source?.text ?? null)
        expect(found?.verdict === 'not-found').toBe(source === null)
      }),
    )
  })
})
