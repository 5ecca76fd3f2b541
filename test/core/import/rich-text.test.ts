import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charactersOf, piecesOf, readOrThrow, spoken } from './drafts'

const bytesOf = (source: string) => Uint8Array.from(source, (letter) => letter.charCodeAt(0))
const read = (body: string, head = '{\\rtf1\\ansi\\ansicpg1252\\uc1 ') =>
  readOrThrow('a.rtf', bytesOf(`${head}${body}}`))

describe('rich text', () => {
  it('reads bytes of the code page, Unicode with its stand-in, and the named signs', () => {
    const { draft } = read("\\'e5 \\u8211? \\u-10179?\\u-8704? \\endash\\lquote\\rquote\\~\\_.\\par")
    expect(draft.turns[0]!.text).toBe('å – 😀 –‘’\u00a0\u2011.')
  })

  it('reads the code page of a Mac, and UTF-8', () => {
    expect(read("\\'8c\\'bf\\'be.\\par", '{\\rtf1\\mac ').draft.turns[0]!.text).toBe('åøæ.')
    expect(read("\\'c3\\'a5 ja\\par", '{\\rtf1\\ansi\\ansicpg65001 ').draft.turns[0]!.text).toBe('å ja')
  })

  it('passes over as many stand-ins as the file says', () => {
    expect(read('\\uc0\\u229 h\\uc2\\u229 xxb\\par').draft.turns[0]!.text).toBe('åhåb')
  })

  it('takes raw line breaks for nothing, and a backslash before one for a paragraph', () => {
    expect(spoken(read('en\r\n to\\\ntre\\par').draft)).toEqual(['-: en to', '-: tre'])
  })

  it('keeps a line break inside a paragraph', () => {
    const { draft } = read('Kari: ja\\line nei\\par Ola: mm\\par Kari: hei\\par Ola: hå\\par')
    expect(spoken(draft)).toEqual(['Kari: ja\nnei', 'Ola: mm', 'Kari: hei', 'Ola: hå'])
  })

  it('leaves out fonts, pictures, headers, comments, deleted and hidden text, and says how much', () => {
    const { draft } = read(
      '{\\fonttbl{\\f0 Arial;}}{\\header Topp}{\\*\\generator Ord}{\\info{\\author Kari Berge}}' +
        'Vi sa {\\deleted Elisabeth}{\\v skjult}ho.{\\pict\\pngblip 89504e47}{\\*\\annotation er dette Bodil?}\\par',
    )
    expect(spoken(draft)).toEqual(['-: Vi sa ho.'])
    expect(draft.messages.filter((it) => it.code !== 'no-speakers')).toEqual([
      { code: 'deleted-text-left-out', params: { count: 1 } },
      { code: 'hidden-text-left-out', params: { count: 1 } },
      { code: 'pictures-left-out', params: { count: 1 } },
      { code: 'comments-kept', params: { count: 1 } },
    ])
  })

  it('shows a field as its result, and keeps a footnote as a note', () => {
    const { draft } = read(
      '{\\field{\\*\\fldinst HYPERLINK "mailto:kari@nordskar.example"}{\\fldrslt kontakt oss}}{\\footnote En note.} nå\\par',
    )
    expect(draft.turns.map((it) => it.text)).toEqual(['kontakt oss nå'])
    expect(draft.notes.map((it) => it.text)).toEqual(['En note.'])
  })

  it("reads f4's marks as the end of what stands before, and the start of what follows", () => {
    const { draft } = read(
      'I: Hei? #00:00:05-0#\\par M: Ja (unv. #00:00:07-0#). #00:00:09-3#\\par I: Mm. #00:00:10-0#\\par',
    )
    expect(draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text])).toEqual([
      ['I', 0, 5000, 'Hei?'],
      ['M', 5000, 9300, 'Ja (unv.).'],
      ['I', 9300, 10_000, 'Mm.'],
    ])
  })

  it('keeps a comment on its words, with author and moment', () => {
    const moment = 11 | (10 << 6) | (4 << 11) | (3 << 16) | (126 << 20)
    const note = `{\\*\\atnid IL}{\\*\\atnauthor Ida Lund}\\chatn {\\*\\annotation{\\*\\atnref 7}{\\*\\atndate ${moment}}\\pard Når?\\par Hvor?}`
    const stretch = `{\\*\\atrfstart 7}gikk{\\*\\atrfend 7}${note.replaceAll('å', "\\'e5")}`
    const { draft } = read(`Kari: Vi ${stretch} hjem.\\par Ola: Hei.\\par Kari: Ja.\\par Ola: Nei.\\par`)
    expect(draft.comments).toEqual([
      {
        ...{ author: 'Ida Lund', writtenAt: '2026-03-04T10:11:00', text: 'Når?\nHvor?', answers: null },
        on: { piece: 'turn', index: 0, span: { start: 3, end: 7 } },
      },
    ])
    expect(draft.turns[0]!.text).toBe('Vi gikk hjem.')
    expect(draft.messages).toEqual([{ code: 'comments-kept', params: { count: 1 } }])
  })

  it('keeps a comment without a stretch behind the word before it, under initials, and knows what it answers', () => {
    const note = (text: string, more = '') => `{\\*\\atnid IL}{\\*\\annotation ${more}${text}}`
    const { draft } = read(`Vi gikk ${note('en')}${note('to', '{\\*\\atnparent -1}')}hjem.\\par`)
    expect(
      draft.comments.map(({ author, writtenAt, text, answers, on }) => [
        author,
        writtenAt,
        text,
        answers,
        on?.span.end,
      ]),
    ).toEqual([
      ['IL', null, 'en', null, 7],
      ['IL', null, 'to', 0, 7],
    ])
  })

  it('reads a table as turns where a column says who speaks, else as notes, a row each', () => {
    const row = (...cells: readonly string[]) =>
      `\\trowd\\cellx1\\cellx2${cells.map((it) => `\\pard\\intbl ${it}\\cell`).join('')}\\row`
    const talk = row('Hvem', 'Tekst') + row('Kari', 'Hei.\\par Igjen.') + row('Ola', 'Mm.') + row('Kari', 'Ja.')
    expect(spoken(read(`${talk}\\pard Slutt.\\par`).draft)).toEqual([
      'Kari: Hei.\nIgjen.',
      'Ola: Mm.',
      'Kari: Ja.\nSlutt.',
    ])
    const { draft } = read(`Skjema\\par ${row('Alder', '58')}${row('By', 'Nordskar')}\\pard Slutt.\\par`)
    expect(draft.notes.map((it) => it.text)).toEqual(['Alder | 58', 'By | Nordskar'])
    expect(draft.messages).toContainEqual({ code: 'table-kept-as-notes', params: { count: 1 } })
  })

  it('loses no cell of a row that ends nowhere, and shows no stand-in for a nested table', () => {
    const { draft } = read('\\trowd\\pard\\intbl en\\cell to\\cell tre{\\nonesttables fire}')
    expect([...draft.notes, ...draft.turns].map((it) => it.text)).toEqual(['en | to', 'tre'])
    expect(draft.leftOut).toEqual([{ kind: 'alternate', pieces: 1, characters: 4 }])
  })

  it('is not misled by binary data', () => {
    expect(read('før {\\pict\\bin4 }}\\\\}etter\\par').draft.turns[0]!.text).toBe('før etter')
  })

  it('ends, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par',
      "\\'e5",
      "\\'",
      '\\u229',
      '\\bin9',
      '\\*',
      '\\v',
      ' a',
      '\n',
      '\\uc9',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = `{\\rtf1 ord ${pieces.join('')}`
        expect(() => read(source, '')).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('law: no character of rich text is lost or doubled', () => {
  const word = fc.constantFrom('hei', 'Åse', 'nei::', '14:30', 'Merk:', '«ja»', '–', '[latter]', '3', '😀', '…')
  const said = fc.array(word, { minLength: 1, maxLength: 6 }).map((it) => it.join(' '))
  const wrap = fc.constantFrom('', '', 'v', 'deleted', 'footnote', '*\\annotation', 'header', 'b')
  const label = fc.constantFrom('', 'Kari: ', 'Ola: ')
  const encode = (text: string) =>
    [...text.normalize('NFC')]
      .flatMap((letter) => letter.split(''))
      .map((unit) => (unit.charCodeAt(0) < 128 ? unit : `\\u${unit.charCodeAt(0)}?`))
      .join('')

  it('in the body, in notes, hidden, deleted or in a comment', () => {
    const part = fc.tuple(label, said, wrap, said)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
        const body = parts.map(
          ([who, first, how, second]) =>
            `${encode(who + first)} {${how === '' ? '' : `\\${how} `}${encode(second)}}\\par`,
        )
        const source = parts.map(([who, first, , second]) => who + first + second)
        expect(charactersOf(piecesOf(read(body.join('\r\n'))))).toBe(charactersOf(source))
      }),
      { numRuns: 300 },
    )
  })
})
