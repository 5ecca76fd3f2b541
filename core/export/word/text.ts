import { Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { reportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Inline } from '../report'
import { styleIds } from './styles'

/** A paragraph as Word has it, and as the manifest lists it. */
export type Written = Readonly<{ paragraph: Paragraph; runs: readonly SourcedRun[] }>

/** One step of the code tree, in twips. */
export const step = 227

/** So many twips from the left. */
export function indented(left: number): Pick<IParagraphOptions, 'indent'> {
  return left === 0 ? {} : { indent: { left } }
}

const characterStyles = { italic: styleIds.emphasis, bold: styleIds.strong, quiet: styleIds.quiet } as const

/**
 * What XML and Word can hold: tabs, control characters and lone surrogates become spaces, one for one, so that
 * offsets into the document stay right. Line feeds stay and are written as breaks.
 */
export function printable(run: SourcedRun): SourcedRun {
  const text = run.text.replace(/[^\P{Cc}\n]|\p{Cs}|[\u2028\u2029\ufffe\uffff]/gu, ' ')
  return text === run.text ? run : { ...run, text }
}

/** The runs of an inline as Word text. */
export function textRuns(inline: Inline): TextRun[] {
  const style = inline.emphasis === undefined ? undefined : characterStyles[inline.emphasis]
  const language = inline.language === undefined ? {} : { language: { value: reportCatalogue(inline.language).locale } }
  return inline.runs.flatMap((run) =>
    printable(run)
      .text.split('\n')
      .map((text, index) => new TextRun({ text, style, ...language, ...(index > 0 ? { break: 1 } : {}) })),
  )
}

/** The runs of inlines as the manifest lists them. */
export function manifestRuns(inlines: readonly Inline[]): SourcedRun[] {
  return inlines.flatMap((inline) => inline.runs.map(printable)).filter((run) => run.text !== '')
}

/** One paragraph of inlines. */
export function writeParagraph(inlines: readonly Inline[], options: IParagraphOptions): Written {
  return {
    paragraph: new Paragraph({ ...options, children: inlines.flatMap(textRuns) }),
    runs: manifestRuns(inlines),
  }
}
