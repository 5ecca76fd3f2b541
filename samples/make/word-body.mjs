import { clock } from './text.mjs'

const moment = '2026-01-15T09:30:00Z'

export const escape = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const textOf = (text, tag) =>
  text
    .split('↵')
    .map((line) => `<w:${tag} xml:space="preserve">${escape(line)}</w:${tag}>`)
    .join('<w:br/>')
const run = (text, bold = false, tag = 't') =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${textOf(text, tag)}</w:r>`
const styled = (style, xml) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${xml}</w:p>`

/** What the body needs from the rest of the package, gathered while it is written. */
export function newParts({ reviewer = null, layout = null }) {
  return { reviewer, layout, comments: [], links: [], footnotes: [], pictures: 0, nextId: 1 }
}

const picture = (id, alt) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="2160000"/><wp:docPr id="${id}" name="Bilde ${id}" descr="${escape(alt)}"/>` +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
  `<pic:nvPicPr><pic:cNvPr id="${id}" name="bilde.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="2160000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

/** One piece of a paragraph that is text of its own, or stands for a part elsewhere. */
const pieceWriters = {
  text: ({ text }) => run(text),
  ins: ({ text }, parts, by) => `<w:ins ${by}>${run(text)}</w:ins>`,
  del: ({ text }, parts, by) => `<w:del ${by}>${run(text, false, 'delText')}</w:del>`,
  link: ({ text, target }, parts) => {
    parts.links.push(target)
    return `<w:hyperlink r:id="link${parts.links.length}">${run(text)}</w:hyperlink>`
  },
  footnote: ({ text }, parts) => {
    parts.footnotes.push(text)
    return `<w:r><w:footnoteReference w:id="${parts.footnotes.length}"/></w:r>`
  },
  picture: ({ text }, parts) => {
    parts.pictures += 1
    return picture(parts.pictures, text)
  },
}

/** The runs of one paragraph; a comment is on all that stands before it. */
function runsOf(pieces, parts) {
  let xml = ''
  for (const piece of pieces) {
    const id = parts.nextId++
    const by = parts.reviewer && `w:id="${id}" w:author="${escape(parts.reviewer.author)}" w:date="${moment}"`
    if (piece.kind !== 'comment') xml += pieceWriters[piece.kind](piece, parts, by)
    else {
      parts.comments.push(
        `<w:comment ${by} w:initials="${parts.reviewer.initials}"><w:p>${run(piece.text)}</w:p></w:comment>`,
      )
      xml = `<w:commentRangeStart w:id="${id}"/>${xml}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    }
  }
  return xml
}

const tableWidth = 9000

function table(rows, parts) {
  const width = Math.floor(tableWidth / rows[0].length)
  const cell = (pieces) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${runsOf(pieces, parts)}</w:p></w:tc>`
  const lines = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`)
  const side = (name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
  const grid = `<w:tblGrid>${rows[0].map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
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

const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  subheading: 'Heading2',
  caption: 'Caption',
  quote: 'Quote',
}

function paragraph(block, parts) {
  const runs = runsOf(block.pieces, parts)
  if (block.kind === 'turn') return `<w:p>${labelOf(block, parts)}${runs}</w:p>`
  return styles[block.kind] ? styled(styles[block.kind], runs) : `<w:p>${runs}</w:p>`
}

/** The paragraphs and tables of a body. */
export function bodyOf(blocks, parts) {
  let xml = ''
  let rows = []
  for (const block of [...blocks, { kind: 'end' }]) {
    if (block.kind === 'row') {
      rows.push(block.cells)
      continue
    }
    if (rows.length > 0) xml += table(rows, parts)
    rows = []
    if (block.kind !== 'end') xml += paragraph(block, parts)
  }
  return xml
}

const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

/** The footnotes of a body that has been written. */
export function footnotesOf({ footnotes }) {
  const note = (text, index) =>
    `<w:footnote w:id="${index + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`
  return separators + footnotes.map(note).join('')
}
