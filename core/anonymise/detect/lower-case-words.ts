import { isListedName, type NameClass, type Reader } from './reader'
import { wordAfter, wordBefore } from './neighbours'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const articles = words('ho han hun hu frøken fru doktor')
const roles =
  /^(?:rektor|lærer|læreren|lege|legen|sjefen|kollega|kollegaen|bror|broren|søster|søstera|søsteren|sønnen|sonen|datteren|dattera|mannen|kona|onkel|tante|lensmann|lensmannen|presten|naboen|bestefar|bestemor)$/
const determiners = words(`
en ei et ein eit den det de dei min mi mitt din di ditt sin si sitt vår vårt hans hennes hver kvar hvert kvart neste forrige
førre samme same god godt hele heile annen annan ene eine første siste noe noko noen nokon`)
const prepositions = words('i på om av under over ved fra frå med uten utan for før etter')
const deeds = words(`
sa sier seier si spurte spør svarte svarer ringte ringer ringt fortalte forteller mente mener meiner tenkte ropte gråt grein lo
døde døydde hette heter heiter bor bodde budde jobber jobba arbeider sto stod satt sat husker hugsar visste trodde fikk fekk
gikk gjekk kjørte vet veit har hadde var er kom kjem kommer skulle tok sovnet sovna`)
/** Before their subject: «da sa liv at …». */
const speech = words('sa sier seier spurte svarte ringte mente ropte heter hette heiter')
const possessives = words('si sin sitt sine')
const homes =
  /^(?:bor|bur|bodde|budde|født|fødd|oppvokst|flytta|flyttet|flytter|kommer|kjem|kom|møttes|møttest|hjemme|heime)$/
const moving = /^(?:kjørte|køyrde|kjøre|kjører|køyrer|reiste|reiser|dro|drog|gikk|gjekk|kom)$/
/** Words that interviews are full of: as names they are asked about only where something speaks for it. */
const everyday = words(`
dag dagen liv live bo line tone endre finn tale mai sol storm glede fred hjelp time tid gang ting even odd jo per sine my vår
hans ville andre vera august september may will june april`)

/** Words that a place stands after. */
export const placeWords = words('i på fra frå til ved')

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

/** Whether a first name that is an everyday word may be one here: after an article, «hos», or what somebody is; before deeds. */
export function isPerson(reader: Reader, at: number, it: NameClass): boolean {
  const before = wordBefore(reader, at)
  if (!it.isFunction && (isIntroduced(before) || isCleft(reader, at))) return true
  if (determiners.has(before) || prepositions.has(before)) return false
  const after = wordAfter(reader, at)
  const acts = deeds.has(after) || possessives.has(after)
  if (it.isFunction) return acts && it.base === reader.tokens[at]?.folded
  return acts || !everyday.has(it.base) || standsBeside(reader, at)
}

function isIntroduced(before: string): boolean {
  return articles.has(before) || before === 'hos' || roles.test(before) || speech.has(before)
}

/** «det var ask som kjørte»: whom it was. */
function isCleft(reader: Reader, at: number): boolean {
  if (wordAfter(reader, at) !== 'som') return false
  const before = wordBefore(reader, at)
  return isBeing(before === 'det' ? wordBefore(reader, at - 1) : before)
}

function isBeing(word: string): boolean {
  return word === 'var' || word === 'er' || word === 'va' || word === 'e'
}

/** «rakel og ask», «sol og broren». */
function standsBeside(reader: Reader, at: number): boolean {
  const isName = (nth: number) => {
    const it = reader.classOf(reader.tokens[nth]?.folded ?? '')
    return isListedName(it) && it.isFirst && !it.isCommon
  }
  if (wordBefore(reader, at) === 'og' && isName(at - 2)) return true
  return wordAfter(reader, at) === 'og' && (isName(at + 2) || roles.test(reader.tokens[at + 2]?.folded ?? ''))
}
