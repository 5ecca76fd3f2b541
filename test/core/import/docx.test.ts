import { describe, expect, it } from 'vitest'
import { docxOf, paragraph, partOf, run } from './docx-builder'
import { readOrThrow, spoken } from './drafts'

const read = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readOrThrow('a.docx', docxOf(body, parts)).draft

/** The text of a document of one paragraph. */
const textOf = (inner: string, parts = {}) =>
  read(`<w:p>${inner}</w:p>`, parts)
    .turns.map((turn) => turn.text)
    .join('¶')

const talk = paragraph('Kari: Hei.') + paragraph('Ola: Hei.') + paragraph('Kari: Ja.') + paragraph('Ola: Nei.')
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

describe('the text of a Word paragraph', () => {
  it('has no blank inside a word that Word cut into runs (case 68)', () => {
    const cut = `${run('Intervj', '<w:b/>')}<w:proofErr/>${run('uer', '<w:i/>')}<w:r><w:lastRenderedPageBreak/><w:t>en</w:t></w:r>`
    expect(textOf(cut)).toBe('Intervjueren')
  })

  it('has a line for every break, and keeps tabs and the hyphen that does not break', () => {
    expect(textOf(`${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:cr/></w:r>${run('c')}`)).toBe('a¶b¶c')
    expect(textOf(`${run('a')}<w:r><w:tab/></w:r>${run('Arne')}<w:r><w:noBreakHyphen/></w:r>${run('Johan')}`)).toBe(
      'a\tArne\u2011Johan',
    )
  })

  it('has no soft hyphen, so that a name is one word', () => {
    expect(textOf(`${run('Tern')}<w:r><w:softHyphen/></w:r>${run('v\u00adær')}`)).toBe('Ternvær')
  })

  it('has signs of symbol fonts, known or not', () => {
    expect(textOf('<w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:char="F0FF"/></w:r>')).toBe('☺\uf0ff')
  })

  it('is composed, whoever saved it', () => {
    expect(textOf(run('A\u030ase'))).toBe('Åse')
  })

  it('has every letter of smart tags, links, content controls and simple fields', () => {
    const wrapped = ['smartTag', 'hyperlink', 'fldSimple', 'ins', 'moveTo'].map(
      (it) => `<w:${it}>${run('x')}</w:${it}>`,
    )
    expect(textOf(`${wrapped.join('')}<w:sdt><w:sdtContent>${run('y')}</w:sdtContent></w:sdt>`)).toBe('xxxxxy')
  })

  it('has the results of fields and not their codes, also nested', () => {
    const inner = `${field('begin')}${instruction('PAGE')}${field('separate')}${run('7')}${field('end')}`
    const outer = `${field('begin')}${instruction('IF ')}${inner}${field('separate')}${run('side')}${field('end')}`
    expect(textOf(`${run('se ')}${outer}${run(' her')}`)).toBe('se side her')
  })
})

