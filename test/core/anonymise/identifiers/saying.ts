import type { Language } from '../../../../core/model/scalars'
import type { Chance } from './chance'
import { groupsOf } from './grouping'

const ones: Readonly<Record<Language, readonly string[]>> = {
  nb: ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'],
  nn: ['null', 'ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
}
const northTeens = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ')
const teens: Readonly<Record<Language, readonly string[]>> = {
  nb: northTeens,
  nn: northTeens,
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
}
const northTens = ['', '', 'tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti']
const oldTens = ['', '', 'tyve', 'tredve', ...northTens.slice(4)]
const tens: Readonly<Record<Language, readonly string[]>> = {
  nb: northTens,
  nn: northTens,
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
}

/** A number from 0 to 999 as it is said, in the new way of counting or, now and then in Norwegian, the old. */
export function sayNumber(chance: Chance, value: number, language: Language): string {
  if (value >= 100) return sayHundreds(chance, value, language)
  if (value < 10) return sayDigit(chance, value, language)
  if (value < 20) return teens[language][value - 10]!
  const ten = Math.floor(value / 10)
  const one = value % 10
  if (language === 'nb' && chance.below(8) === 0)
    return one === 0 ? oldTens[ten]! : `${ones.nb[one]!}og${oldTens[ten]!}`
  if (one === 0) return tens[language][ten]!
  const between = language === 'en' ? chance.pick(['-', ' ']) : chance.pick(['', '', '', ' '])
  return `${tens[language][ten]!}${between}${ones[language][one]!}`
}

function sayDigit(chance: Chance, value: number, language: Language): string {
  if (language === 'en') return value === 0 ? chance.pick(['zero', 'oh', 'o']) : ones.en[value]!
  if (value === 7) return chance.pick(['sju', 'sju', 'syv'])
  if (value === 1) return language === 'nn' ? chance.pick(['ein', 'ein', 'eitt']) : chance.pick(['en', 'en', 'ett'])
  return ones[language][value]!
}

function sayHundreds(chance: Chance, value: number, language: Language): string {
  const [hundred, and] = language === 'en' ? ['hundred', chance.pick([' and', ''])] : ['hundre', ' og']
  const head = `${ones[language][Math.floor(value / 100)]!} ${hundred}`.replace(/^(?:en|ein) /, 'ett ')
  return value % 100 === 0 ? head : `${head}${and} ${sayNumber(chance, value % 100, language)}`
}

/** A group of digits as one number, or digit by digit where it begins with a naught. */
export function sayGroup(chance: Chance, group: string, language: Language): string {
  if (group.length > 3 || group.startsWith('0'))
    return [...group].map((it) => sayDigit(chance, Number(it), language)).join(' ')
  return sayNumber(chance, Number(group), language)
}

/** Digits read aloud: one by one, or in groups; now and then a group stays in figures, as software for speech leaves it. */
export function sayDigits(
  chance: Chance,
  digits: string,
  shapes: readonly (readonly number[])[],
  language: Language,
): string {
  const pause = chance.pick([' ', ' ', ' ', ', ', ' … ', ' eh '])
  const lengths = chance.below(2) === 0 ? Array<number>(digits.length).fill(1) : chance.pick(shapes)
  const figures = chance.pick([0, 0, 0, 3])
  const groups = groupsOf(digits, lengths).map((it) =>
    chance.below(10) < figures ? it : sayGroup(chance, it, language),
  )
  const text = groups.join(pause)
  return chance.below(6) === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

export function anyLanguage(chance: Chance): Language {
  return chance.pick(['nb', 'nb', 'nb', 'nn', 'en'])
}
