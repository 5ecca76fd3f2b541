import { AlignmentType, BorderStyle, Footer, Paragraph } from 'docx'
import type { ReportCatalogue } from '../../language/report/catalogue'
import type { SourcedRun } from '../manifest'
import type { Inline } from '../report'
import { own, plain } from '../runs'
import { fieldRuns } from './field'
import { styleIds } from './styles'
import { manifestRuns, textRuns, writeParagraph } from './text'

/** The set sentence, and below it the page numbers as fields with a result that stands until they are counted. */
export function writeFooter(
  sentence: readonly Inline[],
  say: ReportCatalogue,
): Readonly<{ footer: Footer; paragraphs: readonly (readonly SourcedRun[])[] }> {
  const text = writeParagraph(sentence, {
    style: styleIds.footer,
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'B8BEC4' } },
  })
  const numbers = new Paragraph({
    style: styleIds.footer,
    alignment: AlignmentType.RIGHT,
    children: [
      ...textRuns(plain(own(say.page.before))),
      ...fieldRuns('PAGE', '1'),
      ...textRuns(plain(own(say.page.between))),
      ...fieldRuns('NUMPAGES', '1'),
    ],
  })
  const numberRuns = manifestRuns([plain(own(say.page.before), own('1'), own(say.page.between), own('1'))])
  return { footer: new Footer({ children: [text.paragraph, numbers] }), paragraphs: [text.runs, numberRuns] }
}
