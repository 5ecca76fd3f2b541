import { HeadingLevel, type FileChild } from 'docx'
import type { ReportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Block, Inline, TableBlock } from '../report'
import { own, plain } from '../runs'
import { styleIds } from './styles'
import { answerFrame, writeTable, type CaptionForm } from './table'
import { writeParagraph, type Written } from './text'

/** Blocks as Word has them, and every paragraph of them as the manifest lists it, in the same order. */
export type WrittenBlocks = Readonly<{
  children: readonly FileChild[]
  paragraphs: readonly (readonly SourcedRun[])[]
}>

/** What stands on a page; what begins one is the section's. */
export type TextBlock = Exclude<Block, Readonly<{ kind: 'page' }>>

type CaptionNumbers = Omit<CaptionForm, 'number'> & Readonly<{ before: number }>

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Writes blocks in order; tables with a caption are numbered on from ``numbers.before`. */
export function writeBlocks(
  blocks: readonly TextBlock[],
  say: ReportCatalogue,
  numbers: CaptionNumbers,
): WrittenBlocks & Readonly<{ tables: number }> {
  const children: FileChild[] = []
  const paragraphs: (readonly SourcedRun[])[] = []
  let tables = 0
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (block.caption !== null) tables += 1
      const written = writeTable(block, { ...numbers, number: numbers.before + tables }, say)
      children.push(...written.children)
      paragraphs.push(...written.paragraphs)
    } else if (block.kind === 'answer') {
      children.push(answerFrame(block.lines, numbers.width))
    } else {
      for (const { paragraph, runs } of writeText(block)) {
        children.push(paragraph)
        paragraphs.push(runs)
      }
    }
  }
  return { children, paragraphs, tables }
}

function writeText(block: Exclude<TextBlock, TableBlock | Readonly<{ kind: 'answer' }>>): Written[] {
  switch (block.kind) {
    case 'title':
      return [writeParagraph(block.inlines, { heading: HeadingLevel.TITLE })]
    case 'heading':
      return [writeParagraph(block.inlines, { heading: headingLevels[block.level] })]
    case 'paragraph':
      return [writeParagraph(block.inlines, block.isLead ? { keepNext: true } : {})]
    case 'note':
      return [
        block.under === undefined
          ? writeParagraph(block.inlines, { style: styleIds.tableNote })
          : writeParagraph(block.inlines, { style: styleIds.counts, keepNext: block.under === 'heading-of-some' }),
      ]
    case 'quote':
      return writeQuote(block.lines, block.attribution)
  }
}

/** A dialogue's lines stand close and stay on one page; the attribution ends the last one. */
function writeQuote(lines: readonly (readonly Inline[])[], attribution: readonly Inline[]): Written[] {
  const last = lines.length - 1
  return lines.map((inlines, index) =>
    index < last
      ? writeParagraph(inlines, { style: styleIds.quote, keepNext: true, spacing: { after: 60 } })
      : writeParagraph(attribution.length > 0 ? [...inlines, plain(own(' ')), ...attribution] : inlines, {
          style: styleIds.quote,
        }),
  )
}
