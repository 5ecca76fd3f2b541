/** Text on a page: points from the left and from the top, in Helvetica. */
export type Placed = Readonly<{ text: string; x: number; y: number; size?: number }>

const height = 842

/** Letters of Windows-1252 as a PDF string in hexadecimal. */
function hexOf(text: string): string {
  const special: Readonly<Record<string, number>> = { '–': 0x96, '—': 0x97, '…': 0x85, '’': 0x92, '“': 0x93, '”': 0x94 }
  return [...text].map((it) => (special[it] ?? it.charCodeAt(0)).toString(16).padStart(2, '0')).join('')
}

/** The bytes of a PDF with these pages of text; `trailer` goes into its trailer. Source: PDF 32000-1, section 7.5. */
export function pdfOf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`)
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, page] of pages.entries()) {
    const content = page
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hexOf(text)}> Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(at).padStart(10, '0')
  })
  const table = offsets.map((it) => `${it} 00000 n \n`).join('')
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, (it) =>
    it.charCodeAt(0),
  )
}

/** Lines of one size under each other, from `top` on. */
export function linesAt(
  texts: readonly string[],
  { x = 70, top = 100, pitch = 12, size = 10 } = {},
): readonly Placed[] {
  return texts.map((text, index) => ({ text, x, y: top + index * pitch, size }))
}
