import { chanceFrom } from '../interviews/chance'
import { firstNames, type NameSort } from '../interviews/cast/people'
import { inside, opening } from './sentences'

/** A short text with one name in it. `names`: what the app knows already. */
export type StressCase = Readonly<{ text: string; name: string; span: Readonly<{ start: number; end: number }> }>

/** Sorts of names that a model may not have met, and where they stand. */
export const nameClasses = {
  ambiguous: 'word',
  Sámi: 'sami',
  'from abroad': 'abroad',
  'unseen Norwegian': 'rare',
  'of the held-out lists': 'listed',
} as const satisfies Readonly<Record<string, NameSort>>
export type NameClass = keyof typeof nameClasses

/** So many sentences with a name of a class swapped in; the text goes on, as an interview does. */
export function swappedNames(of: NameClass, where: 'inside' | 'opening', count: number): readonly StressCase[] {
  const chance = chanceFrom(count + of.length * 31 + where.length)
  const sort = nameClasses[of]
  const names = [...firstNames(sort, 'woman'), ...firstNames(sort, 'man')]
  return Array.from({ length: count }, () =>
    placed(chance.pick(where === 'inside' ? inside : opening), chance.pick(names)),
  )
}

/** A sentence with what stands for the name, in a turn of an interview. */
export function placed(sentence: string, name: string): StressCase {
  const before = 'Informant: Ja, det var slik det gikk. '
  const [head = '', tail = ''] = sentence.split('@')
  const start = before.length + head.length
  const text = `${before}${head}${name}${tail} Og mer vet jeg ikke om det.\n`
  return { text, name, span: { start, end: start + name.length } }
}
