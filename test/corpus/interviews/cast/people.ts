import { men, women } from '../../../../core/anonymise/lexicon/first-names'
import { isHeldOut } from '../../../../core/anonymise/lexicon/held-out'
import type { Chance } from '../chance'
import { abroad, ambiguous, rareNorwegian, sami } from './rare-names'

export type Gender = 'woman' | 'man'

/** Somebody who is spoken of. */
export type Person = Readonly<{ first: string; last: string; pet: string; gender: Gender; sort: NameSort }>

export const nameSorts = ['common', 'listed', 'sami', 'abroad', 'rare', 'word'] as const
export type NameSort = (typeof nameSorts)[number]

/** How many of a hundred bear a name of each sort. */
export type Mixture = Readonly<Record<NameSort, number>>

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const heldOut = (list: string) => list.split('|').filter((it) => isHeldOut(it) && it.length > 2)

/** So common that more than 25 people bear each pair of them. */
const commonFirst = {
  woman: words(
    'Bente Bjørg Camilla Elin Elisabeth Ellen Eva Hege Heidi Hilde Inger Ingrid Linda Marit Monica Nora Tone Wenche',
  ),
  man: words(
    'Alexander Anders Andreas Arne Eirik Erik Fredrik Geir Harald Henrik Knut Magnus Marius Martin Rune Stian Svein Terje Thomas',
  ),
}
const commonLast = words('Johansen Larsen Andersen Kristiansen Eriksen')

const listed = { woman: heldOut(women), man: heldOut(men) }

/** Somebody with a name of a sort. A name that is not among the commonest has an invented surname. */
export function drawPerson(chance: Chance, gender: Gender, mixture: Mixture): Person {
  const sort = drawSort(chance, mixture)
  const first = chance.pick(firstNames(sort, gender))
  return { first, last: chance.pick(lastNames(sort)), pet: petOf(first, gender, chance), gender, sort }
}

/** First names of a sort. */
export function firstNames(sort: NameSort, gender: Gender): readonly string[] {
  const key = gender === 'woman' ? 'women' : 'men'
  const bySort = { sami, abroad, rare: rareNorwegian, word: ambiguous }
  if (sort === 'common') return commonFirst[gender]
  return sort === 'listed' ? listed[gender] : bySort[sort][key]
}

/** Surnames that go with a sort of first names. */
export function lastNames(sort: NameSort): readonly string[] {
  if (sort === 'common') return commonLast
  if (sort === 'sami') return sami.surnames
  return sort === 'abroad' ? abroad.surnames : rareNorwegian.surnames
}

function drawSort(chance: Chance, mixture: Mixture): NameSort {
  const all = nameSorts.reduce((sum, it) => sum + mixture[it], 0)
  let left = chance.next() * all
  for (const sort of nameSorts) {
    left -= mixture[sort]
    if (left < 0) return sort
  }
  return 'listed'
}

/** What friends say: «Gamle-Ola», «Lille-Kari», «Olemann», «Torgern». */
function petOf(first: string, gender: Gender, chance: Chance): string {
  const stem = first.replace(/[aeiouyæøå]+$/iu, '')
  const made = [`Lille-${first}`, `Gamle-${first}`]
  if (/^\p{L}{3,7}$/u.test(stem))
    made.push(...(gender === 'man' ? [`${stem}ern`, `${stem}emann`] : [`${stem}emor`, `${stem}sen`]))
  return chance.pick(made)
}
