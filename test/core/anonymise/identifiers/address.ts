import type { Chance } from './chance'
import { sayNumber } from './saying'
import { oneOf, type Kind, type Maker } from './spelling'

const kinds = ['address'] as const
const heads = ['Stor', 'Kirke', 'Bjørke', 'Elve', 'Øvre', 'Fjell', 'Myr', 'Hav', 'Skole', 'Tind']
const tails = 'gata gaten gate veien vegen veg vei bakken stien plassen torget alléen alleen kroken tunet ringen svingen lia åsen brygga kaia smauet tråkket løkka haugen jordet toppen terrasse'.split(' ') // prettier-ignore
const owners = ['Kongens', 'Nedre Slotts', 'Karl Johans', 'St. Olavs', 'Roald Amundsens', 'Christian Michelsens', 'Nordre'] // prettier-ignore

function streetOf(chance: Chance): string {
  return chance.below(4) > 0
    ? chance.pick(heads) + chance.pick(tails)
    : `${chance.pick(owners)} ${chance.pick(['gate', 'vei', 'veg', 'plass', 'allé'])}`
}

function houseOf(chance: Chance): string {
  const number = String(1 + chance.below(chance.pick([20, 200, 999])))
  return number + chance.pick(['', '', ' B', 'B', 'c', ' a', ', H0201', ' H0304', ' B, H0102', '-4', '/2'])
}

const plain: Maker = (chance) => ({ kinds, written: `${streetOf(chance)}${chance.pick([' ', ' ', ' ', '\u00a0', '\u2009'])}${houseOf(chance)}` }) // prettier-ignore
const whole: Maker = (chance) => ({ kinds, written: `${streetOf(chance)} ${houseOf(chance)}, 8999 ${chance.pick(['Ternvær', 'Bodø'])}` }) // prettier-ignore
const upper: Maker = (chance) => ({ kinds, written: `${streetOf(chance)} ${1 + chance.below(90)}`.toUpperCase() })
const lower: Maker = (chance) => ({
  kinds,
  lead: chance.pick(['i ', 'bor i ']),
  written: `${chance.pick(heads).toLowerCase()}${chance.pick(['gata', 'veien', 'vegen', 'gate'])} ${1 + chance.below(90)}`,
})
const property: Maker = (chance) => {
  const [farm, use] = [String(1 + chance.below(300)), String(1 + chance.below(900))]
  return { kinds, written: chance.pick([`gnr. ${farm}, bnr. ${use}`, `gnr ${farm} bnr ${use}`, `gnr. ${farm} og bnr. ${use}`, `Gnr./bnr. ${farm}/${use}`, `gårdsnr. ${farm}, bruksnr. ${use}`, `gårdsnummer ${farm} bruksnummer ${use}`, `gnr/bnr ${farm}/${use}`, `gnr. ${farm}, bnr. ${use}, snr. 3`]) } // prettier-ignore
}
const box: Maker = (chance) => ({ kinds, written: `${chance.pick(['Postboks', 'postboks', 'Pb.', 'Postb.', 'PB', 'P.O. Box', 'pb '.trim()])} ${1 + chance.below(9000)}${chance.pick(['', ' Sentrum'])}` }) // prettier-ignore
const flat: Maker = (chance) => ({ kinds, written: `${chance.pick(['H', 'U', 'K', 'L'])}0${1 + chance.below(9)}0${1 + chance.below(9)}` }) // prettier-ignore
const english: Maker = (chance) => ({
  kinds,
  language: 'en',
  written: `${1 + chance.below(200)} ${chance.pick(['Harbour', 'High', 'Upper Mill', 'Station'])} ${chance.pick(['Street', 'Road', 'Avenue', 'Lane'])}`,
})

const split: Maker = (chance) => {
  const number = `${1 + chance.below(90)}${chance.pick(['', ' B'])}`
  return { kinds, written: `${chance.pick(heads)}${chance.pick(['gata', 'veien', 'vegen', 'bakken'])}${chance.pick(['\n', ' \n', '  ', ' nr. ', ' nummer ', ', '])}${number}` } // prettier-ignore
}
const spoken: Maker = (chance) => {
  const street = chance.pick(heads) + chance.pick(['gata', 'veien', 'vegen', 'bakken', 'gate'])
  const number = sayNumber(chance, 2 + chance.below(98), chance.pick(['nb', 'nn'])) + chance.pick(['', '', ' b', ' a'])
  const box = `postboks ${sayNumber(chance, 2 + chance.below(900), 'nb')}`
  const property = `gårdsnummer ${sayNumber(chance, 2 + chance.below(90), 'nb')} bruksnummer ${sayNumber(chance, 2 + chance.below(90), 'nb')}`
  const road = `${chance.pick([street, street.toLowerCase()])}${chance.pick([' ', ' ', ' nummer '])}${number}`
  return { kinds, written: chance.pick([road, road, road, box, property]) }
}

export const addresses: Kind = {
  name: 'address',
  makers: { valid: oneOf(plain, plain, whole, upper, lower, property, box, flat, english), spoken, split },
}
