import { minimalCombinations } from '../../analysis/singling-out/minimal-combinations'
import { isOneHolder, postIn } from '../../anonymise/posts/find-posts'
import { inhabitantsIn, inhabitantsOf, isAboutInhabitants, sizeStep } from '../../anonymise/posts/inhabitants'
import type { ProfileCard } from '../../contract/indirect'
import { isOutsiders } from '../../model/assessment'
import type { Participant } from '../../model/participant'
import { openProject, type App } from '../app-session'
import { assessmentsOf, givenBy } from './assess'
import { attributesOf, seenAttributes, staying } from './people'

/** So many combinations are told; a row of many attributes has hundreds. */
const told = 5

/** With more attributes than this, combinations of three are too many to look for, and more than a reader needs. */
const manyAttributes = 14

/** Every participant as a reader sees them by these attributes. */
export function profileCards(
  app: App,
  wished: readonly string[] | null,
): Readonly<{ attributes: readonly string[]; cards: readonly ProfileCard[] }> {
  const { state } = openProject(app).history
  const people = staying(state)
  const seen = seenAttributes(people, wished)
  const rows = people.map((it) => it.attributes)
  const combinations = minimalCombinations(rows, seen, seen.length > manyAttributes ? 2 : 3)
  return {
    attributes: attributesOf(people),
    cards: people.map((person, at) => {
      const attributes = shownOf(person, seen)
      const all = combinations[at] ?? []
      const own = all.filter((it) => it.length > 1)
      return {
        participant: person.id,
        label: person.label,
        attributes,
        same: people.filter((it) => seen.every((name) => valueOf(it, name) === valueOf(person, name))).length,
        alone: all.flatMap((it) => (it.length === 1 ? it : [])),
        combinations: own.slice(0, told),
        moreCombinations: Math.max(0, own.length - told),
        post: postOf(attributes),
        answers: assessmentsOf(state, person.id).flatMap((it) =>
          isOutsiders(it.answer) ? [{ answer: it.answer, ...givenBy(app, it) }] : [],
        ),
      }
    }),
  }
}

/** The attributes of a participant that are seen and hold something. */
export function shownOf(person: Participant, seen: readonly string[]): ProfileCard['attributes'] {
  return seen.flatMap((name) => {
    const value = person.attributes[name]?.trim() ?? ''
    return value === '' ? [] : [{ name, value }]
  })
}

/** A value as it is compared. */
export function valueOf(person: Participant, name: string): string {
  return (person.attributes[name] ?? '').trim().toLowerCase()
}

/** How many live in the municipality at most, by what is seen: the attribute about it, or the municipality's own name. */
export function inhabitantsFrom(attributes: ProfileCard['attributes']): number | null {
  const about = attributes.filter((it) => isAboutInhabitants(it.name)).flatMap((it) => inhabitantsIn(it.value) ?? [])
  const named = attributes.flatMap((it) => inhabitantsOf(it.value) ?? [])
  return about[0] ?? named[0] ?? null
}

function postOf(attributes: ProfileCard['attributes']): ProfileCard['post'] {
  const inhabitants = inhabitantsFrom(attributes)
  for (const { value } of attributes) {
    const found = postIn(value)
    if (found !== null && isOneHolder(found.post, inhabitants))
      return { role: value, below: inhabitants === null ? null : sizeStep(inhabitants) }
  }
  return null
}
