import { readMarkup, type Markup } from './markup'

/** What a part says, by where it says it. `hidden`: everything that does not stand on the page as a paragraph. */
export type PartText = Readonly<{
  /** Text of each paragraph that has some, in order; deleted and hidden text is text too. */
  paragraphs: readonly string[]
  /** Instructions of fields, one each. */
  instructions: readonly string[]
  /** Names of elements and attributes, and values of attributes, each once. */
  markup: ReadonlySet<string>
  /** Comments of the XML and processing instructions. */
  asides: readonly string[]
}>

const instructionNames = new Set(['instrText', 'delInstrText'])
const breaks: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

type Frame = { readonly name: string; readonly isParagraph: boolean; text: string }

/**
 * The text of an XML part, whatever the elements are called: a paragraph is an element `p`, and text outside one is a
 * paragraph by itself. Throws `MarkupError`.
 */
export function readPartText(xml: string): PartText {
  const paragraphs: string[] = []
  const instructions: string[] = []
  const asides: string[] = []
  const markup = new Set<string>()
  const open: Frame[] = []
  const paragraphFrame = () => open.findLast((frame) => frame.isParagraph)

  const openElement = ({ name, attributes }: Extract<Markup, { kind: 'open' }>) => {
    markup.add(name)
    for (const [key, value] of attributes) markup.add(key).add(value)
    const local = localName(name)
    const sign = open.at(-1)?.name === 'r' ? breaks[local] : undefined
    const paragraph = paragraphFrame()
    if (sign !== undefined && paragraph !== undefined) paragraph.text += sign
    open.push({ name: local, isParagraph: local === 'p', text: '' })
  }
  const closeElement = () => {
    const frame = open.pop()
    if (frame !== undefined && frame.text.trim() !== '') paragraphs.push(frame.text)
  }
  const addText = (text: string) => {
    const inner = open.at(-1)
    if (inner === undefined || (inner.name !== 't' && inner.name !== 'delText' && text.trim() === '')) return
    if (instructionNames.has(inner.name)) instructions.push(text)
    else (paragraphFrame() ?? inner).text += text
  }
  for (const piece of readMarkup(xml)) {
    if (piece.kind === 'open') openElement(piece)
    else if (piece.kind === 'close') closeElement()
    else if (piece.kind === 'text') addText(piece.text)
    else asides.push(piece.text)
  }
  return { paragraphs, instructions, markup, asides }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
