import type { Chance } from './chance'
import { broken, grouped, written } from './grouping'
import { anyLanguage, sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['phone'] as const
const shapes = [[2, 2, 2, 2], [3, 2, 3]] // prettier-ignore

/** Eight digits: most in the series 59, which machines have and with twelve digits, some of another series by chance. */
function numberOf(chance: Chance): string {
  const series = chance.pick(['59', '59', '59', '4', '9', '2', '3', '50', '6', '7'])
  return series + chance.digits(8 - series.length)
}

const plain: Maker = (chance) => ({ kinds, written: written(chance, numberOf(chance), shapes) })
const labelled: Maker = (chance) => ({
  kinds,
  written: written(chance, numberOf(chance), [[8], [2, 2, 2, 2], [3, 2, 3], [4, 4]]), // prettier-ignore
  lead: chance.pick(['tlf. ', 'Tlf: ', 'telefon ', 'mobilen er ', 'mob. ', 'ring ', 'nummeret mitt er ', 'på vipps ']),
})
const prefixed: Maker = (chance) => {
  const country = chance.pick(['+47 ', '+47', '0047 ', '0047', '+47-', '(+47) ', '47 ', '+47\u00a0', '00 47 '])
  return { kinds, written: country + written(chance, numberOf(chance), [[8], [2, 2, 2, 2], [3, 2, 3]]) } // prettier-ignore
}
const bare: Maker = (chance) => ({ kinds, written: `${chance.pick(['4', '9', '59'])}${chance.digits(7)}`.slice(0, 8) })
const special: Maker = (chance) => ({
  kinds,
  written: grouped(`8${chance.below(10)}0${chance.digits(5)}`, [3, 2, 3], ' '),
})
const machine: Maker = (chance) => ({ kinds, written: grouped(`58${chance.digits(10)}`, chance.pick([[12], [4, 4, 4], [2, 2, 2, 2, 2, 2]]), ' ') }) // prettier-ignore
const short: Maker = (chance) => ({ kinds, written: `0${chance.pick('23456789'.split(''))}${chance.digits(3)}`, lead: chance.pick(['ring ', 'tlf. ', 'telefon ']) }) // prettier-ignore
const abroad: Maker = (chance) => {
  const country = chance.pick(['+46 70', '+45', '+44 7700', '+358 40', '+48', '0046 70', '+252 61'])
  return { kinds, written: `${country} ${grouped(chance.digits(7), chance.pick([[3, 2, 2], [7], [3, 4]]), ' ')}` } // prettier-ignore
}
const split: Maker = (chance) => ({ kinds, written: broken(chance, numberOf(chance), shapes) })
const spoken: Maker = (chance) => {
  const language = anyLanguage(chance)
  const prefix = { nb: 'pluss førtisju ', nn: 'pluss førtisju ', en: 'plus four seven ' }[language]
  const said = sayDigits(chance, numberOf(chance), shapes, language)
  return { kinds, language, written: chance.below(8) === 0 ? prefix + said : said }
}

export const phones: Kind = {
  name: 'telephone',
  makers: { valid: oneOf(plain, labelled, prefixed, bare, special, machine, short, abroad), spoken, split },
}
