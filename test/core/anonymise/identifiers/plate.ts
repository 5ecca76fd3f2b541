import type { Chance } from './chance'
import { anyLanguage, sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['plate'] as const
const letters = 'ABCDEFHJKLNPRSTUVXYZ'
/** Letters that no plate has, so that nobody has the number. */
const never = 'IOQW'
const labels = ['skiltet ', 'bilen har ', 'registreringsnummer ', 'reg.nr. ', 'Regnr: ', 'skilt ', 'number plate ']

/** «PB 76979» is a post-office box as well. */
function lettersOf(chance: Chance, of = letters): string {
  const pair = chance.pick(of.split('')) + chance.pick(of.split(''))
  return pair === 'PB' ? lettersOf(chance, of) : pair
}

function figures(chance: Chance, count: 4 | 5): string {
  return String(1 + chance.below(9)) + chance.digits(count - 1)
}

const car: Maker = (chance) => ({
  kinds,
  written: lettersOf(chance) + chance.pick([' ', '', '-', '\u00a0', '\u2009', '\u202f']) + figures(chance, 5),
})
const trailer: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['hengeren ', 'traktoren ', ...labels]),
  written: `${lettersOf(chance)}${chance.pick([' ', '', '-'])}${figures(chance, 4)}`,
})
const made: Maker = (chance) => ({
  kinds,
  lead: chance.pick(labels),
  written: `${lettersOf(chance, never)}${chance.pick([' ', ''])}${figures(chance, 5)}`,
})
const lower: Maker = (chance) => ({
  kinds,
  lead: chance.pick(labels),
  written: `${lettersOf(chance).toLowerCase()}${chance.pick([' ', ''])}${figures(chance, 5)}`,
})
const personal: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['skiltet ', 'med skiltet ', 'personlig bilskilt ']),
  written: chance.pick(['KARI1', 'TERNEN', 'SJEFEN', 'OLA59', 'B055EN']),
})
const veteran: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['skilt ', 'reg.nr. ']),
  written: `${chance.pick(letters.split(''))}${chance.pick(['-', ' '])}${figures(chance, 4)}`,
})

const split: Maker = (chance) => {
  const plate = figures(chance, 5)
  const cut = chance.pick([`\n${plate}`, ` ${plate.slice(0, 2)} ${plate.slice(2)}`, ` ${plate.slice(0, 3)} ${plate.slice(3)}`, ` - ${plate}`, `- ${plate}`]) // prettier-ignore
  return { kinds, lead: chance.pick(['', 'skiltet ', 'bil ']), written: lettersOf(chance) + cut }
}
const spoken: Maker = (chance) => {
  const language = anyLanguage(chance)
  const pair = lettersOf(chance)
  const said = chance.pick([pair, pair.split('').join(' '), pair.split('').join(' ').toLowerCase()])
  const digits = sayDigits(chance, figures(chance, 5), [[2, 3], [2, 2, 1], [3, 2]], language) // prettier-ignore
  return { kinds, language, lead: chance.pick(language === 'en' ? ['number plate '] : ['skiltet ', 'bilen er ']), written: `${said} ${digits.toLowerCase()}` } // prettier-ignore
}

export const plates: Kind = {
  name: 'licence plate',
  makers: { valid: oneOf(car, car, trailer, made, lower, personal, veteran), spoken, split },
}
