import type { Chance } from './chance'
import { figureMark } from './cast/figures'
import type { Person } from './cast/people'
import type { InterviewCast } from './cast/study-cast'
import type { Form, Mark, Piece } from './gold'
import { misheard } from './misheard'
import { settingOf } from './setting'

/** What a turn is made with. `hearing`: the share of names that a machine has heard wrong. */
export type Rendering = Readonly<{ cast: InterviewCast; chance: Chance; hearing: number }>

/**
 * A template as pieces. `{w}` and `{x}` are women, `{m}` and `{g}` men, `{a}`, `{b}`, `{k}`, `{l}` anybody (the same letter
 * the same person throughout a turn), `{i}` who speaks; `.s .full .last .pet .spelled .init` are forms of a name.
 * `{h}` municipality, `{n}` the next one, `{v}` village, `{f}` farm, `{t}` town, `{o}` `{q}` workplaces; `{Dag}` somebody of
 * that name. `{?…}` words that look like a name and are none; `{!…}` words that tell who it is without naming.
 */
export function renderTurn(template: string, rendering: Rendering): readonly Piece[] {
  const bound = new Map<string, Person>()
  return template.split(/(\{[^}]*\})/u).flatMap((part) => {
    if (part === '') return []
    if (!part.startsWith('{')) return [{ text: part }]
    const slot = part.slice(1, -1)
    if (slot.startsWith('?')) return [{ text: slot.slice(1), isDecoy: true }]
    if (slot.startsWith('!')) return [described(slot.slice(1))]
    return renderSlot(slot, rendering, bound)
  })
}

function described(text: string): Piece {
  return { text, mark: { kind: 'other', owner: text, risk: 'indirect', form: 'described', sort: 'described' } }
}

function renderSlot(slot: string, rendering: Rendering, bound: Map<string, Person>): readonly Piece[] {
  const [name = '', ...forms] = slot.split('.')
  const figure = rendering.cast.figures[slot]
  if (figure !== undefined) return [{ text: figure, mark: figureMark(slot, figure) ?? undefined }]
  const place = settingOf(name, forms, rendering)
  if (place) return place
  const person = /^\p{Lu}/u.test(name) ? namedAs(name) : personFor(name, rendering, bound)
  return renderPerson(person, forms[0] ?? '', rendering)
}

function namedAs(first: string): Person {
  return { first, last: 'Myrbråtlia', pet: first, gender: /^(Liv|Vår)$/.test(first) ? 'woman' : 'man', sort: 'word' }
}

function personFor(name: string, { cast, chance }: Rendering, bound: Map<string, Person>): Person {
  if (name === 'i') return cast.informant
  const known = bound.get(name)
  if (known) return known
  const gender = { w: 'woman', x: 'woman', m: 'man', g: 'man' }[name]
  const taken = new Set([...bound.values()].map((it) => it.first))
  const free = (all: readonly Person[]) =>
    all.filter((it) => !taken.has(it.first) && (gender === undefined || it.gender === gender))
  const own = free(cast.own)
  const drawn = chance.pick(own.length > 0 && chance.happens(0.5) ? own : free(cast.people))
  bound.set(name, drawn)
  return drawn
}

function renderPerson(person: Person, form: string, { chance, hearing }: Rendering): readonly Piece[] {
  const mark = (as: Form): Mark => ({
    kind: 'person',
    owner: person.first,
    risk: 'direct',
    form: as,
    sort: person.sort,
  })
  const one = (text: string, as: Form): readonly Piece[] => [{ text, mark: mark(as) }]
  switch (form) {
    case 's':
      return one(/[sxz]$/.test(person.first) ? `${person.first}’` : `${person.first}s`, 'genitive')
    case 'full':
      return one(`${person.first} ${person.last}`, 'full')
    case 'last':
      return one(person.last, 'surname')
    case 'pet':
      return one(person.pet, 'pet')
    case 'init':
      return one(`${person.first[0]}.${person.last[0]?.toUpperCase()}.`, 'initials')
    case 'spelled':
      return one([...person.first.toUpperCase().replace(/\P{L}/gu, '')].join('-'), 'spelled')
    default:
      return chance.happens(hearing) ? one(misheard(person.first, chance), 'misheard') : one(person.first, 'plain')
  }
}
