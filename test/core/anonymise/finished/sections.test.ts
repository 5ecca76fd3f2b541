import { describe, expect, it } from 'vitest'
import { passageOf, type LocatedPassage } from '../../../../core/anonymise/finished/located'
import { withSections } from '../../../../core/anonymise/finished/sections'

const at = { part: 'body', page: null, paragraph: 1 } as const
const text = (words: string): LocatedPassage => passageOf(words, at)
const heading = (words: string, depth = 1): LocatedPassage => passageOf(words, at, { heading: depth })
const partsOf = (passages: readonly LocatedPassage[]) => withSections(passages).map((it) => it.where.part)

describe('the sections of a finished document', () => {
  it('last until a heading that is no deeper', () => {
    expect(
      partsOf([
        heading('Forord'),
        text('Takk.'),
        heading('Til slutt', 2),
        text('Takk.'),
        heading('1 Innledning'),
        text('Natta.'),
      ]),
    ).toEqual(['preface', 'preface', 'preface', 'preface', 'body', 'body'])
  })

  it.each([
    ['Føreord', 'preface'],
    ['Acknowledgements', 'preface'],
    ['Vedlegg 1. Intervjuguide', 'guide'],
    ['Vedlegg 2: Informasjonsskriv og samtykke', 'letter'],
    ['Appendix B Information letter', 'letter'],
    ['Litteraturliste', 'references'],
    ['Referansar', 'references'],
    ['Kilder', 'references'],
    ['References', 'references'],
    ['8 Litteratur', 'references'],
    ['Vedlegg 3', 'appendix'],
    ['Litteratur om natt', 'body'],
  ])('begin by their headings: %s', (words, part) => {
    expect(partsOf([heading(words), text('Her.')])[1]).toBe(part)
    expect(partsOf([heading('1 Innledning'), heading(words), heading('Sist')])).toEqual(['body', part, 'body'])
  })

  it('are told without styles by lines that say what they are', () => {
    expect(
      partsOf(
        [
          'Forord',
          'Takk.',
          '1 Innledning',
          'Natta.',
          'Litteratur',
          'Malterud, K. (2017).',
          'Vedlegg 1: Intervjuguide',
          'Hva?',
        ].map(text),
      ),
    ).toEqual(['preface', 'preface', 'body', 'body', 'references', 'references', 'guide', 'guide'])
  })

  it('do not begin in the table of contents, nor by a sentence about one', () => {
    expect(partsOf(['Forord ........ 3', 'Litteratur\t90', 'Jeg brukte en intervjuguide, og'].map(text))).toEqual([
      'body',
      'body',
      'body',
    ])
  })

  it('leave what stands beside the text where it is', () => {
    const note = passageOf('Ternværingen', { part: 'footnote', page: null, paragraph: 2 })
    expect(partsOf([heading('Forord'), note])).toEqual(['preface', 'footnote'])
  })
})
