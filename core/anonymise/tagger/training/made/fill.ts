import { isListed, moreWords } from '../../../lexicon/lexicon'
import type { EntityType } from '../../tag'
import type { Cast, Person } from './cast'
import type { Chance } from './chance'
import { phrases } from './phrases'
import type { Voice } from './voice'

/** A name in a made text (UTF-16, half-open). */
export type Mark = Readonly<{ start: number; end: number; type: EntityType }>
/** A made sentence without its end mark, the names in order. */
export type Filled = Readonly<{ text: string; marks: readonly Mark[] }>

/** With what a template is filled. */
export type Filling = Readonly<{ chance: Chance; voice: Voice; cast: Cast }>

const lines: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(phrases).map(([name, text]) => [name, text.trim().split('\n')] as const),
  ['word', [...moreWords()].filter((it) => /^\p{L}{3,}$/u.test(it) && !isListed(it))],
])

/** A template filled with names and phrases. Throws where it has a slot that nothing fills. */
export function fill(template: string, { chance, voice, cast }: Filling): Filled {
  const [a, b, c] = chance.some(cast.people, 3)
  const [place, other] = chance.some(cast.places, 2)
  const people: Readonly<Record<string, Person | undefined>> = { A: a, B: b, C: c }
  const names: Readonly<Record<string, readonly [string | undefined, EntityType]>> = {
    P: [place, 'place'],
    Q: [other, 'place'],
    O: [chance.pick(cast.workplaces), 'organisation'],
    V: [chance.pick(cast.boats), 'other'],
  }
  const spoken = voice.say(expand(template, chance, (it) => people[it]))
  let text = ''
  const marks: Mark[] = []
  const add = (heard: string, type: EntityType) => {
    const name = chance.happens(brokenShare) ? broken(heard) : heard
    marks.push({ start: text.length, end: text.length + name.length, type })
    text += name
  }
  for (const part of spoken.split(/(\{[^}]*\})/)) {
    const [, slot = '', , how = ''] = /^\{(\w)(\.(\w+))?\}$/.exec(part) ?? []
    const person = people[slot]
    const [name, type] = names[slot] ?? []
    if (person) {
      if (how === 'art') text += voice.article(person.gender)
      add(nameOf(person, how), 'person')
    } else if (name !== undefined && type) add(name, type)
    else if (part.startsWith('{')) throw new Error(`nothing fills ${part}`)
    else text += part
  }
  return { text, marks }
}

/** Names that a machine has heard as two words. */
const brokenShare = 0.04

/** «Kvernlid» as «Kvern lid»: a long name parted before the last of its middle consonants. */
function broken(name: string): string {
  return name.replace(/^(\p{L}{2,}[^aeiouyæøå\s])([^aeiouyæøå\s][aeiouyæøå]\p{L}+)$/iu, '$1 $2')
}

function nameOf({ first, last }: Person, how: string): string {
  if (how === 'full') return `${first} ${last}`
  if (how === 'last') return last
  return how === 's' && !first.endsWith('s') ? `${first}s` : first
}

const words = { he: ['hun', 'han'], him: ['henne', 'ham'], his: ['hennes', 'hans'] } as const

/** A template with its choices made: names alone are left in braces. */
function expand(template: string, chance: Chance, personOf: (slot: string) => Person | undefined): string {
  const chosen = template
    .replace(/\(([^)]*)\)/g, (_, all: string) => chance.pick(all.split('|')))
    .replace(/\{(\w)\.(he|him|his)\}/g, (_, slot: string, how: keyof typeof words) =>
      personOf(slot)?.gender === 'woman' ? words[how][0] : words[how][1],
    )
    .replace(/\{(\w)\.kin\}/g, (_, slot: string) => `<${personOf(slot)?.gender ?? 'man'}>`)
  const open = /<(\w+)>/.exec(chosen)
  if (!open) return chosen
  return expand(
    chosen.replace(/<(\w+)>/g, (_, name: string) => chance.pick(lines.get(name) ?? [])),
    chance,
    personOf,
  )
}
