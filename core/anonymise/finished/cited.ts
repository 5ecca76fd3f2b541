import { baseForm } from '../base-form'
import type { LocatedPassage } from './located'

/** Names of several words, or with particles, as a list of references has them: `van der Berg`, `Alvesson`. */
const name = String.raw`(?:(?:van|von|de|der|den|di|da|la|le|el|al|bin)\s+){0,2}\p{Lu}[\p{L}\p{M}'’]+(?:[- ]\p{Lu}[\p{L}\p{M}'’]+){0,2}`
const initials = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}`
const inList = new RegExp(
  String.raw`(?<surname>${name}),\s+(?<first>${initials}|\p{Lu}[\p{L}\p{M}-]+(?:\s+${initials})?)(?=[\s,.;&(]|$)`,
  'gu',
)
const initialsFirst = new RegExp(String.raw`${initials}\s*(?<surname>${name})`, 'gu')

/**
 * The words of authors' names that the list of references gives before the year: `Malterud, K. (2017)`. A newspaper, an
 * office or a place that stands there has neither comma nor initials, and is none.
 */
export function citedAuthors(passages: readonly LocatedPassage[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text, where } of passages) {
    if (where.part !== 'references') continue
    for (const found of [...authorsOf(text).matchAll(inList), ...authorsOf(text).matchAll(initialsFirst)])
      for (const word of wordsIn(`${found.groups?.['surname']} ${found.groups?.['first'] ?? ''}`)) words.add(word)
  }
  return words
}

/** The beginning of an entry, to its year and of its editors. */
function authorsOf(entry: string): string {
  const year = /\(?(?:19|20)\d\d/u.exec(entry)
  const editors = /\b(?:I|In):?\s+(?<names>.{3,160}?)\s*\((?:red|eds?)\b/iu.exec(entry)?.groups?.['names'] ?? ''
  return `${entry.slice(0, year?.index ?? 0)} ; ${editors}`
}

/** Whether somebody who is found is an author of the list, by every word of the name. */
export function isCited(text: string, authors: ReadonlySet<string>): boolean {
  const words = wordsIn(text)
  return (
    words.length > 0 && words.every((word) => authors.has(word) || authors.has(baseForm(word)) || word.length === 1)
  )
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 1)
}
