import type { Chance } from '../interviews/chance'
import { firstNames, lastNames } from '../interviews/cast/people'
import { chanceFrom } from '../interviews/chance'
import { misheard } from '../interviews/misheard'
import { inside } from './sentences'
import { placed, type StressCase } from './swapped-names'

/** What is done to a name on its way into a transcript. */
const bends: Readonly<Record<string, (name: string, chance: Chance) => string>> = {
  genitive: (name) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`),
  compound: (name, chance) => name + chance.pick(['-saka', '-gjengen', '-familien', '-modellen']),
  'typing slip': (name, chance) => slipped(name, chance),
  'two slips': (name, chance) => slipped(slipped(name, chance), chance),
  misheard: (name, chance) => misheard(name, chance),
  scanned: (name) => scanned(name),
  'capitals only': (name) => name.toUpperCase(),
  'lower case': (name) => name.toLowerCase(),
  'split over lines': (name) => `${name.slice(0, -2)}-\n${name.slice(-2)}`,
  'full, over lines': (name, chance) => `${name}\n${chance.pick(lastNames('rare'))}`,
  'soft hyphen': (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
  'look-alike letters': (name) => name.replaceAll('a', '\u0430').replaceAll('e', '\u0435').replaceAll('o', '\u043e'),
  decomposed: (name) => name.normalize('NFD'),
  'spelled out': (name) => [...name.toUpperCase()].join('-'),
}

export const bendNames: readonly string[] = Object.keys(bends)

/** A case with the name as it should be: what the app knows of where the speaker is a participant. */
export type BentCase = StressCase & Readonly<{ right: string }>

/** So many names of the held-out lists bent in one way, in the middle of a sentence. */
export function bentNames(bend: string, count: number): readonly BentCase[] {
  const chance = chanceFrom(count + bend.length * 131)
  const names = [...firstNames('listed', 'woman'), ...firstNames('listed', 'man')].filter((it) =>
    /^\p{L}{5,9}$/u.test(it),
  )
  const accented = names.filter((it) => it.normalize('NFD') !== it)
  return Array.from({ length: count }, () => {
    const name = chance.pick(bend === 'decomposed' ? accented : names)
    const made = (bends[bend] as (name: string, chance: Chance) => string)(name, chance)
    const right = bend === 'full, over lines' ? made.replace('\n', ' ') : name
    return { ...placed(chance.pick(inside), made), right }
  })
}

/** Without commas, stops and quotation marks, and nothing but the name with a capital. */
export function withoutMarks(one: BentCase): BentCase {
  const head = one.text
    .slice(0, one.span.start)
    .replace(/[.,«»:]/g, '')
    .toLowerCase()
  const tail = one.text
    .slice(one.span.end)
    .replace(/[.,«»:]/g, '')
    .toLowerCase()
  return { ...one, text: head + one.name + tail, span: { start: head.length, end: head.length + one.name.length } }
}

/** One letter left out, doubled, swapped with the next, or another. Never the first. */
function slipped(name: string, chance: Chance): string {
  const at = chance.whole(1, name.length - 2)
  const [head, letter, next, tail] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)]
  return chance.pick([
    head + next + tail,
    head + letter + letter + next + tail,
    head + next + letter + tail,
    `${head}e${next}${tail}`,
  ])
}

/** As a scanner may read it. */
function scanned(name: string): string {
  const pairs = [
    ['rn', 'm'],
    ['m', 'rn'],
    ['l', 'I'],
    ['å', 'a'],
    ['ø', 'o'],
    ['i', 'l'],
    ['e', 'c'],
  ] as const
  const [head, tail] = [name.slice(0, 1), name.slice(1)]
  const fitting = pairs.find(([from]) => tail.includes(from))
  return fitting ? head + tail.replace(fitting[0], fitting[1]) : name
}
