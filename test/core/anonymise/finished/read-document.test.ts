import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FinishedDocument } from '../../../../core/anonymise/finished/located'
import { readFinished } from '../../../../core/anonymise/finished/read-document'
import { docxOf, paragraph, partOf, run } from '../../import/docx-builder'
import { odtOf } from '../../import/odt-builder'
import { pdfOf } from '../../import/pdf-builder'

async function read(bytes: Uint8Array, name = 'Oppgave.docx'): Promise<FinishedDocument> {
  const read = await readFinished(name, bytes)
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

/** What stands in a part of the document, with its paragraph. */
const inPart = ({ passages }: FinishedDocument, part: string) =>
  passages.filter((it) => it.where.part === part).map((it) => it.text)

const fromBytes = (text: string) => new TextEncoder().encode(text)

describe('a Word file is read whole', () => {
  it('by its paragraphs, also in tables, counted without the empty ones', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Turid')}${cell('Ternvær')}</w:tr></w:tbl>`
    const { passages } = await read(docxOf(`${paragraph('Først')}${paragraph('')}${table}${paragraph('Sist')}`))
    expect(passages.slice(1).map((it) => [it.text, it.where])).toEqual([
      ['Først', { part: 'body', page: null, paragraph: 1 }],
      ['Turid', { part: 'body', page: null, paragraph: 2 }],
      ['Ternvær', { part: 'body', page: null, paragraph: 3 }],
      ['Sist', { part: 'body', page: null, paragraph: 4 }],
    ])
  })

  it('with what no page shows: deleted and hidden words, and who has written changes', async () => {
    const body = `<w:p>${run('Hun sa ')}<w:del w:author="Anne Lie"><w:r><w:delText>Bodil </w:delText></w:r></w:del>${run('Elisabeth', '<w:vanish/>')}${run('ja.')}</w:p>`
    const document = await read(docxOf(body))
    expect(inPart(document, 'body')).toEqual(['Hun sa ja.'])
    expect(inPart(document, 'deleted')).toEqual(['Bodil'])
    expect(inPart(document, 'hidden')).toEqual(['Elisabeth'])
    expect(inPart(document, 'comment-author')).toEqual(['Anne Lie'])
  })

  it('with its notes and comments at the paragraph that names them, heads and properties', async () => {
    const body = `${paragraph('Først')}<w:p>${run('Se note')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const document = await read(
      docxOf(body, {
        'word/footnotes.xml': partOf(
          'footnotes',
          `<w:footnote w:id="2">${paragraph('Ternværingen, side 4')}</w:footnote>`,
        ),
        'word/comments.xml': partOf(
          'comments',
          `<w:comment w:id="7" w:author="Veileder">${paragraph('Er dette Bodil?')}</w:comment>`,
        ),
        'word/header1.xml': partOf('hdr', paragraph('Kari Berge, utkast')),
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kari Berge</dc:creator><cp:revision>3</cp:revision></cp:coreProperties>',
        'docProps/app.xml':
          '<Properties><Application>Microsoft Office Word</Application><Company>Ternvær kommune</Company></Properties>',
      }),
    )
    const place = (part: string) => document.passages.find((it) => it.where.part === part)?.where.paragraph
    expect(inPart(document, 'footnote')).toEqual(['Ternværingen, side 4'])
    expect([place('footnote'), place('comment')]).toEqual([2, 2])
    expect(inPart(document, 'comment')).toEqual(['Er dette Bodil?'])
    expect(inPart(document, 'comment-author')).toEqual(['Veileder'])
    expect(inPart(document, 'header')).toEqual(['Kari Berge, utkast'])
    expect(inPart(document, 'properties')).toEqual(['Kari Berge', 'Ternvær kommune'])
  })

  it('with alternative texts, text boxes, links and where fields lead, and counts pictures and files within', async () => {
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" descr="M/S Ternen ved kai"/></wp:inline></w:drawing></w:r></w:p>'
    const box = `<w:p>${run('Se her')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Bodil ringte')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const field = `<w:p><w:r><w:instrText> HYPERLINK "mailto:kari@nordskar.example" </w:instrText></w:r>${run('kontakt oss')}</w:p>`
    const document = await read(
      docxOf(drawing + box + field, {
        'word/media/image1.png': 'x',
        'word/embeddings/ark.bin': 'x',
        'word/wrong.xml': '<a><b></a>',
      }),
    )
    expect(inPart(document, 'alt-text')).toEqual(['M/S Ternen ved kai'])
    expect(inPart(document, 'text-box')).toEqual(['Bodil ringte'])
    expect(inPart(document, 'link')).toEqual(['mailto:kari@nordskar.example'])
    expect(document.pictures).toBe(1)
    expect(document.unread).toEqual([
      { kind: 'pictures', count: 1 },
      { kind: 'embedded-files', count: 1 },
      { kind: 'damaged-parts', count: 1 },
    ])
  })

  it('with its captions and long quotations told by style, by indentation, and by their words', async () => {
    const styles = partOf(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Mitt"><w:name w:val="Mitt innrykk"/><w:pPr><w:ind w:left="567"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Ref"><w:name w:val="Bibliography"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:style>',
    )
    const document = await read(
      docxOf(
        paragraph('Da er det meg.', '<w:pStyle w:val="Quote"/>') +
          paragraph('Jeg ringte legen.', '<w:pStyle w:val="Mitt"/>') +
          paragraph('Jeg kjørte videre.', '<w:ind w:left="720"/>') +
          paragraph('Malterud, K. (2017).', '<w:pStyle w:val="Ref"/>') +
          paragraph('Et punkt', '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/>') +
          paragraph('Figur 1. Kaia i Ternvær'),
        { 'word/styles.xml': styles },
      ),
    )
    expect(document.passages.slice(1).map((it) => it.isBlock)).toEqual([true, true, true, false, false, false])
    expect(inPart(document, 'caption')).toEqual(['Figur 1. Kaia i Ternvær'])
  })
})

describe('an OpenDocument text is read whole', () => {
  it('with notes, comments, deleted and hidden words, alternative texts and links', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Bodil sa det</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:h text:outline-level="1">Forord</text:h>' +
      '<text:p>Takk til alle<text:note text:note-class="endnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ternværingen</text:p></text:note-body></text:note> sammen.<office:annotation><dc:creator>Veileder</dc:creator><text:p>Hvem?</text:p></office:annotation></text:p>' +
      '<text:p><draw:frame><svg:desc>M/S Ternen</svg:desc><draw:text-box><text:p>I en boks</text:p></draw:text-box></draw:frame><text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="mailto:kari@nordskar.example">skriv</text:a></text:p>' +
      '<text:p>Ja<text:hidden-text text:string-value="Elisabeth"/></text:p>'
    const document = await read(odtOf(body), 'Oppgave.odt')
    expect(inPart(document, 'deleted')).toEqual(['Bodil sa det'])
    expect(inPart(document, 'preface')).toEqual(['Forord', 'Takk til alle sammen.', 'skriv', 'Ja'])
    expect(inPart(document, 'endnote')).toEqual(['Ternværingen'])
    expect(inPart(document, 'comment')).toEqual(['Hvem?'])
    expect(inPart(document, 'comment-author')).toEqual(['Veileder'])
    expect(inPart(document, 'alt-text')).toEqual(['M/S Ternen'])
    expect(inPart(document, 'text-box')).toEqual(['I en boks'])
    expect(inPart(document, 'link')).toEqual(['mailto:kari@nordskar.example'])
    expect(inPart(document, 'hidden')).toEqual(['Elisabeth'])
  })
})

