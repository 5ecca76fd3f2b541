import { FaultError } from '../../contract/fault'
import { relationshipsOf } from '../office-package'
import { parseXml, type XmlElement } from '../xml'
import { unzip } from '../zip'

/** The parts of a Word file that hold text, found by relationships and never by their usual names. */
export type DocxPackage = Readonly<{
  main: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
  comments: XmlElement | null
  /** Which comment answers which. */
  commentsExtended: XmlElement | null
  headersAndFooters: readonly XmlElement[]
  /** Web pages put into the text, by the id that their place names. */
  pages: ReadonlyMap<string, Uint8Array>
}>

/** Opens the text parts of a .docx, transitional or strict. Faults: `import.damaged`, `import.too-large` {megabytes}. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzip(bytes, (name) => /\.(xml|rels|x?html?)$/iu.test(name))
  const named = relationshipsOf(files, '').find((it) => it.type === 'officeDocument')?.path ?? ''
  const mainPath = files.has(named) ? named : 'word/document.xml'
  const main = files.get(mainPath)
  if (!main) throw new FaultError('import.damaged')
  const related = relationshipsOf(files, mainPath)
  const partsOf = (...types: readonly string[]) =>
    related.flatMap((it) => {
      const part = types.includes(it.type) ? files.get(it.path) : undefined
      return part ? [parseXml(part)] : []
    })
  return {
    main: parseXml(main),
    styles: partsOf('styles')[0] ?? null,
    numbering: partsOf('numbering')[0] ?? null,
    footnotes: partsOf('footnotes')[0] ?? null,
    endnotes: partsOf('endnotes')[0] ?? null,
    comments: partsOf('comments')[0] ?? null,
    commentsExtended: partsOf('commentsExtended')[0] ?? null,
    headersAndFooters: partsOf('header', 'footer'),
    pages: new Map(
      related.flatMap(({ id, type, path }) => {
        const page = type === 'aFChunk' && /html?$/iu.test(path) ? files.get(path) : undefined
        return page ? [[id, page] as const] : []
      }),
    ),
  }
}
