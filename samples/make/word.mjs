import { strToU8, zipSync } from 'fflate'
import { clock, decompose } from './text.mjs'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const moment = '2026-01-15T09:30:00Z'

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const textOf = (text, tag) =>
  text
    .split('↵')
    .map((line) => `<w:${tag} xml:space="preserve">${escape(line)}</w:${tag}>`)
    .join('<w:br/>')
const run = (text, bold = false, tag = 't') =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${textOf(text, tag)}</w:r>`

/** The relationship of a link's target, which stands outside the text. */
function linkId(target, file) {
  file.links.push(target)
  return `link${file.links.length}`
}

/** The runs of one paragraph: text, tracked changes, and comments on all that stands before them. */
function runsOf(pieces, file) {
  const by = (id) => `w:id="${id}" w:author="${escape(file.reviewer.author)}" w:date="${moment}"`
  let xml = ''
  for (const { kind, text, target } of pieces) {
    const id = file.nextId++
    if (kind === 'text') xml += run(text)
    else if (kind === 'link') xml += `<w:hyperlink r:id="${linkId(target, file)}">${run(text)}</w:hyperlink>`
    else if (kind === 'ins') xml += `<w:ins ${by(id)}>${run(text)}</w:ins>`
    else if (kind === 'del') xml += `<w:del ${by(id)}>${run(text, false, 'delText')}</w:del>`
    else {
      file.comments.push(
        `<w:comment ${by(id)} w:initials="${file.reviewer.initials}"><w:p>${run(text)}</w:p></w:comment>`,
      )
      xml = `<w:commentRangeStart w:id="${id}"/>${xml}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    }
  }
  return xml
}

const styled = (style, xml) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${xml}</w:p>`

function table(rows, file) {
  const cell = (pieces) =>
    `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p>${runsOf(pieces, file)}</w:p></w:tc>`
  const lines = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`)
  const side = (name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
  const grid = '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${grid}${lines.join('')}</w:tbl><w:p/>`
}

/** `m:ss` and `h:mm:ss`, as Teams writes times. */
function teamsTime(ms) {
  const [hours, ...rest] = clock(ms).split(':')
  return [...(Number(hours) ? [hours] : []), ...rest].join(':').replace(/^0/u, '')
}

/** A bold label with its colon; in a file of Teams the name, three spaces, the time, and the speech on the next line. */
function labelOf({ label, startMs }, { layout }) {
  if (layout === 'teams') return run(`${label}   ${teamsTime(startMs)}↵`)
  return run(`${label}:`, true) + run(' ')
}

function bodyOf(blocks, file) {
  let xml = ''
  let rows = []
  for (const block of [...blocks, { kind: 'end' }]) {
    if (block.kind === 'row') {
      rows.push(block.cells)
      continue
    }
    if (rows.length > 0) xml += table(rows, file)
    rows = []
    if (block.kind === 'title') xml += styled('Title', runsOf(block.pieces, file))
    if (block.kind === 'heading') xml += styled('Heading1', runsOf(block.pieces, file))
    if (block.kind === 'note') xml += `<w:p>${runsOf(block.pieces, file)}</w:p>`
    if (block.kind === 'turn') xml += `<w:p>${labelOf(block, file)}${runsOf(block.pieces, file)}</w:p>`
  }
  return xml
}

const style = (id, name, properties) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${properties}</w:rPr></w:style>`
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
  '<w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('Title', 'Title', '<w:sz w:val="40"/>') +
  style('Heading1', 'heading 1', '<w:b/><w:sz w:val="28"/>')

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

function contentTypes() {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const override = ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`
  const parts = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/comments.xml', `${word}.comments+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  return (
    `${head}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.map(override).join('')}</Types>`
  )
}

/** The bytes of a Word file. The same blocks give the same bytes: all dates are fixed. */
export function wordFile({ blocks, about: facts }, { reviewer, properties: about }) {
  const file = { reviewer, layout: facts.layout, comments: [], links: [], nextId: 1 }
  const body = decompose(bodyOf(blocks, file), facts)
  const root = (name, content) =>
    `${head}<w:${name} xmlns:w="${w}" xmlns:r="${office}">${content}</w:${name}>`
  const links = file.links.map((link, index) => [`link${index + 1}`, `${office}/hyperlink`, link, 'External'])
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['r1', `${office}/officeDocument`, 'word/document.xml'],
      ['r2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(about),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': root('styles', styles),
    'word/comments.xml': root('comments', file.comments.join('')),
    'word/_rels/document.xml.rels': relationships([
      ['r1', `${office}/styles`, 'styles.xml'],
      ['r2', `${office}/comments`, 'comments.xml'],
      ...links,
    ]),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 15, 9, 30, 0) })
}
