import type { SpeakerRole } from '../../model/speaker'

const roleWords: Readonly<Record<SpeakerRole, readonly string[]>> = {
  interviewer: [
    ...['intervjuer', 'intervjuar', 'interviewer', 'interv', 'int', 'i', 'forsker', 'forskar', 'researcher'],
    ...['spørsmål', 'spm', 'question', 'q'],
  ],
  moderator: ['moderator', 'mod', 'm', 'fasilitator', 'facilitator', 'ordstyrer', 'ordstyrar', 'gruppeleder'],
  interpreter: ['tolk', 'interpreter'],
  other: ['observatør', 'observer', 'referent', 'ukjent', 'unknown', 'unknown speaker', 'alle'],
  participant: [
    ...['informant', 'inf', 'deltaker', 'deltakar', 'deltager', 'participant', 'respondent', 'intervjuperson'],
    ...[
      'intervjuobjekt',
      'interviewee',
      'person',
      'speaker',
      'taler',
      'talar',
      'stemme',
      'r',
      'd',
      'p',
      'b',
      'ip',
      's',
      'svar',
      'answer',
      'a',
    ],
  ],
}

/** A label in lower case without a trailing number, as `informant` of `Informant 2` or `d` of `D1`. */
function stemOfLabel(label: string): string {
  return label
    .toLocaleLowerCase('nb')
    .replace(/[\s_.-]*\p{N}+$/u, '')
    .trim()
}

function roleOfWord(label: string): SpeakerRole | null {
  const stem = stemOfLabel(label)
  const roles: readonly SpeakerRole[] = ['interviewer', 'moderator', 'interpreter', 'other', 'participant']
  return roles.find((role) => roleWords[role].includes(stem)) ?? null
}

/** Whether a label is a word for a part in a conversation, with or without a number, in bokmål, nynorsk or English. */
export function isRoleWord(label: string): boolean {
  return roleOfWord(label) !== null
}

/** The role that a label names; a name, or a word that says nothing, is a participant. The user can change it. */
export function guessRole(label: string): SpeakerRole {
  return roleOfWord(label) ?? 'participant'
}

/** The roles that the labels of one transcript name together: a bare `M` beside an interviewer is somebody's initial. */
export function guessRoles(labels: readonly string[]): ReadonlyMap<string, SpeakerRole> {
  const roles = new Map(labels.map((label) => [label, guessRole(label)]))
  if ([...roles.values()].includes('interviewer'))
    for (const label of labels) if (stemOfLabel(label) === 'm') roles.set(label, 'participant')
  return roles
}
