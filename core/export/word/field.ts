import { TextRun, convertToXmlComponent, type XmlComponent } from 'docx'

function element(name: string, attributes: Record<string, string>, text?: string): XmlComponent {
  const made = convertToXmlComponent({
    type: 'element',
    name,
    attributes,
    elements: text === undefined ? [] : [{ type: 'text', text }],
  })
  if (made === undefined || typeof made === 'string') throw new Error(`no element: ${name}`)
  return made
}

/**
 * A field as begin, instruction, separate, result, end in runs of their own. The result is written out, because
 * LibreOffice prints what stands there and docx's own field classes leave it empty.
 * Source: ECMA-376 part 1, 17.16.18 (complex fields).
 */
export function fieldRuns(instruction: string, result: string, style?: string): TextRun[] {
  const mark = (type: 'begin' | 'separate' | 'end') =>
    new TextRun({ style, children: [element('w:fldChar', { 'w:fldCharType': type })] })
  return [
    mark('begin'),
    new TextRun({ style, children: [element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)] }),
    mark('separate'),
    new TextRun({ style, text: result }),
    mark('end'),
  ]
}
