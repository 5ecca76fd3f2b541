import type { Revision } from '../revision'
import { childOf, elements, type XmlElement } from '../xml'

/** A region of tracked changes. `text`: what was deleted, or what of the text stands in it, as far as it was read. */
export type OdtChange = { kind: Revision['kind']; author: string; writtenAt: string | null; text: string }

const kinds: Readonly<Record<string, Revision['kind']>> = {
  'text:insertion': 'inserted',
  'text:deletion': 'deleted',
}

/** The changes that a list of regions tells of, by their ids; the words of insertions stand in the text and are still to come. */
export function changesIn(regions: XmlElement, textsBelow: (element: XmlElement) => readonly string[]) {
  return elements(regions).flatMap((region): readonly (readonly [string, OdtChange])[] => {
    const change = elements(region).find(({ name }) => kinds[name] !== undefined)
    if (!change) return []
    const info = childOf(change, 'office:change-info')
    const wordsOf = (name: string) => {
      const found = childOf(info, name)
      return found ? textsBelow(found).join('') : ''
    }
    const deleted = elements(change).filter((it) => it !== info)
    const text = deleted.map((it) => textsBelow(it).join('')).join('\n')
    const id = region.attributes['text:id'] ?? region.attributes[':id'] ?? ''
    const made = { author: wordsOf('dc:creator'), writtenAt: wordsOf('dc:date') || null }
    return [[id, { kind: kinds[change.name]!, ...made, text }]]
  })
}
