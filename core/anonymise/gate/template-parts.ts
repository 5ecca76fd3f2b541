/**
 * SHA-256 of the parts that every Word report has alike, asked about once, when they were written down here. A part
 * with another content is read like any other. A test says when the writer makes others.
 */
const templates: Readonly<Record<string, readonly string[]>> = {
  '[Content_Types].xml': ['3d04839993462f2ac51e5ef95de04a93cfabb84e02afdf65bc584a619b9ed543'],
  '_rels/.rels': ['b7ae6e1849778a0fa08ce4ad648050804c83b7a055e97ad92c7c234156896480'],
  'word/_rels/document.xml.rels': ['dd7f7a51d9f716d6c9d3514ef12b12408dff2252e1ea19ab7697e704a485df40'],
  'word/settings.xml': ['8229735081fc1cf77a4586707176296a4744ff9702e50fbcfd69b92a4ee0f723'],
  'word/styles.xml': [
    '4d28b598b80ea543515fff7b2b857f9bf4ecba6efa3e9d9bfb13cc1ceb8040d3',
    'd2464639bc8fc5db16589e4b61edd039c553ef0d2a4aee0e78185d8230979c3f',
    'c4786cc3fd8fb5c63409e07021063d2bad96da472f9f3246dccbb50b41d4ca49',
  ],
}

/** Whether a part is a template's own, to the byte. */
export function isTemplatePart(name: string, sha256: string): boolean {
  return Object.hasOwn(templates, name) && (templates[name] ?? []).includes(sha256)
}
