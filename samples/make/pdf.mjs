/** Text as a string of Windows-1252 in hexadecimal, which the fonts of every reader have. */
const shown = (text) => `<${Buffer.from(text, 'latin1').toString('hex')}>`
/** Text as UTF-16 with its byte order mark, as notes hold it. */
const noted = (text) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

const top = 760
const leading = 34
const lineAt = (index) => top - index * leading

function note({ line, text }) {
  const place = [540, lineAt(line) - 4, 560, lineAt(line) + 16].join(' ')
  return `<< /Type /Annot /Subtype /Text /Rect [${place}] /Contents ${noted(text)} /T ${noted('Veileder')} /Name /Comment /F 4 >>`
}

/** A page of text with notes in its margin, as a PDF of plain objects: the same words give the same bytes. */
export function pdfFile({ lines, notes }) {
  const content = lines.map((line, index) => `BT /F1 10 Tf 40 ${lineAt(index)} Td ${shown(line)} Tj ET`).join('\n')
  const annotations = notes.map((_, index) => `${6 + index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R /Annots [${annotations}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...notes.map(note),
  ]
  let text = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const entry = (offset) => `${String(offset).padStart(10, '0')} 00000 n \n`
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(entry).join('')}`
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}
