import { childOf, elements, type XmlElement } from '../xml'

/** What the styles of a Word file say about the text under them. */
export type DocxStyles = Readonly<{
  /** Title, heading or running text, by the style's own name: Word localises ids, never the built-in names. */
  kindOf: (paragraphProperties: XmlElement | undefined) => 'text' | 'title' | 'heading'
  /** Whether a run is hidden, by itself or by a style. */
  isHidden: (runProperties: XmlElement | undefined, paragraphProperties: XmlElement | undefined) => boolean
  /** The list that a style belongs to, by itself or by those it is based on, which are its `chain`; no list: an empty id. */
  listOf: (style: string) => Readonly<{ numId: string; level: number | null; chain: readonly string[] }>
  /** Whether the document is in English, by its default. */
  isEnglish: boolean
}>

/** The value of an on-off property: absent null, empty on. Source: ECMA-376 part 1, 17.17.4. */
export function onOff(properties: XmlElement | undefined, name: string): boolean | null {
  const found = childOf(properties, name)
  if (!found) return null
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'on')
}

/** The value of a property; empty where it is not there. */
export function valueOf(properties: XmlElement | undefined, name: string): string {
  return childOf(properties, name)?.attributes['w:val'] ?? ''
}

const longestChain = 20

/** Reads the styles part; without one, style ids stand for names and nothing is hidden by style. */
export function readStyles(part: XmlElement | null): DocxStyles {
  const byId = new Map<string, XmlElement>()
  for (const style of part ? elements(part) : []) {
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style)
  }
  const defaultId = [...byId].find(([, { attributes }]) => isDefaultOfParagraphs(attributes))?.[0] ?? ''

  function chainOf(id: string): readonly XmlElement[] {
    const chain: XmlElement[] = []
    let style = byId.get(id)
    while (style && chain.length < longestChain) {
      chain.push(style)
      style = byId.get(valueOf(style, 'w:basedOn'))
    }
    return chain
  }

  function hiddenBy(id: string): boolean {
    for (const style of chainOf(id)) {
      const hidden = onOff(childOf(style, 'w:rPr'), 'w:vanish')
      if (hidden !== null) return hidden
    }
    return false
  }

  return {
    kindOf(properties) {
      const id = valueOf(properties, 'w:pStyle')
      const names = [id, ...chainOf(id).map((style) => valueOf(style, 'w:name'))]
      if (names.some((name) => /^(title|tittel)$/iu.test(name))) return 'title'
      return names.some((name) => /^(heading|overskrift)\s*\d$/iu.test(name)) ? 'heading' : 'text'
    },
    listOf(id) {
      const chain = chainOf(id || defaultId)
      const lists = chain.map((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr'))
      const firstOf = (name: string) => lists.map((list) => valueOf(list, name)).find((value) => value !== '')
      const level = Number(firstOf('w:ilvl') ?? NaN)
      return {
        numId: firstOf('w:numId') ?? '',
        level: Number.isInteger(level) && level >= 0 ? level : null,
        chain: chain.map((style) => style.attributes['w:styleId'] ?? ''),
      }
    },
    isEnglish: isEnglish(part),
    isHidden(run, paragraph) {
      const direct = onOff(run, 'w:vanish')
      if (direct !== null) return direct
      return hiddenBy(valueOf(run, 'w:rStyle')) || hiddenBy(valueOf(paragraph, 'w:pStyle'))
    },
  }
}

/** The style of paragraphs that name none. */
function isDefaultOfParagraphs(attributes: XmlElement['attributes']): boolean {
  return attributes['w:type'] === 'paragraph' && /^(1|true|on)$/u.test(attributes['w:default'] ?? '')
}

function isEnglish(part: XmlElement | null): boolean {
  const defaults = childOf(part ?? undefined, 'w:docDefaults')
  const runs = childOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), 'w:lang')
  return runs?.attributes['w:val']?.toLowerCase().startsWith('en') === true
}
