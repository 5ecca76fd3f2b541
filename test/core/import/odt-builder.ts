import { strToU8, zipSync } from 'fflate'

const namespaces = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((it) => [it, it]),
  ...[
    ['draw', 'drawing'],
    ['svg', 'svg-compatible'],
  ],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:loext="urn:org:documentfoundation:names:experimental"')
  .join(' ')

type OdtParts = Readonly<{
  automaticStyles?: string
  styles?: string
  masterStyles?: string
  manifest?: string
  kind?: string
}>

/** The bytes of an OpenDocument text with this body. */
export function odtOf(body: string, parts: OdtParts = {}): Uint8Array {
  const kind = parts.kind ?? 'text'
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${parts.automaticStyles ?? ''}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${parts.styles ?? ''}</office:styles><office:master-styles>${parts.masterStyles ?? ''}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<manifest:manifest ${namespaces}>${parts.manifest ?? ''}</manifest:manifest>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

/** Characters as XML writes them. */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
