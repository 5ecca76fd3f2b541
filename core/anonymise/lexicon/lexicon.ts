import { contentWords, functionWords, safeNames } from './common-words'
import { dialectWords } from './dialect-words'
import { everydayWords as everydayWordList } from './everyday-words'
import { englishWordList } from './english-words'
import { finiteVerbs as finiteVerbList } from './finite-verbs'
import { either, men, women } from './first-names'
import { rareFirstNames } from './more-names'
import { abroad, inhabitants, parallelNames, regions, regionsOfSeveralWords, samiPlaces } from './more-places'
import { petNames } from './pet-names'
import { municipalityList, placeList } from './places'
import { surnameList } from './surnames'

/** What a first name tells of its bearer in the lists; `unknown` where they do not say or say both. */
export type Gender = 'woman' | 'man' | 'unknown'

/** A municipality of today: its four-figure number (empty where two bear the name), and people in whole hundreds. */
export type Municipality = Readonly<{ id: string; name: string; people: number }>

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function listed(text: string): string[] {
  return text.split('|')
}

function pairs(text: string): Map<string, string> {
  return new Map(words(text).map((it) => it.split('=') as [string, string]))
}

/** First names in lower case with the gender that the lists give. */
export const firstNames = once((): ReadonlyMap<string, Gender> => {
  const names = new Map<string, Gender>()
  for (const name of [...listed(either), ...words(rareFirstNames)]) names.set(name.toLowerCase(), 'unknown')
  for (const name of listed(women)) names.set(name.toLowerCase(), 'woman')
  for (const name of listed(men))
    names.set(name.toLowerCase(), names.get(name.toLowerCase()) === 'woman' ? 'unknown' : 'man')
  for (const name of petForms().keys()) if (!names.has(name)) names.set(name, 'unknown')
  return names
})

/** Pet names in lower case with the full names that they may stand for. */
export const petForms = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map([...pairs(petNames)].map(([pet, full]) => [pet, full.split(',')])),
)

/** Surnames in lower case. */
export const surnames = once((): ReadonlySet<string> => new Set(listed(surnameList).map((it) => it.toLowerCase())))

/** The municipalities by name in lower case. */
export const municipalities = once((): ReadonlyMap<string, Municipality> => {
  const all = listed(municipalityList).map((line) => {
    const [id = '', people = '', ...name] = line.split(' ')
    return { id, people: Number(people) * 100, name: name.join(' ') }
  })
  const byName = new Map<string, Municipality>()
  for (const it of all) {
    const name = it.name.toLowerCase()
    // Two municipalities bear the name (Herøy, Våler): which one is meant cannot be told.
    byName.set(name, byName.has(name) ? { ...it, id: '', people: 0 } : it)
  }
  for (const [name, norwegian] of parallelPlaces()) {
    const found = byName.get(name) ?? byName.get(norwegian)
    if (found) byName.set(name, found).set(norwegian, found)
  }
  return byName
})

/** Sámi and Kven names of places with the Norwegian name of the same place, in lower case. */
export const parallelPlaces = once((): ReadonlyMap<string, string> => pairs(parallelNames))

/** Places in lower case: municipalities, postal places, towns, regions, Sámi names, countries and cities abroad. */
export const places = once((): ReadonlySet<string> => {
  const names = [...municipalities().keys(), ...listed(placeList).map((it) => it.toLowerCase())]
  return new Set([...names, ...words(samiPlaces), ...words(regions), ...words(abroad)])
})

/** The places of several words, as lists of folded words, by their first word. */
export const longPlaces = once((): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, (readonly string[])[]>()
  const spaced = [...words(regionsOfSeveralWords).map((it) => it.replaceAll('_', ' ')), ...places()]
  for (const name of spaced) {
    const parts = name.split(/[ -]/)
    const first = parts[0] ?? ''
    if (parts.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
  }
  return byFirst
})

/** Countries and cities abroad, in lower case: places that single nobody out by themselves. */
export const placesAbroad = once((): ReadonlySet<string> => new Set(words(abroad)))

/** Inhabitants and dialects in lower case with the place that they tell of. */
export const inhabitantWords = once((): ReadonlyMap<string, string> => pairs(inhabitants))

/** Words without content, in lower case: at the start of a sentence they are never taken for a name. */
export const plainFunctionWords = once((): ReadonlySet<string> => new Set(words(functionWords)))

/** Everyday words of bokmål, nynorsk and English, in lower case. */
export const commonWords = once((): ReadonlySet<string> => new Set([...plainFunctionWords(), ...words(contentWords)]))

/** More words of everyday speech and of dialects, in lower case: no names, though some are inflected forms of names. */
export const moreWords = once((): ReadonlySet<string> => new Set([...everydayWords(), ...words(dialectWords)]))

/** More words of bokmål and nynorsk, in lower case. */
export const everydayWords = once((): ReadonlySet<string> => new Set(words(everydayWordList)))

/** Finite verbs that are said of people, in lower case. */
export const finiteVerbs = once((): ReadonlySet<string> => new Set(words(finiteVerbList)))

/** English words in lower case, most of them without their regular endings. */
export const englishWords = once((): ReadonlySet<string> => {
  const found = new Set<string>()
  let word = ''
  for (const [, shared, rest] of englishWordList.matchAll(/(\d)([a-z]*)/g)) {
    word = word.slice(0, Number(shared)) + rest
    found.add(word)
  }
  return found
})

/** Whether a list of names or places holds a lower-case form. */
export function isListed(folded: string): boolean {
  return firstNames().has(folded) || surnames().has(folded) || places().has(folded)
}

/** Capitalised words that tell of nobody: public bodies, programs, belief. Lower case. */
export const safeWords = once((): ReadonlySet<string> => new Set(words(safeNames)))

const endings = ['ene', 'ane', 'en', 'et', 'er', 'ar', 'te', 'de', 'a', 'e', 's', 't', 'r', 'n']

const inflected = once(
  (): ReadonlySet<string> => new Set(words(contentWords).filter((it) => !plainFunctionWords().has(it))),
)

/** Whether a lower-case word is an everyday one, also when inflected from a noun, verb or adjective that is listed. */
export function isCommonWord(word: string): boolean {
  const known = commonWords()
  if (known.has(word)) return true
  if (word.length < 5) return false
  return endings.some((ending) => {
    const stem = word.slice(0, -ending.length)
    return stem.length >= 4 && word.endsWith(ending) && inflected().has(stem)
  })
}

/** The surface without a soft hyphen or zero-width character, composed, in lower case: what lists are asked with. */
export function foldName(surface: string): string {
  return surface
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
}
