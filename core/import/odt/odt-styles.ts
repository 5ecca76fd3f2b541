import { childOf, elements, type XmlElement } from '../xml'

/** What the styles of an OpenDocument text say about the words under them, by the style's name. */
export type OdtStyles = Readonly<{
  isTitle: (style: string | undefined) => boolean
  isHeading: (style: string | undefined) => boolean
  isHidden: (style: string | undefined) => boolean
  /** The list style of paragraphs of a style; null where it says nothing, empty where it says that there is none. */
  listOf: (style: string | undefined) => string | null
}>

const longestChain = 20

/** Reads the styles. A style that says nothing inherits from its parent; built-in names are written `Heading_20_1`. */
export function readOdtStyles(containers: readonly XmlElement[]): OdtStyles {
  const byName = new Map<string, XmlElement>()
  for (const style of containers.flatMap(elements)) {
    if (style.name === 'style:style') byName.set(style.attributes['style:name'] ?? '', style)
  }

  function chainOf(name: string | undefined): readonly (readonly [string, XmlElement | undefined])[] {
    const chain: [string, XmlElement | undefined][] = []
    for (let at = name; at !== undefined && chain.length < longestChain;) {
      const style = byName.get(at)
      chain.push([at, style])
      at = style?.attributes['style:parent-style-name']
    }
    return chain
  }

  const isNamed = (style: string | undefined, pattern: RegExp) =>
    chainOf(style).some(([name]) => pattern.test(name.replaceAll('_20_', ' ')))

  return {
    isTitle: (style) => isNamed(style, /^(title|tittel)$/iu),
    isHeading: (style) => isNamed(style, /^(heading|overskrift)( \d+)?$/iu),
    isHidden(style) {
      for (const [, it] of chainOf(style)) {
        const display = childOf(it, 'style:text-properties')?.attributes['text:display']
        if (display !== undefined) return display === 'none'
      }
      return false
    },
    listOf: (style) => chainOf(style).flatMap(([, it]) => it?.attributes['style:list-style-name'] ?? [])[0] ?? null,
  }
}
