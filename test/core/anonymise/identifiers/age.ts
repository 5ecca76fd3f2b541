import type { Chance } from './chance'
import { sayNumber } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['age'] as const
const decades = ['tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti']

function yearsOf(chance: Chance): number {
  return 13 + chance.below(87)
}

const written: Maker = (chance) => {
  const age = yearsOf(chance)
  const space = chance.pick([' ', ' ', '\u00a0', '\u2009', '\u202f'])
  const all = [`${age}${space}år`, `${age}${space}år gammel`, `${age}${space}år gamle`, `${age}-åring`, `${age}-åringen`, `${age}-årig`, `${age} åring`, `${age}-års`, `${age}‑åring`, `${age}åring`, `${age} ½ år`, `${age},5 år`, `${age} 1/2 år gammel`] // prettier-ignore
  return { kinds, lead: chance.pick(['han er ', 'hun var ', 'en på ', 'hun fylte ']), written: chance.pick(all) }
}
const told: Maker = (chance) => ({
  kinds,
  lead: chance.pick([
    'han er ',
    'jeg er ',
    'hun fyller ',
    'han ble ',
    'alder: ',
    'jeg blir ',
    'Alder ',
    'i en alder av ',
  ]),
  written: String(yearsOf(chance)),
})
const small: Maker = (chance) => ({
  kinds,
  written: `${chance.pick(['4', 'fire', '8', 'åtte', '18', 'seks'])} ${chance.pick(['måneder', 'månader', 'uker', 'veker'])} ${chance.pick(['gammel', 'gammal', 'gamle'])}`,
})
const band: Maker = (chance) => ({ kinds, written: chance.pick([`${1 + chance.below(8)}0-årene`, `${2 + chance.below(7)}0-åra`, `${4 + chance.below(5)}0-årsalderen`, 'i slutten av 50-årene'.slice(14), `${chance.pick(['5', '6'])}0-årsdagen`]) }) // prettier-ignore
const english: Maker = (chance) => {
  const age = yearsOf(chance)
  return { kinds, language: 'en', lead: chance.pick(['he is ', 'she was ']), written: chance.pick([`${age} years old`, `a ${age}-year-old`.slice(2), `${age} years of age`, `${age} yrs old`, `aged ${age}`.slice(5), `${age} year old`]) } // prettier-ignore
}
const split: Maker = (chance) => {
  const age = yearsOf(chance)
  return { kinds, written: chance.pick([`${age}\når gammel`, `${age} år\ngammel`, `${age}-\nåring`, `${age} - åring`, `${age}- åring`, `${age}  år gammel`, `${age} -åring`]) } // prettier-ignore
}
const said: Maker = (chance) => {
  const language = chance.pick(['nb', 'nb', 'nn'] as const)
  const age = sayNumber(chance, yearsOf(chance), language)
  const closed = age.replace(' ', '')
  const old = chance.pick(language === 'nb' ? ['gammel', 'gamle'] : ['gammal', 'gamal'])
  const lead = chance.pick(language === 'nb' ? ['han er ', 'jeg er ', 'hun var '] : ['han er ', 'eg er ', 'ho var '])
  return { kinds, language, lead, written: chance.pick([`${age} år`, `${age} år ${old}`, `${closed}åring`, `${closed}-åring`, `${closed}åringen`]) } // prettier-ignore
}
const saidAlone: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['jeg er ', 'hun fyller ', 'han ble ', 'hun er nå ', 'han har fylt ', 'jeg var ']),
  written: sayNumber(chance, yearsOf(chance), 'nb'),
})
const saidBand: Maker = (chance) => {
  const decade = chance.pick(decades)
  return { kinds, written: chance.pick([`${decade}åra`, `${decade}årene`, `${decade}-årene`, `${decade}årsalderen`, `${decade}-åra`]) } // prettier-ignore
}
const saidInEnglish: Maker = (chance) => {
  const age = sayNumber(chance, yearsOf(chance), 'en')
  return { kinds, language: 'en', lead: chance.pick(['he is ', "I'm ", 'she was ']), written: chance.pick([`${age} years old`, `${age} year old`, `${age}`]) } // prettier-ignore
}

const bandInEnglish: Maker = (chance) => ({
  kinds,
  language: 'en',
  lead: chance.pick(['in her ', 'in his late ', 'in their early ']),
  written: chance.pick(['forties', 'fifties', 'sixties', 'twenties', '40s']),
})

export const ages: Kind = {
  name: 'age',
  makers: { valid: oneOf(written, written, told, small, band, english), spoken: oneOf(said, said, saidAlone, saidBand, saidInEnglish, bandInEnglish), split }, // prettier-ignore
}
