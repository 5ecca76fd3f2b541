import { beforeAll, describe, expect, it } from 'vitest'
import type { CodedReportInput } from '../../../../core/export/coded-report-input'
import type { SourcedRun } from '../../../../core/export/manifest'
import {
  documentId,
  fromPlace,
  fromText,
  partsIn,
  placeId,
  sampleReportInput,
  withOptions,
  withQuotes,
} from '../../export/sample-report'
import { finishedFile, judged, withBytes, withPart, type FinishedFile } from './finished-file'

const body = 'word/document.xml'

/** The sample with one passage of the given runs under its first code. */
function withPassage(...runs: SourcedRun[]): Promise<FinishedFile> {
  return finishedFile({ excerpts: [passageOf(runs)] })
}

function passageOf(runs: readonly SourcedRun[]): CodedReportInput['excerpts'][number] {
  const [first] = sampleReportInput.excerpts
  return { ...first!, lines: [{ label: 'Turid', isCounted: true, runs }] }
}

const says = (text: string) => withPassage(fromText(text, documentId(1), 100))

describe('a leak in what the report is made from is refused and named', () => {
  const inText: readonly (readonly [manner: string, text: string, found: string])[] = [
    ['exact', 'Da kom Bodil på jobb.', 'Bodil'],
    ['the whole name', 'Da kom Bodil Hansen på jobb.', 'Bodil Hansen'],
    ['the surname alone', 'Hun het vel Hansen til etternavn.', 'Hansen'],
    ['genitive', 'Det var Bodils bil.', 'Bodils'],
    ['genitive with an apostrophe', 'Det var Bodil’s bil.', 'Bodil'],
    ['upper case', 'Da ropte de BODIL etter henne.', 'BODIL'],
    ['lower case, as from a recorder', 'da kom bodil på jobb', 'bodil'],
    ['decomposed accents', 'Hun bor på Kárášnjárga nå.'.normalize('NFD'), 'Kárášnjárga'.normalize('NFD')],
    ['zero-width characters', 'Da kom Bo\u200bd\u200cil på jobb.', 'Bo\u200bd\u200cil'],
    ['a soft hyphen', 'Hun bor i Tern\u00advær nå.', 'Tern\u00advær'],
    ['full-width letters', 'Da kom Ｂｏｄｉｌ på jobb.', 'Ｂｏｄｉｌ'],
    ['letters set apart by spaces', 'Hun het K a r i, sa de.', 'K a r i'],
    ['letters set apart by hyphens', 'Vi staver det K-A-R-I her.', 'K-A-R-I'],
    ['a hyphen compound', 'Det ble en Bodil-sak av det.', 'Bodil'],
    ['a closed compound', 'Det ble en Bodilsak av det.', 'Bodilsak'],
    ['a closed compound in lower case', 'Han er ekte ternværing og det hører en.', 'ternværing'],
    ['an inhabitant in the plural', 'De er ternværinger alle sammen.', 'ternværinger'],
    ['a prefix grown on', 'Hun er fra Nordternvær nå.', 'Nordternvær'],
    ['one letter other', 'Da kom Samire på jobb.', 'Samire'],
    ['one letter less, in lower case', 'da kom samra på jobb', 'samra'],
    ['two letters swapped', 'Hun bor i Tenrvær ved kaia.', 'Tenrvær'],
    ['a short name misspelt with a capital', 'Da kom Bodill på jobb.', 'Bodill'],
    ['a name of several words', 'Jeg var på Fjellstua bofellesskap da.', 'Fjellstua bofellesskap'],
    ['a name over a line', 'Jeg var på Fjellstua\nbofellesskap da.', 'Fjellstua\nbofellesskap'],
    ['a word hyphenated over a line', 'Hun bor i Tern-\nvær ved kaia.', 'Tern-\nvær'],
    ['a number grouped otherwise', 'Ring meg på 591 23 456 i kveld.', '591 23 456'],
    ['a number without spaces', 'Ring meg på 59123456 i kveld.', '59123456'],
    ['a date', 'Jeg er født 14. november 1967 her.', '14. november 1967'],
    ['an address with other signs', 'Skriv til bodil.hansen@ternver.example nå.', 'bodil.hansen@ternver.example'],
    ['a name that is a word, inside a sentence', 'Så kom Dag og hentet meg.', 'Dag'],
    ['a name that is a word, before somebody’s doing', 'Dag sa at han skulle komme.', 'Dag'],
    ['a name that is a word, called out', 'Liv, kan du komme hit?', 'Liv'],
  ]
  it.each(inText)('%s', async (_manner, text, found) => {
    const { findings } = judged(await says(text), { decided: [{ document: documentId(1), start: 0, end: 1000 }] })
    expect(findings).not.toEqual([])
    expect(findings[0]).toMatchObject({
      why: 'term',
      part: body,
      text: found,
      document: documentId(1),
      span: { start: 100 + text.indexOf(found), end: 100 + text.indexOf(found) + found.length },
    })
  })

  it('split over runs of different sources', async () => {
    const file = await withPassage(fromText('Da kom Bo', documentId(1), 0), fromPlace('dil', placeId(3)))
    expect(judged(file).findings).toContainEqual(expect.objectContaining({ why: 'term', text: 'Bodil', part: body }))
  })

  it('inside a place that is replaced, when what stands there is an original', async () => {
    const file = await withPassage(fromPlace('[Bodil]', placeId(3)))
    expect(judged(file).findings).toMatchObject([{ why: 'term', text: 'Bodil', kind: 'person' }])
  })

  it('as a speaker’s label', async () => {
    const [first] = sampleReportInput.excerpts
    const file = await finishedFile({ excerpts: [{ ...first!, lines: [{ ...first!.lines[0]!, label: 'Bodil' }] }] })
    expect(judged(file).findings).toMatchObject([{ why: 'term', text: 'Bodil' }])
  })

  const cells = (first: string, second: string) => ({
    ...withOptions({
      parts: partsIn('informants'),
      informants: {
        columns: ['a', 'b'].map((attribute) => ({ attribute, heading: 'x', coarser: 'as-is' as const, words: {} })),
      },
    }),
    participants: [{ ...sampleReportInput.participants[0]!, attributes: { a: first, b: second } }],
  })

  it('across two cells', async () => {
    const { findings } = judged(await finishedFile(cells('Fjellstua', 'bofellesskap')))
    const of = `${sampleReportInput.participants[0]!.id}/attributes`
    expect(findings).toContainEqual(expect.objectContaining({ why: 'term', text: 'Fjellstua bofellesskap', of }))
  })

  it('a word in two halves in two cells', async () => {
    const { findings } = judged(await finishedFile(cells('Tern', 'vær')))
    expect(findings).toContainEqual(expect.objectContaining({ why: 'term', text: 'Tern vær' }))
  })

  it('in a code’s name and definition, in a document’s title and in the report’s title', async () => {
    const [top, ...rest] = sampleReportInput.codebook
    const definition = {
      ...top!,
      name: { ...top!.name, text: 'Samira om natta' },
      code: { ...top!.code, definition: 'det som Bodil sier' },
    }
    const codebook = [definition, ...rest]
    const sources = sampleReportInput.sources.map((it) => ({ ...it, title: 'Intervju med Kari' }))
    const titled = withQuotes({ attribution: { who: 'pseudonym', place: 'title', words: '' } })
    const { findings } = judged(await finishedFile({ ...titled, codebook, sources, title: 'Natt i Ternvær' }))
    const id = top!.code.id
    expect(new Set(findings.filter((it) => it.why === 'term').map((it) => `${it.text} ${it.of}`))).toEqual(
      new Set([
        `Samira ${id}`,
        `Bodil ${id}/definition`,
        `Kari ${documentId(1)}/title`,
        `Kari ${documentId(2)}/title`,
        'Ternvær report/title',
      ]),
    )
    expect(findings.map((it) => it.part)).toContain('docProps/core.xml')
    expect(findings.map((it) => it.part)).toContain('file-name')
  })

  it('in the file’s name', async () => {
    const file = await finishedFile({ fileName: 'Rapport Bodil.docx' })
    expect(judged(file).findings).toMatchObject([
      { why: 'term', part: 'file-name', text: 'Bodil', of: 'report/file-name' },
    ])
    const renamed = { ...(await finishedFile()), fileName: 'bodil_hansen-2.docx' }
    expect(judged(renamed).findings).toMatchObject([{ part: 'file-name', text: 'bodil_hansen' }])
  })
})

