import type { Chance } from '../chance'

const digitWords = 'null ett to tre fire fem seks sju åtte ni'.split(' ')
const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const tens = 'tjue tretti førti femti seksti sytti åtti'.split(' ')
const englishTens = 'twenty thirty forty fifty sixty seventy eighty'.split(' ')
const feasts = 'påsken,jula,sommeren,høsten,vinteren'.split(',')
const ordinals = 'første tredje femte sjuende tiende tolvte syttende'.split(' ')

/**
 * Numbers that nobody can have: telephones in a series of machines, identity numbers of the synthetic kind, plates with
 * letters that are never issued, an account of a bank that is none.
 */
export const numbers: Readonly<Record<string, (chance: Chance) => string>> = {
  phone: (chance) => grouped(chance, `59${digits(chance, 6)}`),
  phonesaid: (chance) => [...`59${digits(chance, 6)}`].map((it) => digitWords[Number(it)]).join(' '),
  nid: (chance) => `${day(chance)}${String(80 + chance.whole(1, 12))}${digits(chance, 2)} ${digits(chance, 5)}`,
  acct: (chance) => `0000.${digits(chance, 2)}.${digits(chance, 5)}`,
  plate: (chance) => `${chance.pick(['OI', 'QO', 'IO', 'OQ'])} ${chance.whole(1, 9)}${digits(chance, 4)}`,
  orgno: (chance) => `990 000 00${chance.whole(1, 9)}`,
  case: (chance) => `${chance.whole(15, 25)}/${chance.whole(10000, 99999)}`,
  date: (chance) =>
    chance.pick([
      `${chance.whole(1, 28)}. ${chance.pick(months)} ${chance.whole(2005, 2025)}`,
      `${chance.whole(1, 28)}.${chance.whole(1, 12)}.${chance.whole(2005, 2025)}`,
      `${chance.whole(1, 28)}. ${chance.pick(months)}`,
      `${chance.pick(ordinals)} ${chance.pick(months)}`,
    ]),
  // A year alone tells of nobody: it is not asked for.
  dateword: (chance) => `${chance.pick([...months, ...feasts])} ${chance.whole(1985, 2025)}`,
  dateen: (chance) => `${chance.pick(englishMonths)} ${chance.whole(2010, 2025)}`,
  dateen2: (chance) => `${chance.pick(englishMonths)} ${chance.whole(1, 28)}, ${chance.whole(2010, 2025)}`,
  age: (chance) =>
    chance.pick([
      `${chance.whole(18, 96)} år`,
      `${chance.pick(tens)}${chance.pick(['to', 'fire', 'sju'])} år`,
      `${chance.whole(18, 99)} år gammel`,
    ]),
  ageen: (chance) => chance.pick([`${chance.whole(19, 90)} years old`, `${chance.pick(englishTens)}-two years old`]),
}

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.whole(0, 9)).join('')
}

function day(chance: Chance): string {
  return String(chance.whole(1, 28)).padStart(2, '0')
}

function grouped(chance: Chance, eight: string): string {
  const pairs = eight.match(/../g) ?? []
  return chance.pick([
    pairs.join(' '),
    eight,
    `+47 ${pairs.join(' ')}`,
    `${eight.slice(0, 3)} ${eight.slice(3, 5)} ${eight.slice(5)}`,
  ])
}