describe('tracked changes are read as accepted (cases 56-59)', () => {
  it('insertions in, deletions out, and a message', () => {
    const draft = read(
      `<w:p><w:ins>${run('ny ')}</w:ins><w:del><w:r><w:delText>Elisabeth</w:delText></w:r></w:del>${run('tekst')}</w:p>`,
    )
    expect(draft.turns.map((turn) => turn.text)).toEqual(['ny tekst'])
    expect(draft.messages).toContainEqual({ code: 'deleted-text-left-out', params: { count: 1 } })
    expect(JSON.stringify({ ...draft, revisions: [] })).not.toContain('Elisabeth')
  })

  it('moved text stands once, where it was moved to', () => {
    const from = `<w:p><w:moveFrom>${run('flyttet')}</w:moveFrom></w:p>`
    expect(read(`${from}<w:p>${run('først ')}<w:moveTo>${run('flyttet')}</w:moveTo></w:p>`).turns[0]!.text).toBe(
      'først flyttet',
    )
  })

  it('a deleted paragraph mark joins two paragraphs', () => {
    expect(read(`${paragraph('én ', '<w:rPr><w:del/></w:rPr>')}${paragraph('linje')}`).turns[0]!.text).toBe('én linje')
  })

  it('a deleted row of a table is gone', () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`
    const draft = read(`<w:tbl>${row('blir')}${row('Navn', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`)
    expect(draft.notes.map((note) => note.text)).toEqual(['blir'])
  })
})

describe('what Word hides', () => {
  const styles = partOf(
    'styles',
    '<w:style w:type="character" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Under"><w:basedOn w:val="Skjult"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Avsnitt"><w:rPr><w:vanish/></w:rPr></w:style>',
  )
  const parts = { 'word/styles.xml': styles }

  it.each([
    ['by itself', `${run('ser ')}${run('Bodil', '<w:vanish/>')}${run('ikke')}`],
    ['by a style', `${run('ser ')}${run('Bodil', '<w:rStyle w:val="Skjult"/>')}${run('ikke')}`],
    [
      'by the style that a style is based on',
      `${run('ser ')}${run('Bodil', '<w:rStyle w:val="Under"/>')}${run('ikke')}`,
    ],
  ])('is not speech: hidden %s', (_, inner) => {
    const draft = read(`<w:p>${inner}</w:p>`, parts)
    expect(draft.turns[0]!.text).toBe('ser ikke')
    expect(draft.messages).toContainEqual({ code: 'hidden-text-left-out', params: { count: 1 } })
  })

  it('a paragraph style hides, and a run in it may show itself again', () => {
    const inner = `<w:pPr><w:pStyle w:val="Avsnitt"/></w:pPr>${run('skjult')}${run('vist', '<w:vanish w:val="0"/>')}`
    expect(textOf(inner, parts)).toBe('vist')
  })

  it('a hidden paragraph mark hides no words', () => {
    expect(read(paragraph('synlig', '<w:rPr><w:vanish/></w:rPr>')).turns[0]!.text).toBe('synlig')
  })
})

describe('what stands beside the speech', () => {
  it('footnotes and endnotes are notes at their place, separators are nothing (case 62)', () => {
    const note = (kind: string, id: number, text: string, type = '') =>
      `<w:${kind} w:id="${id}"${type}>${paragraph(text)}</w:${kind}>`
    const draft = read(
      `${paragraph('Kari: Hei.')}<w:p>${run('Ola: Hei.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
        `<w:p>${run('Kari: Ja.')}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>${paragraph('Ola: Nei.')}`,
      {
        'word/footnotes.xml': partOf(
          'footnotes',
          note('footnote', 0, '', ' w:type="separator"') + note('footnote', 2, 'ler'),
        ),
        'word/endnotes.xml': partOf('endnotes', note('endnote', 2, 'slutt')),
      },
    )
    expect(draft.notes).toEqual([
      { text: 'ler', before: 2 },
      { text: 'slutt', before: 3 },
    ])
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hei.', 'Kari: Ja.', 'Ola: Nei.'])
    expect(draft.messages).toContainEqual({ code: 'footnotes-kept-as-notes', params: { count: 2 } })
  })

  it('a text box is read once, from the first alternative, as a note (case 61)', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice>${box('boks')}</mc:Choice><mc:Fallback><w:pict>${box('boks')}</w:pict></mc:Fallback></mc:AlternateContent>`
    const draft = read(`<w:p><w:r>${both}</w:r>${run('Kari: Hei.')}</w:p>${talk}`)
    expect(draft.notes.map((it) => it.text)).toEqual(['boks'])
  })

  it('a web page put into the text is read where it stands; another file is told of', () => {
    const chunk =
      '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r0"/>'
    const page = '<html><body><p>Ola: H&aring;.</p><p>Kari: Ja.</p></body></html>'
    const body = paragraph('Kari: Hei.') + chunk + paragraph('Ola: Nei.')
    expect(spoken(read(body, { 'word/side.html': page }))).toEqual(['Kari: Hei.', 'Ola: Hå.', 'Kari: Ja.', 'Ola: Nei.'])
    const told = read(body, { 'word/annet.docx': 'PK' })
    expect(told.messages).toContainEqual({ code: 'inserted-file-left-out', params: { count: 1 } })
  })

  it('speakers are headings of their own, as NVivo wants them', () => {
    const heading = (text: string) => paragraph(text, '<w:pStyle w:val="Heading1"/>')
    const said = ['Vi gikk hjem.', 'Når var det?', 'I går kveld, tror jeg.', 'Jaså.']
    const turns = said.map((it, index) => heading(index % 2 === 0 ? 'Kari' : 'Ola') + paragraph(it)).join('')
    expect(spoken(read(turns))).toEqual(said.map((it, index) => `${index % 2 === 0 ? 'Kari' : 'Ola'}: ${it}`))
  })

  it('numbers of lists are never glued to the first word (case 67)', () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    expect(spoken(read(['Kari: Hei.', 'Ola: Hå.', 'Kari: Ja.'].map((it) => paragraph(it, numbered)).join('')))).toEqual(
      [...['Kari: Hei.', 'Ola: Hå.', 'Kari: Ja.']],
    )
  })

  it('headers and footers are no text', () => {
    const draft = read(talk, { 'word/header1.xml': partOf('hdr', paragraph('Intervju med Bodil')) })
    expect(JSON.stringify(draft)).not.toContain('Bodil')
  })

  it('the title style is the title, headings and what stands under them are notes', () => {
    const styles = partOf('styles', '<w:style w:styleId="Overskrift7"><w:name w:val="heading 1"/></w:style>')
    const draft = read(
      `${paragraph('Intervju 3: mars', '<w:pStyle w:val="Title"/>')}${talk}${paragraph('Feltnotat', '<w:pStyle w:val="Overskrift7"/>')}${paragraph('Kaldt.')}`,
      { 'word/styles.xml': styles },
    )
    expect([draft.title, draft.notes]).toEqual([
      'Intervju 3: mars',
      [
        { text: 'Feltnotat', before: 4 },
        { text: 'Kaldt.', before: 4 },
      ],
    ])
    expect(draft.turns).toHaveLength(4)
  })

  it('a heading with a colon and words names no speaker (case 55), one with the label alone does', () => {
    const heading = (text: string) => paragraph(text, '<w:pStyle w:val="Heading1"/>')
    expect(
      read(`${heading('Intervju 1: Kari')}${paragraph('a')}${heading('Intervju 1: Ola')}${paragraph('b')}`).kind,
    ).toBe('notes')
    const alone = ['Kari:', 'Ola:', 'Kari:', 'Ola:'].map((it) => heading(it) + paragraph('tekst')).join('')
    expect(spoken(read(alone))).toEqual(['Kari: tekst', 'Ola: tekst', 'Kari: tekst', 'Ola: tekst'])
  })
})

describe('tables', () => {
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows
      .map(
        (row) =>
          `<w:tr>${row
            .map(
              (cell) =>
                `<w:tc>${cell
                  .split('¶')
                  .map((it) => paragraph(it))
                  .join('')}</w:tc>`,
            )
            .join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`

  it('are kept as notes, a row each', () => {
    const draft = read(
      `${table([
        ['Alder', '58'],
        ['Stilling', 'vernepleier¶i turnus'],
        ['', ''],
      ])}${talk}`,
    )
    expect(draft.notes).toEqual([
      { text: 'Alder | 58', before: 0 },
      { text: 'Stilling | vernepleier i turnus', before: 0 },
    ])
    expect(draft.messages).toEqual([{ code: 'table-kept-as-notes', params: { count: 1 } }])
  })

  it('are turns where a column says who speaks (case 25)', () => {
    const draft = read(
      table([
        ['Hvem', 'Tekst'],
        ['Kari', 'Hei.'],
        ['Ola', 'Hei¶igjen.'],
        ['Kari', 'Ja: sånn.'],
      ]),
    )
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hei\nigjen.', 'Kari: Ja: sånn.'])
    expect(draft.notes.map((it) => it.text)).toEqual(['Hvem | Tekst'])
    expect(draft.messages).toEqual([])
  })

  it('stay notes where nothing says that a repeated word is a speaker', () => {
    expect(
      read(
        table([
          ['Ja', '12'],
          ['Nei', '3'],
          ['Ja', '7'],
        ]),
      ).kind,
    ).toBe('notes')
  })
})

it('a message tells of pictures', () => {
  const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>'
  expect(read(`<w:p>${picture}${run('x')}</w:p>`).messages).toContainEqual({
    code: 'pictures-left-out',
    params: { count: 1 },
  })
})
