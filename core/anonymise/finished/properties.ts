import { elements, type XmlElement } from '../../import/xml'
import { asidePassage, type LocatedPassage } from './located'

/** Properties that programs fill in, and that name nobody. */
const ofMachines =
  /^(?:application|appversion|docsecurity|scalecrop|linksuptodate|shareddoc|hyperlinkschanged|pages|words|characters\w*|lines|paragraphs|totaltime|revision|created|modified|lastprinted|date|print-date|creation-date|editing-cycles|editing-duration|document-statistic|generator|language|titlesofparts|headingpairs|producer|contenttype|i4|category)$/iu

/** The properties of a document that may hold somebody's words: title, authors, company, template, own fields. */
export function propertyPassages(root: XmlElement): readonly LocatedPassage[] {
  return elements(root).flatMap((element) => {
    const name = element.name.slice(element.name.indexOf(':') + 1)
    if (ofMachines.test(name)) return []
    const own = element.children.filter((it) => typeof it === 'string').join('')
    const inner = propertyPassages(element)
    return [...passagesOf(own), ...inner]
  })
}

/** One property by its value, if it says anything. */
export function propertyPassage(value: string): readonly LocatedPassage[] {
  return passagesOf(value)
}

function passagesOf(value: string): readonly LocatedPassage[] {
  const text = value.replace(/\s+/gu, ' ').trim()
  return /\p{L}/u.test(text) ? [asidePassage(text, { part: 'properties', page: null, paragraph: null })] : []
}
