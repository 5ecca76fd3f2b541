import { SaxesParser } from 'saxes'
import { FaultError } from '../contract/fault'
import { decodeText } from './characters/encoding'

/**
 * An element of a part. `name` is `prefix:local` with the prefix that Word or OpenDocument itself uses for the namespace, whatever the
 * file calls it; in a namespace that we do not read, the prefix is empty. Attributes are named in the same way.
 */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const deepest = 400
/** So many elements that no document of words has them; each takes memory. */
const most = 2_000_000

/** The namespaces of Word and Excel files, transitional and strict. Source: ECMA-376 part 1 and 4. */
const prefixes: readonly (readonly [string, RegExp])[] = [
  ['w', /\/wordprocessingml\/(2006\/)?main$/],
  ['x', /\/spreadsheetml\/(2006\/)?main$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['m', /\/officeDocument\/(2006\/)?math$/],
  ['r', /\/officeDocument\/(2006\/)?relationships$/],
  ['rel', /\/package\/2006\/relationships$/],
  ['pic', /\/drawingml\/(2006\/)?picture$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/],
]

/** The namespaces of OpenDocument say their prefix themselves, but for drawings. Source: OpenDocument 1.3, part 3, 2.2. */
const openDocument = /^urn:oasis:names:tc:opendocument:xmlns:([a-z]+)(?:-compatible)?:1\.0$/

function prefixOf(uri: string): string {
  const named = openDocument.exec(uri)?.[1]
  if (named !== undefined) return named === 'drawing' ? 'draw' : named
  return prefixes.find(([, pattern]) => pattern.test(uri))?.[0] ?? ''
}

/** `prefixOf` for one file, which names the same few namespaces over and over. */
function canonicalNames(): (uri: string, local: string) => string {
  const known = new Map<string, string>()
  return (uri, local) => {
    const prefix = known.get(uri) ?? prefixOf(uri)
    known.set(uri, prefix)
    return `${prefix}:${local}`
  }
}

/**
 * Parses one XML part into a tree. A document type is refused (no entities of the file's own), nesting is limited.
 * Faults: `import.damaged`, `import.too-large` {megabytes} for more than two million elements.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const damaged = () => new FaultError('import.damaged')
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  const canonical = canonicalNames()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw damaged()
  })
  let count = 0
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length > deepest) throw damaged()
    if (count > most) throw new FaultError('import.too-large', { megabytes: 100 })
    const attributes: Record<string, string> = {}
    for (const it of Object.values(tag.attributes)) attributes[canonical(it.uri, it.local)] = it.value
    const element: XmlElement = { name: canonical(tag.uri, tag.local), attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => open.at(-1)!.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decodeText(bytes).text.replace(/^\ufeff/u, '')).close()
  const top = elements(root)[0]
  if (!top) throw damaged()
  return top
}

/** The child elements, without the text between them. */
export function elements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elements(element).find((child) => child.name === name)
}

/** Every element of a name below this one, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elements(element)) {
    if (child.name === name) yield child
    yield* descendants(child, name)
  }
}

/** The characters that stand in an element itself, not in those inside it. */
export function ownText(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('')
}
