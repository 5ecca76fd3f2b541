/** The rows of a delimited text, and the characters that only set its cells apart: delimiters and quotes, in their order. */
export type Delimited = Readonly<{ rows: readonly (readonly string[])[]; marks: string }>

/**
 * The rows of a delimited text with LF, quoted by RFC 4180: `"` around, `""` inside, line breaks in quotes. A quote that no
 * other one closes at the end of its cell is a character like any other. Blank rows fall away.
 */
export function parseDelimited(text: string, delimiter: string): Delimited {
  const rows: string[][] = []
  const marks: string[] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : null
    const cell = quoted ?? plainCell(text, at, delimiter)
    if (quoted) marks.push(quoted.marks)
    row.push(cell.text)
    at = cell.end + 1
    if (text[cell.end] === delimiter) marks.push(delimiter)
    else {
      if (row.some((it) => it.trim() !== '')) rows.push(row)
      row = []
    }
  }
  return { rows, marks: marks.join('') }
}

type Cell = Readonly<{ text: string; end: number }>

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return { text: text.slice(start, end), end }
}

/** The cell that begins with the quote at `start`; null where no quote closes it. */
function quotedCell(text: string, start: number, delimiter: string): (Cell & Readonly<{ marks: string }>) | null {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const after = text[close + 1]
  // No program puts a tab into a cell of a table that tabs part: the quotes belong to two cells.
  const isAcross = delimiter === '\t' && text.slice(start, close).includes(delimiter)
  if (close < 0 || isAcross || (after !== undefined && after !== delimiter && after !== '\n')) return null
  const written = text.slice(start + 1, close)
  const cell = written.replaceAll('""', '"')
  return { text: cell, end: close + 1, marks: '"'.repeat(2 + written.length - cell.length) }
}

const delimiters = [';', '\t', ',', '|']

/** The delimiter of `;`, tab, `,` and `|` that cuts most rows into as many cells as the first; more cells win. */
export function guessDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const { rows } = parseDelimited(text, delimiter)
    const width = rows[0]?.length ?? 0
    return { delimiter, score: width > 1 ? evenness(rows) * 1000 + Math.min(width, 500) : 0 }
  })
  return scores.reduce((best, it) => (it.score > best.score ? it : best)).delimiter
}

/** The share of rows that have as many cells as the first. */
export function evenness(rows: Delimited['rows']): number {
  const width = rows[0]?.length ?? 0
  return rows.filter((it) => it.length === width).length / Math.max(1, rows.length)
}
