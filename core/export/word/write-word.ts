import { Document, Packer } from 'docx'
import { reportCatalogue } from '../../language/report/catalogue'
import type { Manifest } from '../manifest'
import type { Report } from '../report'
import { writeBlocks } from './blocks'
import { writeFooter } from './footer'
import { neutralPackage } from './package'
import { page } from './page'
import { writeProperties } from './properties'
import { reportStyles } from './styles'

/**
 * A report as a Word file, with the manifest of every run of text in it. The same report gives the same bytes: they
 * carry no time, no chance, no author but the app.
 */
export async function writeWord(report: Report): Promise<Readonly<{ bytes: Uint8Array; manifest: Manifest }>> {
  const say = reportCatalogue(report.language)
  const body = writeBlocks(report.blocks, say)
  const foot = writeFooter(report.footer, say)
  const properties = writeProperties(report.title, say.locale)
  const margin = { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin }
  const document = new Document({
    styles: reportStyles(say.locale),
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin } },
        footers: { default: foot.footer },
        children: body.children,
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return {
    bytes: neutralPackage(packed, properties.xml),
    manifest: {
      fileName: report.fileName,
      parts: [
        { part: 'word/document.xml', paragraphs: body.paragraphs.filter((runs) => runs.length > 0) },
        { part: 'word/footer1.xml', paragraphs: foot.paragraphs.filter((runs) => runs.length > 0) },
        { part: 'docProps/core.xml', paragraphs: properties.paragraphs },
      ],
    },
  }
}
