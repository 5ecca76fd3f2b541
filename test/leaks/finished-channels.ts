import { withBytes, withPart, type FinishedFile } from '../core/anonymise/gate/finished-file'

/** A way in which words may get into a finished file that no project writes there: where, and how. */
export type Channel = Readonly<{
  channel: string
  part: string
  plant: (file: FinishedFile, words: string) => FinishedFile
}>

const body = 'word/document.xml'
const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const xml = (text: string) => text.replace(/[&<"]/g, (sign) => signs[sign] ?? sign)
const paragraph = (text: string) => `<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`

function inBody(channel: string, make: (words: string) => string): Channel {
  const plant: Channel['plant'] = (file, words) =>
    withPart(file, body, (part) => part.replace('<w:sectPr', () => `${make(words)}<w:sectPr`))
  return { channel, part: body, plant }
}

function inNewPart(channel: string, part: string, make: (words: string) => string): Channel {
  const plant: Channel['plant'] = (file, words) =>
    withPart(file, part, () => `<?xml version="1.0" encoding="UTF-8"?><r ${wordSpace}>${make(words)}</r>`)
  return { channel, part, plant }
}

function inPart(channel: string, part: string, [before, make]: readonly [string, (words: string) => string]): Channel {
  return {
    channel,
    part,
    plant: (file, words) => withPart(file, part, (it) => it.replace(before, () => make(words) + before)),
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** Every container of a Word file, and what it may hold beside the page. */
export const channels: readonly Channel[] = [
  inBody('a paragraph', paragraph),
  inBody('hidden text', (it) => `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${xml(it)}</w:t></w:r></w:p>`),
  inBody('text that was deleted', (it) => `<w:p><w:del><w:r><w:delText>${xml(it)}</w:delText></w:r></w:del></w:p>`),
  inBody('text that was put in', (it) => `<w:p><w:ins><w:r><w:t>${xml(it)}</w:t></w:r></w:ins></w:p>`),
  inBody('text that was moved', (it) => `<w:p><w:moveFrom><w:r><w:t>${xml(it)}</w:t></w:r></w:moveFrom></w:p>`),
  inBody('who deleted', (it) => `<w:p><w:del w:author="${xml(it)}"/></w:p>`),
  inBody('who changed the form', (it) => `<w:p><w:pPr><w:pPrChange w:author="${xml(it)}"/></w:pPr></w:p>`),
  inBody('an alternative text', (it) => `<w:p><w:r><w:drawing><d:docPr descr="${xml(it)}"/></w:drawing></w:r></w:p>`),
  inBody(
    'the title of a picture',
    (it) => `<w:p><w:r><w:drawing><d:docPr title="${xml(it)}"/></w:drawing></w:r></w:p>`,
  ),
  inBody('the caption of a table', (it) => `<w:tbl><w:tblPr><w:tblCaption w:val="${xml(it)}"/></w:tblPr></w:tbl>`),
  inBody('the tip of a link', (it) => `<w:p><w:hyperlink w:tooltip="${xml(it)}"/></w:p>`),
  inBody('a bookmark', (it) => `<w:p><w:bookmarkStart w:id="1" w:name="${xml(it)}"/></w:p>`),
  inBody('the tag of a control', (it) => `<w:sdt><w:sdtPr><w:tag w:val="${xml(it)}"/></w:sdtPr></w:sdt>`),
  inBody('the alias of a control', (it) => `<w:sdt><w:sdtPr><w:alias w:val="${xml(it)}"/></w:sdtPr></w:sdt>`),
  inBody('what a list offers', (it) => `<w:sdt><w:sdtPr><w:listItem w:displayText="${xml(it)}"/></w:sdtPr></w:sdt>`),
  inBody('a field', (it) => `<w:p><w:r><w:instrText> HYPERLINK "${xml(it)}" </w:instrText></w:r></w:p>`),
  inBody('a simple field', (it) => `<w:p><w:fldSimple w:instr=" QUOTE ${xml(it)} "/></w:p>`),
  inBody(
    'a field of a form',
    (it) => `<w:p><w:r><w:fldChar><w:ffData><w:name w:val="${xml(it)}"/></w:ffData></w:fldChar></w:r></w:p>`,
  ),
  inBody('a text box', (it) => `<w:p><w:r><w:txbxContent>${paragraph(it)}</w:txbxContent></w:r></w:p>`),
  inBody('the words of a shape', (it) => `<w:p><w:r><w:pict><v:textpath string="${xml(it)}"/></w:pict></w:r></w:p>`),
  inBody('a formula', (it) => `<w:p><m:oMath><m:r><m:t>${xml(it)}</m:t></m:r></m:oMath></w:p>`),
  inBody('a cell', (it) => `<w:tbl><w:tr><w:tc>${paragraph(it)}</w:tc></w:tr></w:tbl>`),
  inBody(
    'a reading aid',
    (it) => `<w:p><w:r><w:ruby><w:rt><w:r><w:t>${xml(it)}</w:t></w:r></w:rt></w:ruby></w:r></w:p>`,
  ),
  inBody('an attribute nobody knows', (it) => `<w:p x:note="${xml(it)}"/>`),
  inBody('a comment of the XML', (it) => `<!-- ${it.replaceAll('--', '- -')} -->`),
  inBody('an instruction of the XML', (it) => `<?note ${it}?>`),
  inBody('a CDATA section', (it) => `<w:p><w:r><w:t><![CDATA[${it}]]></w:t></w:r></w:p>`),
  inPart('the footer', 'word/footer1.xml', ['</w:ftr>', paragraph]),
  inPart('the creator', 'docProps/core.xml', ['</cp:', (it) => `<dc:creator>${xml(it)}</dc:creator>`]),
  inPart('who saved last', 'docProps/core.xml', ['</cp:', (it) => `<cp:lastModifiedBy>${xml(it)}</cp:lastModifiedBy>`]),
  inPart('the keywords', 'docProps/core.xml', ['</cp:', (it) => `<cp:keywords>${xml(it)}</cp:keywords>`]),
  inPart('the description', 'docProps/core.xml', ['</cp:', (it) => `<dc:description>${xml(it)}</dc:description>`]),
  inPart('where a link goes', 'word/_rels/document.xml.rels', ['</R', (it) => `<Relationship Target="${xml(it)}"/>`]),
  inPart('a setting', 'word/settings.xml', [
    '</w:settings>',
    (it) => `<w:docVars><w:docVar w:val="${xml(it)}"/></w:docVars>`,
  ]),
  inPart('the name of a style', 'word/styles.xml', [
    '</w:styles>',
    (it) => `<w:style><w:name w:val="${xml(it)}"/></w:style>`,
  ]),
  inPart('the kinds of content', '[Content_Types].xml', ['</Types>', (it) => `<Override PartName="/${xml(it)}"/>`]),
  inNewPart('a header', 'word/header1.xml', paragraph),
  inNewPart('a footnote', 'word/footnotes.xml', (it) => `<w:footnote>${paragraph(it)}</w:footnote>`),
  inNewPart('an endnote', 'word/endnotes.xml', (it) => `<w:endnote>${paragraph(it)}</w:endnote>`),
  inNewPart('a comment', 'word/comments.xml', (it) => `<w:comment>${paragraph(it)}</w:comment>`),
  inNewPart('who commented', 'word/comments.xml', (it) => `<w:comment w:author="${xml(it)}" w:initials="x"/>`),
  inNewPart('a person', 'word/people.xml', (it) => `<w:person w:author="${xml(it)}"/>`),
  inNewPart('the words of a glossary', 'word/glossary/document.xml', paragraph),
  inNewPart('the company', 'docProps/app.xml', (it) => `<Company>${xml(it)}</Company>`),
  inNewPart('the template', 'docProps/app.xml', (it) => `<Template>C:\\${xml(it)}.dotx</Template>`),
  inNewPart(
    'a property of one’s own',
    'docProps/custom.xml',
    (it) => `<property name="k"><v>${xml(it)}</v></property>`,
  ),
  inNewPart('custom XML', 'customXml/item1.xml', xml),
  inNewPart('the rows of a chart', 'word/charts/chart1.xml', (it) => `<c:v>${xml(it)}</c:v>`),
  inNewPart('a hidden sheet', 'xl/worksheets/sheet9.xml', (it) => `<c><is><t>${xml(it)}</t></is></c>`),
  {
    channel: 'an embedded file',
    part: 'word/embeddings/bok.xlsx',
    plant: (file, words) => withBytes(file, 'word/embeddings/bok.xlsx', bytes(words)),
  },
  {
    channel: 'a thumbnail',
    part: 'docProps/thumbnail.jpeg',
    plant: (file, words) => withBytes(file, 'docProps/thumbnail.jpeg', bytes(words)),
  },
  {
    channel: 'a text beside',
    part: 'docProps/notat.txt',
    plant: (file, words) => withBytes(file, 'docProps/notat.txt', bytes(words)),
  },
]
