import { TextRun, convertToXmlComponent, type XmlComponent } from 'docx'

/** An element of WordprocessingML that docx has no class for, or gives another number at each run. */
export function element(name: string, attributes: Record<string, string>, text?: string): XmlComponent {
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
  return [
    ...fieldOpening(instruction, style),
    ...(result === '' ? [] : [new TextRun({ style, text: result })]),
    fieldMark('end', style),
  ]
}

/** A field up to its result, which may go over several paragraphs. */
export function fieldOpening(instruction: string, style?: string): TextRun[] {
  return [
    fieldMark('begin', style),
    new TextRun({ style, children: [element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)] }),
    fieldMark('separate', style),
  ]
}

/** One of the three marks of a field. */
export function fieldMark(type: 'begin' | 'separate' | 'end', style?: string): TextRun {
  return new TextRun({ style, children: [element('w:fldChar', { 'w:fldCharType': type })] })
}
