import { strToU8, zipSync } from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const open = (name: string) =>
  `<w:${name} xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">`

/** The parts that `docxOf` relates to the main part, by path. */
const related: Readonly<Record<string, string>> = {
  'word/styles.xml': 'styles',
  'word/numbering.xml': 'numbering',
  'word/footnotes.xml': 'footnotes',
  'word/endnotes.xml': 'endnotes',
  'word/comments.xml': 'comments',
  'word/commentsExtended.xml': 'commentsExtended',
  'word/header1.xml': 'header',
  'word/side.html': 'aFChunk',
  'word/annet.docx': 'aFChunk',
}

function relationships(entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="/${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

/** The bytes of a .docx with this body; other parts by path, of which `root` wraps the known ones. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}, prolog = ''): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${prolog}${open('document')}<w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      Object.entries(related).flatMap(([path, type]) => (path in parts ? [[type, path] as const] : [])),
    ),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

/** A part of its own, as `styles` or `footnotes`. */
export function partOf(root: string, content: string): string {
  return `${open(root)}${content}</w:${root}>`
}

/** A paragraph of plain runs; `properties` goes into its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

/** A run; `properties` goes into its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`
}
