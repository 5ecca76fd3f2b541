import { unzipParts, utf8Bytes, utf8Text, zipParts } from '../zip'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>'

const packageRelations = relations([
  ['rId1', `${officeRelation}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
])

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const rows = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${declaration}<Relationships xmlns="${space}">${rows.join('')}</Relationships>`
}

/**
 * Takes what carries the report out of the package that docx made and packs it anew: no parts that stand empty, no
 * times, no author, our own properties.
 */
export function neutralPackage(packed: Uint8Array, coreProperties: string): Uint8Array {
  const made = unzipParts(packed)
  const part = (name: string): [string, Uint8Array] => {
    const bytes = made.get(name)
    if (bytes === undefined) throw new Error(`docx wrote no ${name}`)
    return [name, bytes]
  }
  return zipParts(
    new Map([
      ['[Content_Types].xml', utf8Bytes(contentTypes)],
      ['_rels/.rels', utf8Bytes(packageRelations)],
      ['docProps/core.xml', utf8Bytes(coreProperties)],
      part('word/document.xml'),
      ['word/_rels/document.xml.rels', utf8Bytes(documentRelations(made))],
      part('word/styles.xml'),
      part('word/settings.xml'),
      part('word/footer1.xml'),
    ]),
  )
}

/** docx numbers its relations as it goes; the footer keeps the id that the document names. */
function documentRelations(made: ReadonlyMap<string, Uint8Array>): string {
  const document = utf8Text(made.get('word/document.xml') ?? new Uint8Array())
  const footerId = /<w:footerReference[^>]* r:id="(rId\d+)"/.exec(document)?.[1] ?? 'rId6'
  return relations([
    ['rId1', `${officeRelation}/styles`, 'styles.xml'],
    ['rId5', `${officeRelation}/settings`, 'settings.xml'],
    [footerId, `${officeRelation}/footer`, 'footer1.xml'],
  ])
}
