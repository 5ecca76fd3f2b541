import type { Language } from '../../../../core/model/scalars'
import type { Chance } from './chance'
import { sayNumber } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['date'] as const
const months: Readonly<Record<Language, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const ordinals: Readonly<Record<Language, readonly string[]>> = {
  nb: 'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste'.split(' '), // prettier-ignore
  nn: 'første andre tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte trettande fjortande femtande sekstande syttande attande nittande tjuande tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuande tjueåttande tjueniande trettiande trettiførste'.split(' '), // prettier-ignore
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' '), // prettier-ignore
}

type Day = Readonly<{ day: number; month: number; year: number }>

function dayOf(chance: Chance): Day {
  return { day: 1 + chance.below(28), month: 1 + chance.below(12), year: 1920 + chance.below(106) }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const figures: Maker = (chance) => {
  const { day, month, year } = dayOf(chance)
  const [d, m] = chance.pick([[two(day), two(month)], [String(day), String(month)]] as const) // prettier-ignore
  const short = two(year % 100)
  const all = [`${d}.${m}.${short}`, `${d}.${m}.${year}`, `${d}/${m}-${year}`, `${d}/${m}-${short}`, `${d}/${m} ${year}`, `${d}-${m}-${year}`, `${d}. ${m}. ${year}`, `${d}/${m}/${year}`, `${year}-${two(month)}-${two(day)}`, `${year}.${two(month)}.${two(day)}`] // prettier-ignore
  return { kinds, written: chance.pick(all) }
}
const row: Maker = (chance) => {
  const { day, month, year } = dayOf(chance)
  return chance.below(2) === 0
    ? { kinds, written: `${two(day)}${two(month)}${two(year % 100)}`, lead: chance.pick(['født ', 'fødselsdato ', 'dato: ', 'den ', 'f. ']) } // prettier-ignore
    : { kinds, written: `${two(day)}${two(month)}${year}` }
}
const month: Maker = (chance) => {
  const { day, month, year } = dayOf(chance)
  const name = months.nb[month - 1]!
  const all = [`${day}. ${name} ${year}`, `${day}. ${name}`, `${day}.${name}`, `${day}. ${name} '${two(year % 100)}`, `${day}. ${name.slice(0, 3)}. ${year}`, `${day}. ${name.toUpperCase()} ${year}`, `${day} ${name} ${year}`, `${day}.\u00a0${name}\u00a0${year}`, `${day}. ${name}, ${year}`] // prettier-ignore
  return { kinds, written: chance.pick(all) }
}
const english: Maker = (chance) => {
  const { day, month, year } = dayOf(chance)
  const name = months.en[month - 1]!
  const all = [`${name} ${day}, ${year}`, `${day} ${name} ${year}`, `${day}th of ${name} ${year}`, `${name} ${day}th`, `the ${day}th of ${name}`.slice(4), `${name.slice(0, 3)} ${day}, ${year}`] // prettier-ignore
  return { kinds, language: 'en', written: chance.pick(all) }
}
const birth: Maker = (chance) => {
  const year = 1920 + chance.below(106)
  return {
    kinds,
    lead: chance.pick(['født i ', 'født ', 'fødd i ', 'f. ', 'er født ', 'fødselsår ', 'årgang ']),
    written: chance.pick([String(year), two(year % 100), `'${two(year % 100)}`]),
  }
}
const feast: Maker = (chance) => ({ kinds, written: chance.pick(['påsken 2011', 'jula 2019', 'sommeren 1998', 'julaften 2015', 'andre påskedag 2003', 'våren 2020', 'hausten 2008', 'nyttårsaften 1999', 'sankthansaften', 'skjærtorsdag i fjor', 'vinteren 2012', 'julen 2004']) }) // prettier-ignore
const split: Maker = (chance) => {
  const { day, month, year } = dayOf(chance)
  const name = months.nb[month - 1]!
  const all = [`${day}.\n${name} ${year}`, `${day}. ${name}\n${year}`, `${two(day)}.${two(month)}.\n${year}`, `${two(day)} . ${two(month)} . ${year}`, `${two(day)}.${two(month)}. ${year}`, `${day}.\n${name}`, `${two(day)} ${two(month)} ${year}`, `${two(day)}/ ${two(month)} - ${year}`] // prettier-ignore
  return { kinds, written: chance.pick(all) }
}

function sayYear(chance: Chance, year: number, language: Language): string {
  const rest = year % 100
  const short = rest < 10 ? `${language === 'en' ? 'oh' : 'null'} ${sayNumber(chance, rest, language)}` : sayNumber(chance, rest, language) // prettier-ignore
  if (language === 'en') return year < 2000 ? `nineteen ${short}` : `two thousand${rest === 0 ? '' : ` and ${sayNumber(chance, rest, 'en')}`}` // prettier-ignore
  if (year >= 2000) return chance.pick([`to tusen${rest === 0 ? '' : ` og ${sayNumber(chance, rest, language)}`}`, ...(rest > 9 ? [`tjue ${sayNumber(chance, rest, language)}`] : [])]) // prettier-ignore
  return chance.pick([short, `nitten${rest < 10 ? ` ${short}` : short.replace(' ', '')}`, `nitten hundre og ${sayNumber(chance, rest, language)}`, `nitten ${short}`]) // prettier-ignore
}

const spoken: Maker = (chance) => {
  const language = chance.pick(['nb', 'nb', 'nb', 'nn', 'en'] as const)
  const { day, month, year } = dayOf(chance)
  const [first, second] = [ordinals[language][day - 1]!, ordinals[language][month - 1]!]
  const name = months[language][month - 1]!
  const long = sayYear(chance, year, language)
  if (language === 'en') return { kinds, language, written: chance.pick([`${first} of ${name}`, `${name} ${first}`, `${first} of ${name} ${long}`, `${name} ${first}, ${long}`]) } // prettier-ignore
  const all = [`${first} ${name}`, `${first} i ${second} ${long}`, `${first} ${name} ${long}`, `${first} i ${second} ${year}`, `${first} ${name} ${year}`, `${day}. i ${month}. ${year}`, `${first} i ${second} ${two(year % 100)}`, `${first} ${name} i ${year >= 2000 || year % 100 < 10 ? year : sayNumber(chance, year % 100, language)}`, `${first} i ${second}`] // prettier-ignore
  const born = { kinds, language, lead: language === 'nb' ? 'født i ' : 'fødd i ', written: year % 100 < 13 || year >= 2000 ? `nitten ${sayNumber(chance, 20 + (year % 79), language)}` : sayNumber(chance, year % 100, language) } // prettier-ignore
  return chance.below(8) === 0 ? born : { kinds, language, written: chance.pick(all) }
}

export const dates: Kind = {
  name: 'date',
  makers: { valid: oneOf(figures, figures, month, month, row, english, birth, feast), spoken, split },
}
