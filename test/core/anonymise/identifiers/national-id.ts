import { withControlDigits } from '../made-numbers'
import type { Chance } from './chance'
import { broken, written } from './grouping'
import { anyLanguage, sayDigits } from './saying'
import { oneOf, type Kind, type Maker, type Written } from './spelling'

const shapes = [[11], [6, 5], [2, 2, 2, 5], [2, 2, 2, 3, 2], [6, 3, 2], [4, 2, 5], Array<number>(11).fill(1)]
const cut = shapes.slice(1)
const kinds = ['national-id', 'account'] as const

/** More on the day and the month: D-, H- and synthetic numbers, and both at once. */
const series = [[0, 80], [0, 80], [40, 80], [0, 40], [40, 40], [40, 0], [0, 0]] as const // prettier-ignore

/**
 * Eleven digits of a made number: a synthetic one, one with a day or month shifted, a help number, and some of the plain
 * shape whose control digits cannot exist. Control digits by the old rule or that of 2032.
 */
function numberOf(chance: Chance): string {
  const nine = chance.below(8) === 0 ? `${chance.pick(['8', '9'])}${chance.digits(8)}` : datedNine(chance)
  const isPlain = /^[0-3]/.test(nine) && /^[01]/.test(nine.slice(2))
  const made = withControlDigits(nine, chance.below(4))
  if (made === null) return numberOf(chance)
  if (!isPlain && chance.below(6) > 0) return made
  return made.slice(0, 10) + String((Number(made[10]) + 1 + chance.below(9)) % 10)
}

function datedNine(chance: Chance): string {
  const [day, month] = chance.pick(series)
  const two = (it: number) => String(it).padStart(2, '0')
  return `${two(1 + chance.below(28) + day)}${two(1 + chance.below(12) + month)}${chance.digits(5)}`
}

const plain: Maker = (chance) => ({ kinds, written: written(chance, numberOf(chance), shapes) })
const labelled: Maker = (chance) => ({
  ...plain(chance),
  lead: chance.pick(['fødselsnummer ', 'fnr. ', 'fødselsnr: ', 'personnummeret mitt er ', 'D-nummer: ', 'ident ']),
})
const split: Maker = (chance) => ({ kinds, written: broken(chance, numberOf(chance), cut) })

function spoken(chance: Chance): Written {
  const language = anyLanguage(chance)
  const number = numberOf(chance)
  return { kinds, language, written: sayDigits(chance, number, [[2, 2, 2, 3, 2], [2, 2, 2, 2, 3], [2, 2, 2, 1, 2, 2]], language) } // prettier-ignore
}

export const nationalIds: Kind = {
  name: 'national identity number',
  makers: { valid: oneOf(plain, labelled), spoken, split },
}
