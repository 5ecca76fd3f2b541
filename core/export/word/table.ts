import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx'
import type { ReportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Cell, Column, Inline, TableBlock } from '../report'
import { own, plain } from '../runs'
import { fieldRuns } from './field'
import { textWidth } from './page'
import { styleIds } from './styles'
import { manifestRuns, textRuns, writeParagraph } from './text'

const rule = { style: BorderStyle.SINGLE, size: 8, color: '1F2933' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '1F2933' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** One step of the code tree inside a cell, in twips. */
const step = 227

type WrittenTable = Readonly<{ children: readonly FileChild[]; paragraphs: readonly (readonly SourcedRun[])[] }>
type RowKind = 'header' | 'body' | 'total'

/**
 * A table after APA 7: rules above and below the header and at the foot, none between columns. The header repeats on
 * each page and no row is split. `number` is the caption's number.
 */
export function writeTable(block: TableBlock, number: number, say: ReportCatalogue): WrittenTable {
  const body = block.rows.map((cells) => writeRow(cells, block.columns, 'body'))
  const rows = [
    writeRow(block.header, block.columns, 'header'),
    ...body,
    ...(block.total === null ? [] : [writeRow(block.total, block.columns, 'total')]),
  ]
  const table = new Table({
    rows: rows.map((it) => it.row),
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: block.columns.map((column) => Math.round(column.share * textWidth)),
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 70, right: 70 },
  })
  const paragraphs = rows.flatMap((it) => it.paragraphs)
  if (block.caption === null) return { children: [table], paragraphs }
  return {
    children: [captionParagraph(block.caption, number, say), table],
    paragraphs: [captionRuns(block.caption, number, say), ...paragraphs],
  }
}

function captionParagraph(caption: readonly Inline[], number: number, say: ReportCatalogue): Paragraph {
  return new Paragraph({
    style: styleIds.caption,
    children: [
      ...textRuns({ runs: [own(`${say.tableWord} `)], emphasis: 'bold' }),
      ...fieldRuns(`SEQ ${say.tableWord} \\* ARABIC`, String(number), styleIds.strong),
      ...[plain(own(' ')), ...caption].flatMap(textRuns),
    ],
  })
}

function captionRuns(caption: readonly Inline[], number: number, say: ReportCatalogue): SourcedRun[] {
  return [own(`${say.tableWord} `), own(String(number)), own(' '), ...manifestRuns(caption)]
}

function writeRow(cells: readonly Cell[], columns: readonly Column[], kind: RowKind) {
  const written = cells.map((cell, index) => writeCell(cell, columns[index] ?? { share: 0, align: 'start' }, kind))
  return {
    row: new TableRow({
      children: written.map((it) => it.cell),
      tableHeader: kind === 'header',
      cantSplit: true,
    }),
    paragraphs: written.flatMap((it) => it.paragraphs),
  }
}

function writeCell(cell: Cell, column: Column, kind: RowKind) {
  const lines = cell.lines.map((line) =>
    writeParagraph(line.inlines, {
      style: kind === 'header' ? styleIds.tableHeader : styleIds.tableText,
      alignment: column.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
      ...(line.indent ? { indent: { left: line.indent * step } } : {}),
    }),
  )
  return {
    cell: new TableCell({
      children: lines.map((it) => it.paragraph),
      width: { size: Math.round(column.share * textWidth), type: WidthType.DXA },
      borders: {
        ...(kind === 'header' ? { bottom: hairline } : {}),
        ...(kind === 'total' ? { top: hairline } : {}),
      },
      verticalAlign: kind === 'header' ? 'bottom' : 'top',
    }),
    paragraphs: lines.map((it) => it.runs),
  }
}
