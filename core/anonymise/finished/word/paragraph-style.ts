import { childOf, elements, type XmlElement } from '../../../import/xml'

/** What the style of a paragraph, with those that it is based on, and its own properties say of it. */
export type ParagraphStyle = Readonly<{
  heading: number | null
  isCaption: boolean
  isBlock: boolean
  isHidden: boolean
}>

const quotationStyle = /quot|sitat|utdrag|excerpt/iu
/** Styles that are set in for another reason. */
const otherIndent =
  /^(?:toc|inn?hald|innhold|list|caption|bildetekst|bibliograph|litteratur|footnote|fotnote|endnote|sluttnote|heading|overskrift|title|tittel)/iu
/** Half a centimetre, in twentieths of a point. */
const leastIndent = 283
const longestChain = 20

/** Reads what paragraphs are, by the names of their styles: Word localises ids, never the built-in names. */
export function paragraphStyles(part: XmlElement | null): (properties: XmlElement | undefined) => ParagraphStyle {
  const byId = new Map<string, XmlElement>()
  for (const style of part === null ? [] : elements(part))
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style)

  function chainOf(id: string): readonly XmlElement[] {
    const chain: XmlElement[] = []
    for (let at = byId.get(id); at && chain.length < longestChain; at = byId.get(value(at, 'w:basedOn'))) chain.push(at)
    return chain
  }

  return (properties) => {
    const id = value(properties, 'w:pStyle')
    const chain = chainOf(id)
    const names = [id, ...chain.map((it) => value(it, 'w:name'))].filter(Boolean)
    const all = [properties, ...chain.map((it) => childOf(it, 'w:pPr'))]
    const runs = [...chain.map((it) => childOf(it, 'w:rPr'))]
    const heading = headingOf(names, all)
    const isOther =
      heading !== null || names.some((it) => otherIndent.test(it)) || all.some((it) => childOf(it, 'w:numPr'))
    return {
      heading,
      isCaption: names.some((it) => /^(?:caption|bildetekst|figurtekst|tabelltekst)/iu.test(it)),
      isBlock: names.some((it) => quotationStyle.test(it)) || (!isOther && isSetIn(all)),
      isHidden: runs.some((it) => childOf(it, 'w:vanish') !== undefined),
    }
  }
}

function value(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.attributes['w:val'] ?? ''
}

function headingOf(names: readonly string[], all: readonly (XmlElement | undefined)[]): number | null {
  for (const name of names) {
    if (/^(?:title|tittel)$/iu.test(name)) return 0
    const level = /^(?:heading|overskrift)\s*(\d)$/iu.exec(name)?.[1]
    if (level !== undefined) return Number(level)
  }
  const outline = all.map((it) => value(it, 'w:outlineLvl')).find((it) => /^[0-8]$/u.test(it))
  return outline === undefined ? null : Number(outline) + 1
}

/** Set in from the left, all lines: a hanging indent is a list's or a reference's. */
function isSetIn(all: readonly (XmlElement | undefined)[]): boolean {
  const given = (...attributes: readonly string[]) => {
    for (const it of all)
      for (const attribute of attributes) {
        const found = childOf(it, 'w:ind')?.attributes[attribute]
        if (found !== undefined) return Number(found)
      }
    return 0
  }
  return given('w:left', 'w:start') >= leastIndent && given('w:hanging') === 0
}
