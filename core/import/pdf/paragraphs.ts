import { labelKey } from '../conversation/accept-labels'
import { matchLabel, type LabelMatch } from '../conversation/label-shape'
import type { Drop, SourceLine } from '../source-line'
import { joinLine } from './line-hyphen'
import { groupBy, mostCommon, type PdfRow } from './page'
import { hadRoom } from './room'

/** The measures of a document's running text, in points. */
type Measures = Readonly<{ size: number; pitch: number; left: number; right: number; labels: ReadonlySet<string> }>

/** The distance between lines within paragraphs: the smallest that comes often, be the text single or double spaced. */
function pitchOf(rows: readonly PdfRow[], size: number): number {
  const distances = rows.flatMap((row, index) => {
    const next = rows[index + 1]
    const distance = next?.page === row.page ? Math.round((next.y - row.y) * 2) / 2 : 0
    return distance >= size * 0.9 ? [distance] : []
  })
  const counts = new Map<number, number>()
  for (const it of distances) counts.set(it, (counts.get(it) ?? 0) + 1)
  const around = (it: number) => [it - 0.5, it, it + 0.5].reduce((sum, near) => sum + (counts.get(near) ?? 0), 0)
  const often = [...counts.keys()].filter((it) => around(it) >= distances.length * 0.12)
  return often.length > 0 ? Math.min(...often) : size * 1.2
}

/** The keys of labels that rows begin with: those that stand twice, and all before a time where there are two of them. */
function labelsOf(rows: readonly PdfRow[]): ReadonlySet<string> {
  const matches = rows.flatMap((row) => matchLabel(row.text) ?? [])
  const timed = matches.filter(({ shape }) => shape === 'name-time')
  const uses = groupBy(matches, ({ label }) => labelKey(label))
  const often = [...uses].flatMap(([key, { length }]) => (length >= 2 ? [key] : []))
  return new Set([...often, ...(timed.length >= 2 ? timed.map(({ label }) => labelKey(label)) : [])])
}

/** The label that a row begins with, if it is one in this document. */
function labelOf(row: PdfRow, { labels }: Measures): LabelMatch | null {
  const match = matchLabel(row.text)
  return match && labels.has(labelKey(match.label)) ? match : null
}

function measure(rows: readonly PdfRow[]): Measures {
  const size = mostCommon(rows.map((row) => [Math.round(row.size * 2) / 2, row.text.length])) ?? 10
  const body = rows.filter((row) => !row.isWhole && Math.abs(row.size - size) <= 0.6)
  return {
    ...{ size, pitch: pitchOf(body, size) },
    left: mostCommon(body.map((row) => [Math.round(row.x), 1])) ?? 0,
    right: body.reduce((most, row) => Math.max(most, row.right), 0),
    labels: labelsOf(body),
  }
}

/** Whether a row begins in a column of the row before, or of the paragraph's first: a cell, or a hanging indent. */
function isUnderColumn(row: PdfRow, rows: readonly PdfRow[]): boolean {
  return rows.some(({ segments }) => segments.slice(1).some((it) => Math.abs(it.x - row.x) <= 3))
}

/** Whether a row has columns as the first of the paragraph has: then each is a row of a table. */
function isTableRow(row: PdfRow, first: PdfRow): boolean {
  return Math.min(row.segments.length, first.segments.length) > 1 && Math.abs(row.x - first.x) <= 3
}

function begins(row: PdfRow, open: readonly PdfRow[], measures: Measures): boolean {
  const before = open.at(-1)!
  if (isSetApart(row, before) || labelOf(row, measures) !== null) return true
  if (open.length === 1 && labelOf(before, measures)?.rest === '') return true
  const isFarther = row.page === before.page && row.y - before.y > measures.pitch * 1.35
  if (isFarther) return true
  if (isUnderColumn(row, [open[0]!, before])) return false
  return isTableRow(row, open[0]!) || isSetIn(row, open, measures) || hadRoom(row, before, endOf(before, measures))
}

/** How far the lines beside a row reach. */
function endOf({ column }: PdfRow, { right }: Measures): number {
  return column?.right ?? right
}

/** Rows of a table are each for themselves, and so is what is set in another size. */
function isSetApart(row: PdfRow, before: PdfRow): boolean {
  return row.isWhole === true || before.isWhole === true || Math.abs(row.size - before.size) > 1.5
}

/** A row set in further than the one before it is the first of a paragraph, unless the paragraph hangs. */
function isSetIn(row: PdfRow, open: readonly PdfRow[], { size, left }: Measures): boolean {
  const [inset, above, first] = [row, open.at(-1)!, open[0]!].map((it) => it.x - (it.column?.left ?? left))
  const hangs = open.length > 1 && inset! > first! + 3 && Math.abs(inset! - above!) <= 3
  return !hangs && inset! > above! + size * 0.8 && inset! > 3
}

function kindOf(row: PdfRow, isFirst: boolean, { size }: Measures): SourceLine['kind'] {
  if (isFirst && row.size > size * 1.3) return 'title'
  return row.size > size * 1.15 ? 'heading' : 'text'
}

/** Small print below the last line of the text on its page or in its column: footnotes. */
function footnotesOf(rows: readonly PdfRow[], { size }: Measures): ReadonlySet<PdfRow> {
  const isText = (row: PdfRow) => row.isWhole === true || row.size >= size * 0.92
  const parts = [...groupBy(rows, (row) => `${row.page} ${row.column?.left ?? ''}`).values()]
  return new Set(parts.flatMap((part) => part.slice(part.findLastIndex(isText) + 1)))
}

/**
 * Puts rows together into paragraphs, each a line: line ends become blanks, hyphens at them go to `drops` by the rule of
 * `joinLine`. A paragraph ends where the distance is wider than between lines, where a label stands, where the next word had
 * room, and where the type changes; not at the end of a page. Footnotes follow the paragraph that their page ends in.
 */
export function paragraphsOf(rows: readonly PdfRow[], drops: Drop[]): readonly SourceLine[] {
  const measures = measure(rows)
  const footnotes = footnotesOf(rows, measures)
  const lines: SourceLine[] = []
  const waiting: PdfRow[][] = []
  let open: PdfRow[] = []

  function put(paragraph: readonly PdfRow[], as: SourceLine['kind'] | null): void {
    const [first, ...others] = paragraph
    if (!first) return
    let text = first.text
    for (const row of others) {
      const joined = joinLine(text, row.text)
      text = joined.text
      if (joined.dropped !== '') drops.push({ kind: 'line-hyphen', text: joined.dropped })
    }
    const kind = as ?? kindOf(first, lines.length === 0, measures)
    lines.push({ text, kind, paragraph: lines.length + 1, wrapped: false })
  }

  function close(): void {
    put(open, null)
    open = []
    for (const note of waiting.splice(0)) put(note, 'note')
  }

  for (const row of rows) {
    if (footnotes.has(row)) {
      const note = waiting.at(-1)
      const startsNote = !note || note[0]!.page !== row.page || /^\d{1,3}\s/u.test(row.text)
      if (startsNote) waiting.push([row])
      else note.push(row)
    } else {
      if (open.length > 0 && begins(row, open, measures)) close()
      open.push(row)
    }
  }
  close()
  return lines
}
