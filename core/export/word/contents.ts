import { InternalHyperlink, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import type { Heading } from '../contents'
import type { Inline } from '../report'
import { own } from '../runs'
import { element, fieldMark, fieldOpening, fieldRuns } from './field'
import { styleIds } from './styles'
import { manifestRuns, textRuns, type Written } from './text'

/** Where the list leads: a bookmark round the words of a heading. `number` from 1, in the order of the list. */
export function bookmarked(children: readonly ParagraphChild[], number: number): readonly ParagraphChild[] {
  const id = { 'w:id': String(number) }
  return [
    element('w:bookmarkStart', { ...id, 'w:name': bookmark(number) }) as ParagraphChild,
    ...children,
    element('w:bookmarkEnd', id) as ParagraphChild,
  ]
}

function bookmark(number: number): string {
  return `_Toc${number}`
}

/**
 * The contents list as a field whose result is written out: each heading a link. Page numbers are known to nobody before
 * the pages are set, so they stand empty until Word or LibreOffice counts them, which Word does by itself when it prints; a
 * mark that asks for it at opening would make Word warn of links to other files.
 * Source: ECMA-376 part 1, 17.16.5.68 (TOC), 17.16.5.45 (PAGEREF).
 */
export function writeContents(title: readonly Inline[], headings: readonly Heading[]): Written[] {
  const entries = headings.map(({ inlines, level }, index): Written => {
    const link = new InternalHyperlink({
      anchor: bookmark(index + 1),
      children: [
        ...inlines.flatMap(textRuns),
        new TextRun({ children: [new Tab()] }),
        ...fieldRuns(`PAGEREF ${bookmark(index + 1)} \\h`, ''),
      ],
    })
    const isFirst = index === 0
    const isLast = index === headings.length - 1
    return {
      paragraph: new Paragraph({
        style: level === 1 ? styleIds.contents1 : styleIds.contents2,
        children: [
          ...(isFirst ? fieldOpening('TOC \\o "1-2" \\h \\z \\u') : []),
          link,
          ...(isLast ? [fieldMark('end')] : []),
        ],
      }),
      runs: [...manifestRuns(inlines), own('\t')],
    }
  })
  const head = {
    paragraph: new Paragraph({ style: styleIds.contentsTitle, children: title.flatMap(textRuns) }),
    runs: manifestRuns(title),
  }
  return entries.length === 0 ? [] : [head, ...entries]
}
