import { asAccount } from '../made-numbers'
import type { Chance } from './chance'
import { broken, grouped, written } from './grouping'
import { anyLanguage, sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['account', 'national-id'] as const
const own = [[4, 2, 5]]
const labels = ['konto ', 'kontonr. ', 'kontonummer: ', 'kontoen er ', 'Kontonr.: ', 'bank account ']

/** Eleven digits in a series that no bank has (0000 to 0499), the control digit fitting or not. */
function numberOf(chance: Chance): string {
  const made = asAccount(`0${chance.below(5)}${chance.digits(8)}`)
  if (made === null) return numberOf(chance)
  return chance.below(4) > 0 ? made : made.slice(0, 10) + String((Number(made[10]) + 1 + chance.below(9)) % 10)
}

/** The two digits after NO: 98 less the rest of the number turned about, modulus 97. */
function ibanOf(account: string): string {
  const rest = Number(BigInt(`${account}232400`) % 97n)
  return `NO${String(98 - rest).padStart(2, '0')}${account}`
}

const plain: Maker = (chance) => ({ kinds: ['account'], written: written(chance, numberOf(chance), own) })
const labelled: Maker = (chance) => ({
  kinds: ['account'],
  written: written(chance, numberOf(chance), [[11], [4, 2, 5], [4, 2, 3, 2], [4, 7]]),
  lead: chance.pick(labels),
})
const iban: Maker = (chance) => {
  const made = ibanOf(numberOf(chance))
  const shape = chance.pick([[15], [4, 4, 4, 3], [2, 2, 11], [4, 11]])
  return { kinds: ['account'], written: grouped(made, shape, chance.pick([' ', '\u00a0', '\u2009'])) }
}
const payment: Maker = (chance) => ({
  kinds: ['account', 'other'],
  written: written(chance, chance.digits(25), [[5], [7], [10], [4, 4, 4], [3, 4, 4, 4], [25], [2, 4, 4]]),
  lead: chance.pick(['KID ', 'KID: ', 'KID-nummer ', 'KID-nr. ', 'kid er ']),
})
const split: Maker = (chance) => ({ kinds, written: broken(chance, numberOf(chance), own) })
const spoken: Maker = (chance) => {
  const language = anyLanguage(chance)
  return {
    kinds,
    language,
    lead: chance.pick(['', '', 'konto ', 'account ']),
    written: sayDigits(chance, numberOf(chance), [[4, 2, 5], [2, 2, 2, 2, 3], [4, 2, 3, 2]], language), // prettier-ignore
  }
}

export const accounts: Kind = {
  name: 'account',
  makers: { valid: oneOf(plain, labelled, iban, payment), spoken, split },
}
