import { FaultError } from '../../contract/fault'
import { childOf, elements, parseXml, type XmlElement } from '../xml'
import { unzip } from '../zip'

/** The parts of an OpenDocument text that hold words. Source: OpenDocument 1.3, part 2 and part 3, section 3. */
export type OdtPackage = Readonly<{
  body: XmlElement
  /** Elements that hold styles, of the text itself and of the document. */
  styles: readonly XmlElement[]
  headersAndFooters: readonly XmlElement[]
}>

const kinds: Readonly<Record<string, string>> = {
  'office:spreadsheet': 'ods',
  'office:presentation': 'odp',
  'office:drawing': 'odg',
  'office:chart': 'odc',
}

/**
 * Opens an OpenDocument text, packed or flat. Faults: `import.encrypted`, `import.damaged`, `import.too-large` {megabytes},
 * `import.unknown-format` {found} for a sheet, slides or a drawing.
 */
export function openOdt(bytes: Uint8Array): OdtPackage {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? openPacked(bytes) : partsOf([parseXml(bytes)])
}

function openPacked(bytes: Uint8Array): OdtPackage {
  const files = unzip(bytes, (name) => /^(content|styles|META-INF\/manifest)\.xml$|^encrypted-package$/u.test(name))
  const part = (name: string) => {
    const found = files.get(name)
    return found === undefined ? undefined : parseXml(found)
  }
  if (files.has('encrypted-package') || isEncrypted(part('META-INF/manifest.xml'))) {
    throw new FaultError('import.encrypted')
  }
  return partsOf([part('content.xml'), part('styles.xml')])
}

/** The parts in the roots of their files; the first holds the text, in a flat file all. Source: OpenDocument 1.3, part 3, 3.1. */
function partsOf([content, styles]: readonly (XmlElement | undefined)[]): OdtPackage {
  const body = elements(childOf(content, 'office:body') ?? { name: '', attributes: {}, children: [] })[0]
  if (!content || !body) throw new FaultError('import.damaged')
  if (body.name !== 'office:text') throw new FaultError('import.unknown-format', { found: kinds[body.name] ?? 'odf' })
  const named = (name: string) => [content, styles].flatMap((it) => childOf(it, name) ?? [])
  return {
    body,
    styles: [...named('office:styles'), ...named('office:automatic-styles')],
    headersAndFooters: named('office:master-styles'),
  }
}

function isEncrypted(manifest: XmlElement | undefined): boolean {
  const entries = manifest ? elements(manifest) : []
  return entries.some((entry) => childOf(entry, 'manifest:encryption-data'))
}
