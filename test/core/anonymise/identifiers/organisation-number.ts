import { asOrganisation } from '../made-numbers'
import type { Chance } from './chance'
import { broken, written } from './grouping'
import { anyLanguage, sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['organisation-number'] as const
const shapes = [[9], [3, 3, 3]]

/** Nine digits: with the control digit that fits, or one that does not. */
function numberOf(chance: Chance): string {
  const made = asOrganisation(`${chance.pick(['8', '9'])}${chance.digits(7)}`)
  if (made === null) return numberOf(chance)
  return chance.below(4) > 0 ? made : made.slice(0, 8) + String((Number(made[8]) + 1 + chance.below(9)) % 10)
}

const plain: Maker = (chance) => ({ kinds, written: written(chance, numberOf(chance), shapes) })
const labelled: Maker = (chance) => ({
  kinds,
  written: written(chance, numberOf(chance), shapes),
  lead: chance.pick(['org.nr. ', 'orgnr ', 'Org. nr.: ', 'organisasjonsnummeret er ', 'foretaksnummer ']),
})
const taxed: Maker = (chance) => {
  const [country, tail] = chance.pick([['NO ', ' MVA'], ['NO', 'MVA'], ['', ' MVA'], ['', 'MVA'], ['NO-', '-MVA'], ['NO ', '']] as const) // prettier-ignore
  return { kinds, written: `${country}${written(chance, numberOf(chance), shapes)}${tail}` }
}
const split: Maker = (chance) => ({ kinds, written: broken(chance, numberOf(chance), [[3, 3, 3]]) })
const spoken: Maker = (chance) => {
  const language = anyLanguage(chance)
  // «åtte nitti en …» is eight digits or nine: which, nobody can tell.
  return { kinds: [...kinds, 'phone'], language, written: sayDigits(chance, numberOf(chance), [[3, 3, 3], [1, 2, 1, 2, 1, 2]], language) } // prettier-ignore
}

export const organisationNumbers: Kind = {
  name: 'organisation number',
  makers: { valid: oneOf(plain, labelled, taxed), spoken, split },
}
