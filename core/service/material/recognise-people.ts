import type { ParticipantId } from '../../model/ids'
import type { ProjectSession } from '../app-session'
import { formsByIdentifier } from '../anonymise/known-names'

/** Every name that a participant is known by: in the study, in documents that still hold them, in the open name list. */
function namesOfParticipants(project: ProjectSession): readonly (readonly [string, ParticipantId])[] {
  const { state } = project.history
  const names: [string, ParticipantId][] = state.all('participant').map((it) => [it.label, it.id])
  for (const document of state.documents())
    for (const it of state.speakersOf(document.id))
      if (it.participant !== null && it.role === 'participant') names.push([it.label, it.participant])
  names.push(...namesOfIdentifiers(project))
  for (const it of project.nameList?.content().participants ?? []) names.push([it.name, it.participant])
  return names.filter(([, id]) => state.get(id) !== undefined)
}

function namesOfIdentifiers(project: ProjectSession): readonly [string, ParticipantId][] {
  const forms = formsByIdentifier(project)
  return project.history.state.all('identifier').flatMap(({ id, kind, participant }) => {
    if (kind !== 'person' || participant === null) return []
    return (forms.get(id) ?? []).map((form): [string, ParticipantId] => [form, participant])
  })
}

/** The words of a name in lower case: `Nilsen, Astrid` is `astrid nilsen`, and what stands in brackets is no name. */
function wordsOf(name: string): readonly string[] {
  const plain = name.replace(/\([^)]*\)/gu, ' ').toLocaleLowerCase('nb')
  const [last = '', first] = plain.split(',')
  return `${first ?? ''} ${last}`.split(/\s+/u).filter((it) => it !== '')
}

/**
 * The participant whom each name means, or null: one who bears exactly this name, else the only one whose name holds it or
 * lies in it (`Bodil` and `Bodil Hansen`). Nobody is meant twice: where two names mean one person, neither does.
 */
export function recognisePeople(project: ProjectSession, names: readonly string[]): readonly (ParticipantId | null)[] {
  const known = namesOfParticipants(project).map(([name, id]) => ({ words: wordsOf(name), id }))
  const found = names.map((name) => {
    const words = wordsOf(name)
    if (words.length === 0) return null
    const same = only(known.filter((it) => it.words.join(' ') === words.join(' ')).map((it) => it.id))
    return same ?? only(known.filter((it) => holds(it.words, words) || holds(words, it.words)).map((it) => it.id))
  })
  return found.map((id) => (id !== null && found.filter((it) => it === id).length > 1 ? null : id))
}

function only(ids: readonly ParticipantId[]): ParticipantId | null {
  const different = [...new Set(ids)]
  return different.length === 1 ? different[0]! : null
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((it) => whole.includes(it))
}
