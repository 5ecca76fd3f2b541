import { strToU8, zipSync } from 'fflate'
import { letterPicture } from './png.mjs'
import { decompose } from './text.mjs'
import { bodyOf, escape, footnotesOf, newParts } from './word-body.mjs'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const moment = '2026-01-15T09:30:00Z'
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`

const style = (id, name, properties) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${properties}</w:rPr></w:style>`
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
  '<w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('Title', 'Title', '<w:sz w:val="40"/>') +
  style('Subtitle', 'Subtitle', '<w:sz w:val="26"/>') +
  style('Heading1', 'heading 1', '<w:b/><w:sz w:val="28"/>') +
  style('Heading2', 'heading 2', '<w:b/><w:sz w:val="24"/>') +
  style('Caption', 'caption', '<w:i/><w:sz w:val="20"/>') +
  style('Quote', 'Quote', '<w:i/>')

function relationships(entries) {
  const lines = entries.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escape(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `${head}<Relationships xmlns="${packaging}/relationships">${lines.join('')}</Relationships>`
}

function properties({ title, creator, lastModifiedBy }) {
  const core = `${packaging}/metadata/core-properties`
  return (
    `${head}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${escape(lastModifiedBy)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`
  )
}

function contentTypes(names) {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const override = (name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`
  return (
    `${head}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${names.map(override).join('')}` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
  )
}

/** The bytes of a Word file. The same blocks give the same bytes: all dates are fixed. */
export function wordFile({ blocks, about }, { reviewer, properties: facts }) {
  const parts = newParts({ reviewer, layout: about.layout })
  const body = decompose(bodyOf(blocks, parts), about)
  const root = (name, content) => `${head}<w:${name} ${namespaces}>${content}</w:${name}>`
  const links = parts.links.map((link, index) => [`link${index + 1}`, `${office}/hyperlink`, link, 'External'])
  const beside = {
    styles: styles,
    ...(parts.comments.length > 0 ? { comments: parts.comments.join('') } : {}),
    ...(parts.footnotes.length > 0 ? { footnotes: footnotesOf(parts) } : {}),
  }
  const names = Object.keys(beside)
  const texts = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([
      ['r1', `${office}/officeDocument`, 'word/document.xml'],
      ['r2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(facts),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, root(name, beside[name])])),
    'word/_rels/document.xml.rels': relationships([
      ...names.map((name, index) => [`r${index + 1}`, `${office}/${name}`, `${name}.xml`]),
      ...(parts.pictures > 0 ? [['picture', `${office}/image`, 'media/brev.png']] : []),
      ...links,
    ]),
  }
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
  if (parts.pictures > 0) files['word/media/brev.png'] = letterPicture()
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 15, 9, 30, 0) })
}