describe('a PDF is read whole', () => {
  it('by page, with heads, properties, and what is set in', async () => {
    const page = (word: string, index: number) => [
      { text: `Natt i Ternvær  ${index + 1}`, x: 70, y: 40 },
      { text: `Jeg spurte ${word} alle som kjører om natta hva de gjør når noen ligger på`, x: 70, y: 100 },
      { text: `golvet, og alle svarte ${word} at de ringer til legen før de gjør noe annet.`, x: 70, y: 112 },
      { text: `Da er det ${word} meg, og det er bare meg som ser det, sa hun.`, x: 110, y: 150 },
      { text: `Slik er det ${word} å være den eneste som er våken i hele bygda.`, x: 70, y: 200 },
    ]
    const words = ['først', 'siden', 'gjerne']
    const document = await read(pdfOf(words.map(page), '/Info << /Author (Kari Berge) >>'), 'Oppgave.pdf')
    expect(document.format).toBe('pdf')
    expect(inPart(document, 'properties')).toEqual(['Kari Berge'])
    expect(inPart(document, 'header')).toHaveLength(3)
    expect(document.passages.filter((it) => it.isBlock).map((it) => [it.text, it.where.page])).toEqual(
      words.map((word, index) => [`Da er det ${word} meg, og det er bare meg som ser det, sa hun.`, index + 1]),
    )
  })

  it('that is pictures of text is refused', async () => {
    expect(await readFinished('a.pdf', pdfOf([[]]))).toMatchObject({ ok: false, fault: { code: 'import.no-text' } })
  })
})

describe('plain text is read', () => {
  it('by its lines, a line set in as a long quotation, and its name too', async () => {
    const document = await read(
      fromBytes('Forord\n\nTakk til Bodil.\n\n1 Innledning\n\n    Da er det meg.\n> Jeg ringte.'),
      'Natt i Ternvær.txt',
    )
    expect(document.passages.map((it) => [it.where.part, it.text, it.isBlock])).toEqual([
      ['file-name', 'Natt i Ternvær', false],
      ['preface', 'Forord', false],
      ['preface', 'Takk til Bodil.', false],
      ['body', '1 Innledning', false],
      ['body', 'Da er det meg.', true],
      ['body', 'Jeg ringte.', true],
    ])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['that is empty', new Uint8Array(), 'import.empty'],
    ['that is not what it is called', fromBytes('bare tekst'), 'import.mislabelled', 'Oppgave.docx'],
    ['of another kind', fromBytes('{\\rtf1 hei}'), 'import.unknown-format'],
    ['that is a damaged zip', docxOf(paragraph('Hei')).slice(0, 300), 'import.damaged'],
    ['that is no document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'import.damaged'],
  ])('%s is refused', async (_what, bytes, code, name = 'Oppgave') => {
    expect(await readFinished(name, bytes)).toMatchObject({ ok: false, fault: { code } })
  })
})
