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
    '64b0e70438009a291e41c9d5c485b6ac68f6bf6aa0ed9537c9b668d8c9ee1a66',
    '2df1925b7317eabe2196b2ad09ddf42bb6d6a2959f0fb473989d36ac9566c1e0',
    'e00656dd72c31723931621e104b6395ee677bd6900fe3ec8be6f063abcac52fb',
  ],
}

/** Whether a part is a template's own, to the byte. */
export function isTemplatePart(name: string, sha256: string): boolean {
  return Object.hasOwn(templates, name) && (templates[name] ?? []).includes(sha256)
}
