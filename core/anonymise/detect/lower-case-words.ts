import type { NameClass, Reader } from './reader'
import { acts, articles } from './words-of-people'
import { wordAfter, wordBefore } from './neighbours'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const determiners = words(`
en ei et ein eit den det de dei min mi mitt din di ditt sin si sitt vår vårt hans hennes hver kvar hvert kvart neste forrige
førre samme same god godt hele heile annen annan ene eine første siste noe noko noen nokon`)
const prepositions = words('i på om av under over ved fra frå med uten utan for før etter')
const possessives = words('si sin sitt sine')
const homes =
  /^(?:bor|bur|bodde|budde|født|fødd|oppvokst|flytta|flyttet|flytter|kommer|kjem|kom|møttes|møttest|hjemme|heime)$/
const moving = /^(?:kjørte|køyrde|kjøre|kjører|køyrer|reiste|reiser|dro|drog|gikk|gjekk|kom)$/
/** Words that interviews are full of: as names they are asked about only where something speaks for it. */
const everyday = words(`
dag dagen liv live bo line tone endre finn tale mai sol storm glede fred hjelp time tid gang ting even odd jo per sine my vår
hans ville andre vera august september may will june april`)

/** Words that a place stands after. */
export const placeWords = words('i på fra frå til ved oppi nedi inni uti borti opp ned')

/** Whether an article of speech or a title stands before a word: «ho liv». */
export function hasArticle(reader: Reader, at: number): boolean {
  return articles.has(wordBefore(reader, at))
}

/** Whether a place that is an everyday word is one here: «fra time», «oppvokst på stad», «vi møttes på moen». */
export function isHome(reader: Reader, at: number): boolean {
  const before = wordBefore(reader, at)
  if (before === 'fra' || before === 'frå') return true
  if (before === 'om' && moving.test(reader.tokens[at - 2]?.folded ?? '')) return true
  const isNear = (steps: number) => homes.test(reader.tokens[at - steps]?.folded ?? '')
  return placeWords.has(before) && (isNear(2) || isNear(3))
}

/** Whether a first name that is a plain word may be one here: it acts, or stands where no determiner or preposition is. */
export function isPerson(reader: Reader, at: number, it: NameClass): boolean {
  const before = wordBefore(reader, at)
  if (it.isFunction || determiners.has(before) || prepositions.has(before)) return false
  const after = wordAfter(reader, at)
  return acts(after) || possessives.has(after) || !everyday.has(it.base)
}
