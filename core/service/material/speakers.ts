import { firstNames, foldName } from '../../anonymise/lexicon/lexicon'
import { turnName } from '../../anonymise/cluster/form-key'
import type { ProjectState } from '../../history/project-state'
import { guessRole } from '../../import/conversation/guess-role'
import { newIdentifier, type Identifier } from '../../model/identifier'
import type { ParticipantId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import type { App } from '../app-session'

const genericLabel =
  /^(informant(en)?|deltake?r(en|ar)?|deltakar(en)?|intervjuperson|respondent(en)?|participant|interviewee|speaker|taler|person|student|veileder|rettleiar|tolk|interpreter|ukjent|unknown|\p{L}{1,2})[\s_-]*\d*$/iu

/** Whether a speaker label may be somebody's name, not a role, a letter or two, or a number as `Informant 2`. */
export function namesPeople(label: string): boolean {
  const name = label.trim()
  if (/^\p{Lu}\p{Ll}$/u.test(name) && firstNames().has(foldName(name))) return true
  return guessRole(label) === 'participant' && !genericLabel.test(name) && /\p{L}/u.test(label)
}

const numberedLabel = {
  informant: 'Informant',
  participant: 'Deltaker',
  interviewee: 'Intervjuperson',
  respondent: 'Respondent',
}

/** A participant not seen before. `label` null, or somebody's already: a number in the project's own word, which nobody else has. */
export function newParticipant(app: App, state: ProjectState, count: number, label: string | null): Participant {
  const taken = new Set(state.all('participant').map((it) => it.label))
  let number = count
  const numbered = () => `${numberedLabel[state.settings().participantWord]} ${number}`
  while (taken.has(numbered())) number += 1
  return {
    id: app.ports.ids.next('participant'),
    label: label !== null && !taken.has(label) ? label : numbered(),
    attributes: {},
    isCounted: true,
    consent: { basis: 'consent', given: null, withdrawn: null, mayQuote: true },
    order: count - 1,
  }
}

/** The identifier that a speaker's name is from the start, or null when the project knows this form of it already. */
export function speakerIdentifier(
  app: App,
  state: ProjectState,
  label: string,
  participant: ParticipantId | null,
): Identifier | null {
  const known = state.all('identifier').some((it) => it.participant === participant && it.forms.includes(label))
  if (known) return null
  return newIdentifier(app.ports.ids.next('identifier'), {
    kind: 'person',
    forms: [...new Set([turnName(label), label])],
    participant,
  })
}
