import type { Chance } from './chance'
import { sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['address'] as const
const places = ['Oslo', 'Bergen', 'Bodø', 'Tromsø', 'Trondheim', 'Stavanger', 'Mo i Rana', 'Nesoddtangen', 'Å i Lofoten', 'Karasjok', 'Kárášjohka', 'Vågå', 'Nord-Fron', 'Ål', 'Vik i Sogn', 'Sør-Varanger', 'Moss', 'Voss', 'Sogndal', 'Hamar'] // prettier-ignore

/** Four figures from 0001 to 9991, seldom such as may be a year. */
function codeOf(chance: Chance): string {
  return String(1 + chance.below(9991)).padStart(4, '0')
}

/** A code that nobody takes for a year: «2019, Oslo» cannot be told. */
function plainCodeOf(chance: Chance): string {
  const code = codeOf(chance)
  return /^(1[89]|20)/.test(code) ? plainCodeOf(chance) : code
}

const plain: Maker = (chance) => ({ kinds, written: `${codeOf(chance)}${chance.pick([' ', ' ', '\u00a0', '\u2009', '\u202f', '  '])}${chance.pick(places)}` }) // prettier-ignore
const unlisted: Maker = (chance) => ({
  kinds,
  written: `8999 ${chance.pick(['Ternvær', 'Rypfjord', 'TERNVÆR', 'Kvitdal'])}`,
})
const upper: Maker = (chance) => ({ kinds, written: `${codeOf(chance)} ${chance.pick(places).toUpperCase()}` })
const prefixed: Maker = (chance) => ({ kinds, written: `${chance.pick(['N-', 'NO-', 'N - '])}${codeOf(chance)} ${chance.pick(places)}` }) // prettier-ignore
const labelled: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['postnummer ', 'postnummeret er ', 'postnr. ', 'Postnr: ', 'postadresse ', 'postcode ']),
  written: codeOf(chance),
})
const comma: Maker = (chance) => ({ kinds, written: `${plainCodeOf(chance)}, ${chance.pick(places)}` })
const lower: Maker = (chance) => ({ kinds, written: `${plainCodeOf(chance)} ${chance.pick(places).toLowerCase()}` })
const split: Maker = (chance) => ({ kinds, written: `${plainCodeOf(chance)}${chance.pick(['\n', ' \n', '\n\u00a0'])}${chance.pick(places)}` }) // prettier-ignore

const spoken: Maker = (chance) => {
  const code = sayDigits(chance, codeOf(chance), [[2, 2], [1, 1, 2], [2, 1, 1]], 'nb') // prettier-ignore
  return chance.below(3) === 0
    ? { kinds, lead: chance.pick(['postnummer ', 'postnummeret er ']), written: code.toLowerCase() }
    : { kinds, written: `${code} ${chance.pick([chance.pick(places), chance.pick(places).toLowerCase()])}` }
}

export const postcodes: Kind = {
  name: 'postcode and place',
  makers: { valid: oneOf(plain, plain, unlisted, upper, prefixed, labelled, comma, lower), spoken, split },
}
