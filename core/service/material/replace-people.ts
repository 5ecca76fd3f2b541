import type { ImportSpeaker } from '../../contract/material'
import type { ProjectState } from '../../history/project-state'
import type { Draft } from '../../import/draft'
import type { DocumentId, ParticipantId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import { addSilentPeople } from './import-people'
import type { Replacing } from './replacing'

type People = Draft['people']

/** Who answered, by the label in the former version of a table of answers: who speaks under it, or is called so and was silent. */
export type Respondents = ReadonlyMap<string, ParticipantId>

/** Finds again who answered in the former version of a document's file. */
export function respondentsOf(state: ProjectState, document: DocumentId, former: People): Respondents {
  const speaking = new Map(state.speakersOf(document).map((it) => [it.label, it.participant]))
  const called = new Map(state.all('participant').map((it) => [it.label, it.id]))
  return new Map(
    former.flatMap(({ label }) => {
      const id = speaking.has(label) ? speaking.get(label) : called.get(label)
      return id ? [[label, id] as const] : []
    }),
  )
}

/** The speakers with those who were silent in the former version as the participants that they are already. */
export function asRespondents(speakers: readonly ImportSpeaker[], respondents: Respondents): readonly ImportSpeaker[] {
  return speakers.map((it) => {
    const known = it.participant === 'new' ? respondents.get(it.label) : undefined
    return known === undefined ? it : { ...it, participant: known }
  })
}

/**
 * Brings what participants have by a table of answers to its new version: closed answers that changed there change here,
 * but for what a person has written otherwise meanwhile. Those who are new and silent join. Gives the labels of those who
 * answered before and do not any more; they stay participants.
 */
export function replacePeople(
  { app, state, change }: Replacing,
  { draft, former, respondents }: Readonly<{ draft: Draft; former: People; respondents: Respondents }>,
): readonly string[] {
  const before = new Map(former.map((it) => [it.label, it.attributes]))
  for (const { label, attributes } of draft.people) {
    const id = respondents.get(label)
    const person = id === undefined ? undefined : state.get(id)
    if (person) change.update(withNewAnswers(person, before.get(label) ?? {}, attributes))
  }
  const added = draft.people.filter((it) => !before.has(it.label))
  // Where none of those before became a participant, none is wanted.
  if (respondents.size > 0) addSilentPeople(app, change, { ...draft, people: added })
  const still = new Set(draft.people.map((it) => it.label))
  return former.flatMap(({ label }) => {
    const id = respondents.get(label)
    return still.has(label) ? [] : [(id && state.get(id)?.label) ?? label]
  })
}

function withNewAnswers(
  person: Participant,
  former: Participant['attributes'],
  answers: Participant['attributes'],
): Participant {
  const changed = Object.entries(answers).filter(([key]) => {
    const known = person.attributes[key] ?? ''
    return known === '' || known === former[key]
  })
  return { ...person, attributes: { ...person.attributes, ...Object.fromEntries(changed) } }
}
