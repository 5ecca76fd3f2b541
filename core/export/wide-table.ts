import type { ReportCatalogue } from '../language/report/catalogue'
import { own, plain } from './runs'
import type { Cell, Column, Inline, TableBlock } from './report'

/**
 * A table with a column for each of what there may be many of: sources, participants. Each row has its name, a cell under
 * each head and, where `words` says how wide in millimetres, one of running words at the end.
 */
export type WideTable = Readonly<{
  caption: readonly Inline[]
  corner: Cell
  heads: readonly Inline[]
  words: Readonly<{ head: Cell; least: number; onOneLine: number }> | null
  rows: readonly WideRow[]
  total: WideRow | null
  mustLieAcross: boolean
}>
/** One row of it; `cells` as many as there are heads. */
export type WideRow = Readonly<{ name: Cell; cells: readonly Cell[]; words?: Cell }>

/** Widths in millimetres: the text of a page, what the names of rows need, and a turned head with its margins. */
const textWidths = { upright: 160, across: 247 }
const widthOfNames = 46
const widthOfLongNames = 50
const turnedHead = 7

/**
 * Lays the table out: upright where the heads have room, else across; where they have none there either they are turned,
 * and where even turned heads, or the figures under them, have too little, the columns are shared out over several tables.
 * Each of them has the names of the rows and says in its caption which it is; the words stand in the last. In order.
 */
export function wideTables(
  table: WideTable,
  say: ReportCatalogue,
): Readonly<{ tables: readonly TableBlock[]; isAcross: boolean }> {
  const needed = table.heads.map(widthOfHead)
  const least = table.words?.least ?? 0
  const isAcross = table.mustLieAcross || widthOfNames + sum(needed) + least > textWidths.upright
  const width = isAcross ? textWidths.across : textWidths.upright
  const room = width - widthOfNames - least
  const isTurned = sum(needed) > room
  const shares = isTurned ? shared(table.heads.length, Math.floor(room / widthOfTurned(table))) : [table.heads.length]
  const widths = isTurned ? needed.map(() => room / Math.max(...shares)) : needed
  let from = 0
  const tables = shares.map((count, at) => {
    const part = { from, to: from + count, at: at + 1, of: shares.length }
    from += count
    const columns = columnsOf(
      { table, width, isTurned, widths: widths.slice(part.from, part.to) },
      at === shares.length - 1,
    )
    return tableOf(table, part, { columns, say })
  })
  return { tables, isAcross }
}

/** How wide a column is in which no word is cut, in millimetres: bold Arial of 9.5 points and the margins. */
function widthFor(words: readonly string[]): number {
  return 3 + 2.15 * Math.max(0, ...words.map((it) => it.length))
}

function widthOfHead(head: Inline): number {
  return Math.max(10, widthFor(head.runs.flatMap((it) => it.text.split(/\s/u))))
}

/** A turned head is as wide as one line, or as the widest figure under any. */
function widthOfTurned({ rows, total }: WideTable): number {
  const cells = [...rows, ...(total === null ? [] : [total])].flatMap((it) => it.cells)
  const texts = cells.flatMap((it) => it.lines.map(({ inlines }) => inlines.flatMap((inline) => inline.runs)))
  return Math.max(turnedHead, widthFor(texts.map((runs) => runs.map((it) => it.text).join(''))))
}

/** So few parts as hold the columns, and as even as can be. */
function shared(columns: number, most: number): readonly number[] {
  const parts = Math.ceil(columns / Math.max(1, most))
  return Array.from({ length: parts }, (_, at) => Math.floor((columns + at) / parts)).toReversed()
}

type Layout = Readonly<{ table: WideTable; width: number; isTurned: boolean; widths: readonly number[] }>

function columnsOf({ table: { words }, width, isTurned, widths }: Layout, isLast: boolean): readonly Column[] {
  const all = sum(widths)
  const last =
    words === null || !isLast ? 0 : Math.max(words.least, Math.min(words.onOneLine, width - widthOfLongNames - all))
  return [
    { share: (width - last - all) / width, align: 'start' },
    ...widths.map((it) => ({ share: it / width, align: 'end', isTurned }) as const),
    ...(last > 0 ? [{ share: last / width, align: 'start' } as const] : []),
  ]
}

type Part = Readonly<{ from: number; to: number; at: number; of: number }>

function tableOf(
  { caption, corner, heads, words, rows, total }: WideTable,
  { from, to, at, of }: Part,
  { columns, say }: Readonly<{ columns: readonly Column[]; say: ReportCatalogue }>,
): TableBlock {
  const isLast = at === of
  const rowOf = (row: WideRow): Cell[] => [
    row.name,
    ...row.cells.slice(from, to),
    ...(isLast && words !== null && row.words ? [row.words] : []),
  ]
  const headCells = heads.map((it): Cell => ({ lines: [{ inlines: [it] }] }))
  return {
    kind: 'table',
    caption: of === 1 ? caption : [...caption, plain(own(` ${say.parts.partOf(at, of)}`))],
    columns,
    header: rowOf({ name: corner, cells: headCells, ...(words === null ? {} : { words: words.head }) }),
    rows: rows.map(rowOf),
    total: total === null ? null : rowOf(total),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, it) => all + it, 0)
}
