import { HeadingLevel, Paragraph, type FileChild } from 'docx'
import type { ReportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Heading } from '../contents'
import type { Block, Inline, TableBlock } from '../report'
import { own, plain } from '../runs'
import { bookmarked, writeContents } from './contents'
import { styleIds } from './styles'
import { answerFrame, writeTable, type CaptionForm } from './table'
import { indented, manifestRuns, step, textRuns, writeParagraph, type Written } from './text'

/** Blocks as Word has them, and every paragraph of them as the manifest lists it, in the same order. */
export type WrittenBlocks = Readonly<{
  children: readonly FileChild[]
  paragraphs: readonly (readonly SourcedRun[])[]
}>

/** What stands on a page; what begins one is the section's. */
export type TextBlock = Exclude<Block, Readonly<{ kind: 'page' }>>

/** `listed`: the headings of the whole report that its contents list has. */
type CaptionNumbers = Omit<CaptionForm, 'number'> & Readonly<{ before: number; listed: readonly Heading[] }>

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Writes blocks in order; tables with a caption are numbered on from `numbers.before`, and so are listed headings. */
export function writeBlocks(
  blocks: readonly TextBlock[],
  say: ReportCatalogue,
  numbers: CaptionNumbers,
): WrittenBlocks & Readonly<{ tables: number }> {
  const children: FileChild[] = []
  const paragraphs: (readonly SourcedRun[])[] = []
  let tables = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      if (block.caption !== null) tables += 1
      const written = writeTable(block, { ...numbers, number: numbers.before + tables }, say)
      children.push(...written.children)
      paragraphs.push(...written.paragraphs)
    } else if (block.kind === 'answer') {
      children.push(answerFrame(block.lines, numbers.width))
    } else {
      for (const { paragraph, runs } of writeText(block, numbers.listed)) {
        children.push(paragraph)
        paragraphs.push(runs)
      }
    }
    if (isGrid(block) && isGrid(blocks[index + 1])) children.push(new Paragraph({ style: styleIds.tableNote }))
  }
  return { children, paragraphs, tables }
}

/** Word makes one table of two that touch, and wants a paragraph after the last one: nothing counts as a grid too. */
function isGrid(block: TextBlock | undefined): boolean {
  return block === undefined || block.kind === 'table' || block.kind === 'answer'
}

function writeText(
  block: Exclude<TextBlock, TableBlock | Readonly<{ kind: 'answer' }>>,
  listed: readonly Heading[],
): Written[] {
  switch (block.kind) {
    case 'title':
      return [writeParagraph(block.inlines, { heading: HeadingLevel.TITLE })]
    case 'contents':
      return writeContents(block.title, listed)
    case 'heading':
      return [writeHeading(block, listed.indexOf(block) + 1)]
    case 'paragraph':
      return [
        writeParagraph(block.inlines, {
          ...(block.isLead ? { keepNext: true, spacing: { before: 160 } } : {}),
          ...indented((block.indent ?? 0) * step),
        }),
      ]
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

/** `number` in the contents list; 0: not in it. */
function writeHeading({ level, inlines }: Heading, number: number): Written {
  const words = inlines.flatMap(textRuns)
  return {
    paragraph: new Paragraph({
      heading: headingLevels[level],
      children: number === 0 ? words : bookmarked(words, number),
    }),
    runs: manifestRuns(inlines),
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
