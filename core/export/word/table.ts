import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
  type FileChild,
} from 'docx'
import type { ReportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Cell, Column, Inline, TableBlock } from '../report'
import { own, plain } from '../runs'
import { fieldRuns } from './field'
import { styleIds } from './styles'
import { indented, manifestRuns, step, textRuns, writeParagraph } from './text'

const rule = { style: BorderStyle.SINGLE, size: 8, color: '1F2933' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '1F2933' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** What sets words off from a column of numbers before them, in twips. */
const gap = 142

type WrittenTable = Readonly<{ children: readonly FileChild[]; paragraphs: readonly (readonly SourcedRun[])[] }>
/** How a caption is numbered, and how wide the text is, in twips. */
export type CaptionForm = Readonly<{ number: number; chapter: number | null; isColon: boolean; width: number }>

type RowKind = 'header' | 'body' | 'total'

/**
 * A table after APA 7: rules above and below the header and at the foot, none between columns. The header repeats on
 * each page and no row is split.
 */
export function writeTable(block: TableBlock, form: CaptionForm, say: ReportCatalogue): WrittenTable {
  const { width } = form
  const body = block.rows.map((cells) => writeRow(cells, { columns: block.columns, width, kind: 'body' }))
  const rows = [
    writeRow(block.header, { columns: block.columns, width, kind: 'header' }),
    ...body,
    ...(block.total === null ? [] : [writeRow(block.total, { columns: block.columns, width, kind: 'total' })]),
  ]
  const table = new Table({
    rows: rows.map((it) => it.row),
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: block.columns.map((column) => Math.round(column.share * width)),
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 70, right: 70 },
  })
  const paragraphs = rows.flatMap((it) => it.paragraphs)
  if (block.caption === null) return { children: [table], paragraphs }
  return {
    children: [captionParagraph(block.caption, form, say), table],
    paragraphs: [captionRuns(block.caption, form, say), ...paragraphs],
  }
}

function captionParagraph(caption: readonly Inline[], form: CaptionForm, say: ReportCatalogue): Paragraph {
  return new Paragraph({
    style: styleIds.caption,
    children: [
      ...textRuns({ runs: [before(form, say)], emphasis: 'bold' }),
      ...fieldRuns(`SEQ ${say.tableWord} \\* ARABIC`, String(form.number), styleIds.strong),
      ...[plain(after(form)), ...caption].flatMap(textRuns),
    ],
  })
}

function captionRuns(caption: readonly Inline[], form: CaptionForm, say: ReportCatalogue): SourcedRun[] {
  return [before(form, say), own(String(form.number)), after(form), ...manifestRuns(caption)]
}

function before({ chapter }: CaptionForm, say: ReportCatalogue): SourcedRun {
  return own(chapter === null ? `${say.tableWord} ` : `${say.tableWord} ${chapter}.`)
}

function after({ isColon }: CaptionForm): SourcedRun {
  return own(isColon ? ': ' : ' ')
}

/** An empty frame to write in by hand or in Word. */
export function answerFrame(lines: number, width: number): Table {
  const side = { style: BorderStyle.SINGLE, size: 4, color: 'B8BEC4' }
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            children: Array.from({ length: lines }, () => new Paragraph({ style: styleIds.tableText })),
            width: { size: width, type: WidthType.DXA },
          }),
        ],
      }),
    ],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { left: 70, right: 70 },
  })
}

type RowForm = Readonly<{ columns: readonly Column[]; width: number; kind: RowKind }>

function writeRow(cells: readonly Cell[], { columns, width, kind }: RowForm) {
  const written = cells.map((cell, index) => {
    const column = columns[index] ?? { share: 0, align: 'start' }
    const isAfterNumbers = column.align === 'start' && columns[index - 1]?.align === 'end'
    return writeCell(cell, { ...column, width: Math.round(column.share * width), kind, isAfterNumbers })
  })
  return {
    row: new TableRow({
      children: written.map((it) => it.cell),
      tableHeader: kind === 'header',
      ...(kind === 'header' && columns.some((it) => it.isTurned) ? { height: turnedHeight(cells) } : {}),
      cantSplit: true,
    }),
    paragraphs: written.flatMap((it) => it.paragraphs),
  }
}

/** A head that reads upwards is as high as its longest text; Word does not give it room by itself. */
function turnedHeight(cells: readonly Cell[]) {
  const signs = cells
    .slice(1)
    .map(
      (it) =>
        it.lines.flatMap((line) => line.inlines.flatMap((inline) => inline.runs.map((run) => run.text))).join('')
          .length,
    )
  return { value: Math.min(2600, 160 + 112 * Math.max(0, ...signs)), rule: HeightRule.ATLEAST }
}

type CellForm = Pick<Column, 'align' | 'isTurned'> & Readonly<{ width: number; kind: RowKind; isAfterNumbers: boolean }>

function writeCell(cell: Cell, { align, isTurned, width, kind, isAfterNumbers }: CellForm) {
  const isTurnedHead = isTurned === true && kind === 'header'
  const lines = cell.lines.map((line) =>
    writeParagraph(line.inlines, {
      style: kind === 'header' ? styleIds.tableHeader : styleIds.tableText,
      alignment: align === 'end' && !isTurnedHead ? AlignmentType.RIGHT : AlignmentType.LEFT,
      ...indented((line.indent ?? 0) * step + (isAfterNumbers ? gap : 0)),
    }),
  )
  return {
    cell: new TableCell({
      children: lines.map((it) => it.paragraph),
      width: { size: width, type: WidthType.DXA },
      borders: {
        ...(kind === 'header' ? { bottom: hairline } : {}),
        ...(kind === 'total' ? { top: hairline } : {}),
      },
      verticalAlign: kind === 'header' ? 'bottom' : 'top',
      ...(isTurnedHead ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    }),
    paragraphs: lines.map((it) => it.runs),
  }
}