describe('a leak that is put into the finished file is refused and named', () => {
  let clean: FinishedFile
  beforeAll(async () => {
    clean = await finishedFile()
  })

  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const intoBody = (xml: string) => withPart(clean, body, (part) => part.replace('<w:sectPr', `${xml}<w:sectPr`))
  const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const newPart = (name: string, root: string, content: string) =>
    withPart(clean, name, () => `<?xml version="1.0" encoding="UTF-8"?><${root} ${wordSpace}>${content}</${root}>`)

  const cases: readonly (readonly [channel: string, file: () => FinishedFile, part: string, text: string])[] = [
    ['a paragraph', () => intoBody(paragraph('Hilsen Bodil')), body, 'Bodil'],
    ['split runs', () => intoBody('<w:p><w:r><w:t>Bo</w:t></w:r><w:r><w:t>dil</w:t></w:r></w:p>'), body, 'Bodil'],
    [
      'deleted text of a tracked change',
      () => intoBody('<w:p><w:del w:author="x"><w:r><w:delText>Bodil</w:delText></w:r></w:del></w:p>'),
      body,
      'Bodil',
    ],
    ['hidden text', () => intoBody('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Bodil</w:t></w:r></w:p>'), body, 'Bodil'],
    [
      'the author of a tracked change',
      () => intoBody('<w:p><w:ins w:id="1" w:author="Bodil Hansen"/></w:p>'),
      body,
      'Bodil Hansen',
    ],
    [
      'an alternative text',
      () => intoBody('<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="Bilde av Bodil"/></w:drawing></w:r></w:p>'),
      body,
      'Bodil',
    ],
    ['a bookmark', () => intoBody('<w:p><w:bookmarkStart w:id="1" w:name="Bodil"/></w:p>'), body, 'Bodil'],
    [
      'a content control’s tag',
      () => intoBody('<w:sdt><w:sdtPr><w:tag w:val="bodil"/></w:sdtPr></w:sdt>'),
      body,
      'bodil',
    ],
    [
      'a field instruction',
      () => intoBody('<w:p><w:r><w:instrText> HYPERLINK "mailto:bodil@ternver.example" </w:instrText></w:r></w:p>'),
      body,
      'bodil',
    ],
    ['a simple field', () => intoBody('<w:p><w:fldSimple w:instr=" AUTHOR Bodil "/></w:p>'), body, 'Bodil'],
    ['a comment of the XML', () => intoBody('<!-- Bodil -->'), body, 'Bodil'],
    ['a processing instruction', () => intoBody('<?note Bodil?>'), body, 'Bodil'],
    ['a CDATA section', () => intoBody('<w:p><w:r><w:t><![CDATA[Bodil]]></w:t></w:r></w:p>'), body, 'Bodil'],
    ['character references', () => intoBody(paragraph('&#66;odi&#x6C;')), body, 'Bodil'],
    [
      'a text box inside a paragraph',
      () => intoBody(`<w:p><w:r><w:txbxContent>${paragraph('Bodil')}</w:txbxContent></w:r></w:p>`),
      body,
      'Bodil',
    ],
    [
      'two cells',
      () => intoBody(`<w:tbl><w:tr><w:tc>${paragraph('Tern')}</w:tc><w:tc>${paragraph('vær')}</w:tc></w:tr></w:tbl>`),
      body,
      'Tern vær',
    ],
    [
      'the footer',
      () => withPart(clean, 'word/footer1.xml', (part) => part.replace('</w:ftr>', `${paragraph('Bodil')}</w:ftr>`)),
      'word/footer1.xml',
      'Bodil',
    ],
    ['a header', () => newPart('word/header1.xml', 'w:hdr', paragraph('Bodil')), 'word/header1.xml', 'Bodil'],
    [
      'a footnote',
      () => newPart('word/footnotes.xml', 'w:footnotes', `<w:footnote w:id="1">${paragraph('Ternvær')}</w:footnote>`),
      'word/footnotes.xml',
      'Ternvær',
    ],
    [
      'an endnote',
      () => newPart('word/endnotes.xml', 'w:endnotes', `<w:endnote w:id="1">${paragraph('Ternvær')}</w:endnote>`),
      'word/endnotes.xml',
      'Ternvær',
    ],
    [
      'a comment',
      () => newPart('word/comments.xml', 'w:comments', `<w:comment w:id="0">${paragraph('spør Kari')}</w:comment>`),
      'word/comments.xml',
      'Kari',
    ],
    [
      'a comment’s author',
      () => newPart('word/comments.xml', 'w:comments', '<w:comment w:id="0" w:author="Bodil Hansen"/>'),
      'word/comments.xml',
      'Bodil Hansen',
    ],
    [
      'a person in people.xml',
      () => newPart('word/people.xml', 'w:people', '<w:person w:author="Bodil"/>'),
      'word/people.xml',
      'Bodil',
    ],
    [
      'the creator',
      () => withPart(clean, 'docProps/core.xml', (part) => part.replace('Fortrolig', 'Bodil')),
      'docProps/core.xml',
      'Bodil',
    ],
    [
      'the last person to save',
      () =>
        withPart(clean, 'docProps/core.xml', (part) =>
          part.replace('</cp:', '<cp:lastModifiedBy>Bodil</cp:lastModifiedBy></cp:'),
        ),
      'docProps/core.xml',
      'Bodil',
    ],
    [
      'the company',
      () => newPart('docProps/app.xml', 'Properties', '<Company>Fjellstua bofellesskap</Company>'),
      'docProps/app.xml',
      'Fjellstua bofellesskap',
    ],
    [
      'a custom property',
      () =>
        newPart(
          'docProps/custom.xml',
          'Properties',
          '<property name="Kilde"><vt:lpwstr xmlns:vt="v">Ternvær</vt:lpwstr></property>',
        ),
      'docProps/custom.xml',
      'Ternvær',
    ],
    [
      'a link’s target',
      () =>
        withPart(clean, 'word/_rels/document.xml.rels', (part) =>
          part.replace('</R', '<Relationship Id="rId9" Target="mailto:bodil@x.example" TargetMode="External"/></R'),
        ),
      'word/_rels/document.xml.rels',
      'bodil',
    ],
    [
      'a path to a template',
      () =>
        withPart(
          clean,
          'word/_rels/settings.xml.rels',
          () => '<Relationships><Relationship Target="file:///C:/Users/samira/mal.dotx"/></Relationships>',
        ),
      'word/_rels/settings.xml.rels',
      'samira',
    ],
    [
      'a document variable',
      () =>
        withPart(clean, 'word/settings.xml', (part) =>
          part.replace('</w:settings>', '<w:docVars><w:docVar w:name="i" w:val="Bodil"/></w:docVars></w:settings>'),
        ),
      'word/settings.xml',
      'Bodil',
    ],
    [
      'a style’s name',
      () => withPart(clean, 'word/styles.xml', (part) => part.replace('w:val="Quote"', 'w:val="Sitat Bodil"')),
      'word/styles.xml',
      'Bodil',
    ],
    ['custom XML', () => newPart('customXml/item1.xml', 'data', 'Bodil'), 'customXml/item1.xml', 'Bodil'],
    ['the name of a part', () => newPart('customXml/bodil.xml', 'data', ''), 'customXml/bodil.xml', 'bodil'],
    [
      'the name of a picture',
      () => withBytes(clean, 'word/media/bodil.png', new Uint8Array([137, 80])),
      'word/media/bodil.png',
      'bodil',
    ],
  ]
  it.each(cases)('%s', (_channel, file, part, text) => {
    const { findings } = judged(file())
    expect(findings).toContainEqual(expect.objectContaining({ why: 'term', part, text }))
  })

  it('text without a run, though nothing in it is an original', () => {
    const { findings } = judged(intoBody(paragraph('En linje til.')))
    expect(findings).toEqual([expect.objectContaining({ why: 'unsourced', part: body, text: 'En linje til.' })])
  })

  it('words added to a paragraph, and only those', () => {
    const file = withPart(clean, body, (part) => part.replace('Jeg er alene', 'Jeg er helt alene'))
    expect(judged(file).findings).toMatchObject([{ why: 'unsourced', part: body, text: 'helt ' }])
  })

  it('a part added with text, an attribute with text, a field that reports do not have', () => {
    const refused = (file: FinishedFile) =>
      judged(file, { terms: [] }).findings.map((it) => `${it.why} ${it.part} ${it.text}`)
    expect(refused(newPart('word/header1.xml', 'w:hdr', paragraph('Topptekst')))).toContain(
      'unsourced word/header1.xml Topptekst',
    )
    expect(refused(intoBody('<w:p><w:r><w:rPr><w:rStyle w:val="Student A"/></w:rPr></w:r></w:p>'))).toContain(
      `unsourced ${body} Student A`,
    )
    expect(refused(intoBody('<w:p><w:r><w:instrText> AUTHOR </w:instrText></w:r></w:p>'))).toContain(
      `unsourced ${body}  AUTHOR `,
    )
  })

  it('a picture, which nobody has read', () => {
    const verdict = judged(withBytes(clean, 'word/media/image1.png', new Uint8Array([137, 80, 78, 71])))
    expect(verdict.findings).toMatchObject([{ why: 'picture', part: 'word/media/image1.png' }])
    expect(verdict.picturesUnread).toBe(1)
  })

  it('an embedded file, which nobody can read', () => {
    const verdict = judged(withBytes(clean, 'word/embeddings/oleObject1.bin', new Uint8Array([1, 2, 3])))
    expect(verdict.findings).toMatchObject([{ why: 'unreadable', part: 'word/embeddings/oleObject1.bin' }])
  })
})
