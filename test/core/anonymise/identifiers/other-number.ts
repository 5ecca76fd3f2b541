import { broken, written } from './grouping'
import { sayDigits } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['other'] as const

const cases: Maker = (chance) => {
  const [year, number] = [chance.pick(['19', '20', '21', '2021', '2024']), chance.digits(5)]
  return { kinds, lead: chance.pick(['sak ', 'saksnr. ', 'saksnummer ', 'Sak nr. ', 'ref. ', 'arkivsak ', 'vedtak ', 'case ', 'journalpost ']), written: chance.pick([`${year}/${number}`, `${year}/${number}-3`, `${year}-${number}`]) } // prettier-ignore
}
const bareCase: Maker = (chance) => ({
  kinds,
  written: `${chance.pick(['19', '21', '2021', '2024'])}/0${chance.digits(4)}`,
})
const journal: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['journalnummer ', 'journalnr. ', 'pasientnummer ', 'pasient-ID ', 'NPR-nummer ', 'journal nr. ']),
  written: chance.digits(5 + chance.below(4)),
})
const passport: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['pass nr. ', 'passnummer ', 'passnr: ', 'passet mitt er ', 'passport no. ', 'passport number ']),
  written: chance.pick([chance.digits(8), `C${chance.pick(['A', 'C', 'H'])}${chance.pick('ABCXYZ'.split(''))}${chance.digits(6)}`, `AB${chance.digits(7)}`, `N${chance.digits(7)}`]), // prettier-ignore
})
const student: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['studentnummer ', 'studentnr. ', 'Studentnr: ', 'student number ', 'student-ID ', 'kandidatnummer ', 'kandidatnr. ', 'ansattnummer ', 'medlemsnummer ', 'kundenummer ', 'lånernummer ']), // prettier-ignore
  written: chance.pick([chance.digits(6), `s${chance.digits(6)}`, chance.digits(4)]),
})
const alien: Maker = (chance) => {
  const number = `${chance.pick(['1998', '2009', '2015', '2019', '2022'])}${chance.digits(8)}`
  return { kinds, lead: chance.pick(['DUF-nummer ', 'DUF ', 'duf-nr. ', 'DUF-nummeret er ', '']), written: written(chance, number, [[12], [4, 6, 2]]) } // prettier-ignore
}
const split: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['DUF-nummer ', 'DUF ']),
  written: broken(chance, `2019${chance.digits(8)}`, [[4, 6, 2], [4, 3, 3, 2]]), // prettier-ignore
})
const splitCase: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['sak ', 'saksnummer ', 'sak nr. ']),
  written: `${chance.pick(['21', '2021'])}${chance.pick([' / ', '/ ', '/\n', ' /'])}${chance.digits(5)}`,
})
const spoken: Maker = (chance) => {
  const [name, length] = chance.pick([['journalnummer ', 6], ['studentnummer ', 6], ['saksnummer ', 7], ['DUF-nummer ', 12], ['passnummer ', 8], ['kandidatnummer ', 4], ['DUF-nummeret er ', 12], ['saksnummeret var ', 6]] as const) // prettier-ignore
  const language = chance.pick(['nb', 'nb', 'nn'] as const)
  return { kinds: ['other', 'phone', 'national-id', 'organisation-number'], language, lead: name, written: sayDigits(chance, chance.digits(length), [[2, 2, 2, 2, 2, 2], [3, 3, 3, 3]], language) } // prettier-ignore
}
const spokenCase: Maker = (chance) => ({
  kinds,
  lead: 'sak ',
  written: `${sayDigits(chance, chance.pick(['21', '22', '19']), [[2]], 'nb').toLowerCase()} ${chance.pick(['skråstrek', 'stråk', 'skrå'])} ${sayDigits(chance, `0${chance.digits(4)}`, [[1, 2, 2]], 'nb').toLowerCase()}`, // prettier-ignore
})

export const otherNumbers: Kind = {
  name: 'case, journal, passport, student, DUF',
  makers: { valid: oneOf(cases, bareCase, journal, passport, student, alien), spoken: oneOf(spoken, spokenCase), split: oneOf(split, splitCase) }, // prettier-ignore
}
