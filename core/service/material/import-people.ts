import type { ChangeBuilder } from '../../history/change-builder'
import type { Draft } from '../../import/draft'
import type { Participant } from '../../model/participant'
import { openProject, type App } from '../app-session'
import { newParticipant } from './speakers'

type People = Draft['people']

/** What a table of answers says of the first of these labels that it knows. */
export function attributesOf(people: People, labels: readonly string[]): Participant['attributes'] {
  return people.find((it) => labels.includes(it.label))?.attributes ?? {}
}

/** A participant with what a table of answers says of them; what the study knows already stays. */
export function withAnswers(person: Participant, answers: Participant['attributes']): Participant {
  const known = Object.fromEntries(Object.entries(person.attributes).filter(([, value]) => value !== ''))
  return { ...person, attributes: { ...person.attributes, ...answers, ...known } }
}

/** Adds those who sent a form in and answered no open question: they have no turn, and are still of those who answered. */
export function addSilentPeople(app: App, change: ChangeBuilder, { turns, people }: Draft): void {
  const { state } = openProject(app).history
  const heard = new Set(turns.map((it) => it.speaker))
  const before = state.all('participant')
  const taken = new Set(before.map((it) => it.label))
  for (const [index, { label, attributes }] of people.entries()) {
    if (heard.has(label)) continue
    // Those who have turns are numbered from where the study was; nobody gets the number of another.
    const person = newParticipant(
      app,
      state,
      before.length + people.length + index + 1,
      taken.has(label) ? null : label,
    )
    change.add({ ...person, attributes })
  }
}
