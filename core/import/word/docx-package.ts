import { FaultError } from '../../contract/fault'
import { elements, parseXml, type XmlElement } from '../xml'
import { unzip } from '../zip'

/** The parts of a Word file that hold text, found by relationships and never by their usual names. */
export type DocxPackage = Readonly<{
  main: XmlElement
  styles: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
  comments: XmlElement | null
  /** Which comment answers which. */
  commentsExtended: XmlElement | null
  headersAndFooters: readonly XmlElement[]
}>

type Relationship = Readonly<{ type: string; path: string }>

/** The path that a target names, seen from a folder. Source: OPC, ECMA-376 part 2, 6.2. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function relationshipsOf(files: ReadonlyMap<string, Uint8Array>, part: string): readonly Relationship[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const bytes = files.get(`${folder}_rels/${part.slice(cut)}.rels`)
  if (!bytes) return []
  return elements(parseXml(bytes))
    .filter((it) => it.attributes[':TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: (attributes[':Type'] ?? '').replace(/^.*\//u, ''),
      path: resolve(folder, attributes[':Target'] ?? ''),
    }))
}

/** Opens the text parts of a .docx, transitional or strict. Faults: `import.damaged`, `import.too-large` {megabytes}. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzip(bytes, (name) => /\.(xml|rels)$/iu.test(name))
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
    footnotes: partsOf('footnotes')[0] ?? null,
    endnotes: partsOf('endnotes')[0] ?? null,
    comments: partsOf('comments')[0] ?? null,
    commentsExtended: partsOf('commentsExtended')[0] ?? null,
    headersAndFooters: partsOf('header', 'footer'),
  }
}
