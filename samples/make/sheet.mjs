import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const letterOf = (column) => String.fromCharCode(65 + column)

function rowXml(cells, row) {
  const xml = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${letterOf(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`,
  )
  return `<row r="${row + 1}">${xml.join('')}</row>`
}

const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relationships = (...lines) => `${head}<Relationships xmlns="${packaging}/relationships">${lines.join('')}</Relationships>`

function contentTypes() {
  const override = ([part, type]) => `<Override PartName="${part}" ContentType="${sheetType}.${type}+xml"/>`
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ]
  return (
    `${head}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.map(override).join('')}</Types>`
  )
}

/** A workbook of one sheet with text in its cells. */
function workbook(name, rows) {
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relationship('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 15, 9, 30, 0) })
}

const levels = 3

/** The codebook as an indented tree: one column for each level, then what the code means and when it is used. */
export function codebookFile(codes) {
  const depthOf = ({ parent }) => (parent === null ? 0 : 1 + depthOf(codes.find((code) => code.id === parent)))
  const row = (code) => {
    const tree = Array.from({ length: levels }, (_, level) => (level === depthOf(code) ? code.labels.nb : ''))
    return [...tree, code.definition.nb, code.use ?? '', code.notUse ?? '']
  }
  const heads = ['Kategori', 'Underkategori', 'Kode', 'Definisjon', 'Brukes når', 'Brukes ikke når']
  return workbook('Kodebok', [heads, ...codes.map(row)])
}
