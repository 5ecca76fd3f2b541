import { describe, expect, it } from 'vitest'
import { labelsIn, piecesOf, placeOf, type Piece } from '../../../../renderer/features/material/import/pieces'
import { choicesAt } from '../../../../renderer/features/material/import/use-turn-menu'
import { previewOf, withDraft } from './previews'

const piece = (text: string, speaker: string | null = null): Piece => ({
  kind: 'turn',
  index: 0,
  speaker,
  startMs: null,
  text,
})

describe('the pieces of a preview', () => {
  const { draft } = withDraft(
    previewOf([
      ['A', 'en'],
      ['B', 'to'],
    ]),
    {
      notes: [
        { text: 'først', before: 0 },
        { text: 'mellom', before: 1 },
        { text: 'sist', before: 9 },
      ],
    },
  )

  it('are the turns with the notes at their places, each once', () => {
    expect(piecesOf(draft).map((it) => it.text)).toEqual(['først', 'en', 'mellom', 'to', 'sist'])
  })
})

describe('the words that may name who speaks', () => {
  it.each([
    ['Kollega: hun sa noe rart.', ['Kollega']],
    ['Ja.\nMerk: døra var låst.\nPer Olav : nei', ['Merk', 'Per Olav']],
    ['klokka 12:30 gikk jeg', []],
    ['12:30 gikk jeg', []],
    ['https://uio.no', []],
    ['Type::Navn', []],
    [`${'lang '.repeat(20)}: nei`, []],
    ['uten noe', []],
  ])('in %j are %j', (text, labels) => {
    expect(labelsIn(piece(text))).toEqual(labels)
  })

  it('are not those of the one who speaks there already', () => {
    expect(labelsIn(piece('Anne: ja', 'Anne'))).toEqual([])
  })

  it('are what a turn can be told, after that its own name is none', () => {
    expect(choicesAt(piece('Ja.\nMerk: døra', 'Anne'))).toEqual([
      { kind: 'not-speaker', label: 'Anne' },
      { kind: 'speaker', label: 'Merk' },
    ])
    expect(choicesAt(undefined)).toEqual([])
  })
})

describe('where a piece stands in another reading', () => {
  const others = ['Hva da?', 'Ja.', 'Nei.\nMerk: døra var låst.', 'Ja.'].map((it) => piece(it))

  it('is where its words begin, nearest to where it was', () => {
    expect(placeOf(piece('Ja.'), 1, others)).toBe(1)
    expect(placeOf(piece('Ja.'), 3, others)).toBe(3)
  })

  it('is where its words went into another piece', () => {
    expect(placeOf(piece('Merk: døra var låst.'), 3, others)).toBe(2)
  })

  it('is as near as can be where they are gone', () => {
    expect(placeOf(piece('borte'), 9, others)).toBe(3)
    expect(placeOf(piece('borte'), 0, [])).toBe(-1)
  })
})
