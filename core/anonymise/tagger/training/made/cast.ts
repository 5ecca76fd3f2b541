import { men, women } from '../../../lexicon/first-names'
import { isHeldOut } from '../../../lexicon/held-out'
import { firstNames, isListed, places, plainFunctionWords, surnames } from '../../../lexicon/lexicon'
import { municipalityList, placeList } from '../../../lexicon/places'
import { surnameList } from '../../../lexicon/surnames'
import { borrowable } from './borrowed'
import type { Chance } from './chance'
import { madeBoat, madeFirstName, madePlace, madeSurname, madeWorkplace } from './made-names'
import { wordsAsFirstNames, wordsAsPlaces } from './name-words'

/** What articles and pronouns of a person go by. */
export type Gender = 'woman' | 'man'

/** Somebody who is spoken of; put together by chance. */
export type Person = Readonly<{ first: string; last: string; gender: Gender }>

/** Whom and what one made interview is about: each comes again and again in it. */
export type Cast = Readonly<{
  people: readonly Person[]
  places: readonly string[]
  workplaces: readonly string[]
  boats: readonly string[]
  /** Words that are held for listed names here, in lower case, with the letter of their list (`listsOf`). */
  borrowed: ReadonlyMap<string, string>
}>

/** The shares of names that are words too, and of names that are in no list. */
const wordShare = 0.2
const madeShare = 0.25

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const ours = (list: string) =>
  list.split('|').filter((it) => it.length > 2 && !isHeldOut(it) && !it.split(/[ -]/).some(isHeldOut))
const isFree = (name: string) => !isListed(name.toLowerCase()) && !isHeldOut(name)

const first = { woman: ours(women), man: ours(men) }
const families = ours(surnameList)
const towns = ours(`${placeList}|${municipalityList.replace(/\d+ \d+ /g, '')}`)
/** Without «hans» and «jo»: in talk they are hardly ever names. */
const wordFirst = (gender: Gender) =>
  [...wordsAsFirstNames.keys()]
    .filter((it) => !plainFunctionWords().has(it) && ['unknown', gender].includes(firstNames().get(it) ?? ''))
    .map(capital)
const words = {
  woman: wordFirst('woman'),
  man: wordFirst('man'),
  families: [...wordsAsPlaces.keys()].filter((it) => surnames().has(it)).map(capital),
  places: [...wordsAsPlaces.keys()].filter((it) => places().has(it)).map(capital),
}

/** A cast of people, places, workplaces and a boat. No name of the half that tests hold out is in it. */
export function drawCast(chance: Chance): Cast {
  const [one = '', two = '', place = ''] = chance.some([...borrowable.keys()], 3)
  const bearers = [one, two].map((it) => ({ ...drawPerson(chance), first: capital(it) }))
  return {
    people: [...bearers, ...Array.from({ length: 7 }, () => drawPerson(chance))],
    places: [capital(place), ...Array.from({ length: 4 }, () => drawPlace(chance))],
    borrowed: new Map([
      [one, 'F'],
      [two, 'F'],
      [place, 'P'],
    ]),
    workplaces: Array.from({ length: 3 }, () => madeWorkplace(chance, drawPlace(chance), drawFamily(chance))),
    boats: [madeBoat(chance, drawFirst(chance, 'woman'))],
  }
}

function drawPerson(chance: Chance): Person {
  const gender = chance.pick(['woman', 'man'] as const)
  return { first: drawFirst(chance, gender), last: drawFamily(chance), gender }
}

function drawFirst(chance: Chance, gender: Gender): string {
  return draw(chance, words[gender], first[gender], () => madeFirstName(chance, first[gender], isFree))
}

function drawFamily(chance: Chance): string {
  return draw(chance, words.families, families, () => madeSurname(chance, isFree))
}

function drawPlace(chance: Chance): string {
  return draw(chance, words.places, towns, () => madePlace(chance, isFree))
}

function draw(chance: Chance, alsoWords: readonly string[], listed: readonly string[], make: () => string): string {
  const sort = chance.next()
  if (sort < wordShare) return chance.pick(alsoWords)
  return sort < wordShare + madeShare ? make() : chance.pick(listed)
}
