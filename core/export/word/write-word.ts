import { Document, Packer, PageOrientation, SectionType, type FileChild } from 'docx'
import { reportCatalogue, type ReportCatalogue } from '../../language/report/catalogue'
import { listedHeadings } from '../contents'
import type { Manifest, SourcedRun } from '../manifest'
import type { Report } from '../report'
import { writeBlocks, type TextBlock } from './blocks'
import { writeFooter } from './footer'
import { neutralPackage } from './package'
import { page, textWidth } from './page'
import { writeProperties } from './properties'
import { reportStyles } from './styles'

/**
 * A report as a Word file, with the manifest of every run of text in it. The same report gives the same bytes: they
 * carry no time, no chance, no author but the app.
 */
export async function writeWord(report: Report): Promise<Readonly<{ bytes: Uint8Array; manifest: Manifest }>> {
  const say = reportCatalogue(report.language)
  const sections = writeSections(report, say)
  const foot = writeFooter(report.footer, say)
  const properties = writeProperties(report, say.locale)
  const document = new Document({
    styles: reportStyles(say.locale),
    sections: sections.map(({ children, isAcross }, index) => ({
      properties: pageProperties(isAcross, index),
      // Later sections go on with the footer of the first.
      ...(index === 0 ? { footers: { default: foot.footer } } : {}),
      children,
    })),
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return {
    bytes: neutralPackage(packed, properties.xml),
    manifest: {
      fileName: report.fileName,
      parts: [
        {
          part: 'word/document.xml',
          paragraphs: sections.flatMap((it) => it.paragraphs).filter((runs) => runs.length > 0),
        },
        { part: 'word/footer1.xml', paragraphs: foot.paragraphs.filter((runs) => runs.length > 0) },
        { part: 'docProps/core.xml', paragraphs: properties.paragraphs },
      ],
    },
  }
}

type Section = Readonly<{
  isAcross: boolean
  children: readonly FileChild[]
  paragraphs: readonly (readonly SourcedRun[])[]
}>

/** The blocks in sections: one begins where a page does. Tables are numbered through. */
function writeSections({ blocks, captions }: Report, say: ReportCatalogue): Section[] {
  const parts: { isAcross: boolean; blocks: TextBlock[] }[] = [{ isAcross: false, blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'page') parts.push({ isAcross: block.isAcross, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  const hasContents = blocks.some((it) => it.kind === 'contents')
  const listed = hasContents ? listedHeadings(blocks) : []
  let before = 0
  return parts
    .filter((it) => it.blocks.length > 0)
    .map(({ isAcross, blocks: those }) => {
      const written = writeBlocks(those, say, { ...captions, before, listed, width: textWidth(isAcross) })
      before += written.tables
      return { isAcross, children: written.children, paragraphs: written.paragraphs }
    })
}

function pageProperties(isAcross: boolean, index: number) {
  const end = isAcross ? page.marginAcross : page.margin
  const margin = { top: end, right: page.margin, bottom: end, left: page.margin }
  const orientation = isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    ...(index > 0 ? { type: SectionType.NEXT_PAGE } : {}),
    page: { size: { width: page.width, height: page.height, orientation }, margin },
  }
}
