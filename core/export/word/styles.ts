import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { textWidth } from './page'

/** Fonts that Word has and that LibreOffice replaces by ones of the same widths. */
const serif = 'Times New Roman'
const sans = 'Arial'

const ink = '1F2933'
const quiet = '5B6670'

/** Ids of the styles that the writer uses; Word and LibreOffice know those with built-in names. */
export const styleIds = {
  contentsTitle: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  quote: 'Quote',
  counts: 'Counts',
  caption: 'Caption',
  tableText: 'TableText',
  tableHeader: 'TableHeader',
  tableNote: 'TableNote',
  footer: 'Footer',
  quiet: 'Quiet',
  strong: 'Strong',
  emphasis: 'Emphasis',
} as const

/** Sizes of type are given in half-points, space in twentieths of a point. */
const points = (size: number) => size * 2
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 })

/** The looks of a report: real styles, so that a university's template can take over. `locale` as `nb-NO`. */
export function reportStyles(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: points(11.5), language: { value: locale } },
        paragraph: { spacing: { ...space(0, 8), line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: sans, size: points(22), bold: true, color: ink },
        paragraph: { spacing: space(0, 12), keepNext: true },
      },
      heading1: heading(0, { size: 16, before: 26, after: 6 }),
      heading2: heading(1, { size: 12.5, before: 18, after: 4 }),
      heading3: heading(2, { size: 11, before: 14, after: 3 }),
    },
    paragraphStyles: [...textStyles(), ...contentsStyles(), ...tableStyles()],
    characterStyles: [
      { id: styleIds.quiet, name: 'Quiet', run: { color: quiet } },
      { id: styleIds.emphasis, name: 'Emphasis', run: { italics: true }, quickFormat: true },
      { id: styleIds.strong, name: 'Strong', run: { bold: true }, quickFormat: true },
    ],
  }
}

/** `outlineLevel` from 0: what the navigation pane shows the heading as. Sizes in points. */
function heading(outlineLevel: number, { size, before, after }: Readonly<Record<'size' | 'before' | 'after', number>>) {
  return {
    run: { font: sans, size: points(size), bold: true, color: ink },
    paragraph: { spacing: space(before, after), keepNext: true, keepLines: true, outlineLevel },
  }
}

function textStyles() {
  const base = { basedOn: 'Normal', quickFormat: true }
  return [
    {
      ...base,
      id: styleIds.quote,
      name: 'Quote',
      paragraph: { indent: { left: 567, right: 567 }, spacing: space(0, 10), keepLines: true },
    },
    {
      ...base,
      id: styleIds.counts,
      name: 'Counts',
      run: { font: sans, size: points(9), color: quiet },
      paragraph: { spacing: space(0, 8) },
    },
    {
      ...base,
      id: styleIds.footer,
      name: 'footer',
      run: { font: sans, size: points(8), color: quiet },
      paragraph: { spacing: space(0, 0), alignment: AlignmentType.LEFT },
    },
  ]
}

/** Page numbers at the right, without dots: they are empty until the pages are counted. */
function contentsStyles() {
  const base = { basedOn: 'Normal', quickFormat: true }
  const entry = { rightTabStop: textWidth(false) }
  return [
    {
      ...base,
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      run: { font: sans, size: points(12.5), bold: true, color: ink },
      paragraph: { spacing: space(14, 4), keepNext: true },
    },
    { ...base, id: styleIds.contents1, name: 'toc 1', paragraph: { ...entry, spacing: space(2, 2) } },
    {
      ...base,
      id: styleIds.contents2,
      name: 'toc 2',
      run: { color: quiet },
      paragraph: { ...entry, indent: { left: 284 }, spacing: space(0, 1) },
    },
  ]
}

function tableStyles() {
  const base = { basedOn: 'Normal', quickFormat: true }
  const text = { font: sans, size: points(9.5) }
  return [
    {
      ...base,
      id: styleIds.caption,
      name: 'caption',
      run: { font: sans, size: points(9.5), color: ink },
      paragraph: { spacing: space(6, 6), keepNext: true, keepLines: true },
    },
    { ...base, id: styleIds.tableText, name: 'Table text', run: text, paragraph: { spacing: space(2.5, 2.5) } },
    {
      ...base,
      id: styleIds.tableHeader,
      name: 'Table header',
      run: { ...text, bold: true },
      paragraph: { spacing: space(3, 3), keepNext: true },
    },
    {
      ...base,
      id: styleIds.tableNote,
      name: 'Table note',
      run: { font: sans, size: points(8.5), color: ink },
      paragraph: { spacing: space(4, 2), keepLines: true },
    },
  ]
}
