import type { SpeakerRole } from '../../model/speaker'

/** In bokmål, nynorsk, English, Swedish and Danish; single letters as they are used in printed transcripts. */
const roleWords: Readonly<Record<SpeakerRole, readonly string[]>> = {
  interviewer: [
    ...[
      'intervjuer',
      'intervjuar',
      'intervjuare',
      'intervjuaren',
      'intervjueren',
      'interviewer',
      'intervjuarn',
      'intervjuledare',
    ],
    ...[
      'interv',
      'int',
      'i',
      'iv',
      'forsker',
      'forskeren',
      'forskar',
      'forskaren',
      'researcher',
      'stipendiat',
      'student',
    ],
    ...['spørsmål', 'spørgsmål', 'fråga', 'spm', 'question', 'q'],
  ],
  moderator: [
    ...['moderator', 'moderatoren', 'moderatorn', 'mod', 'm', 'fasilitator', 'facilitator', 'ordstyrer', 'ordstyrar'],
    ...[
      'gruppeleder',
      'gruppeleiar',
      'gruppledare',
      'møteleder',
      'møteleiar',
      'medmoderator',
      'co-moderator',
      'samtaleleder',
    ],
  ],
  interpreter: ['tolk', 'tolken', 'interpreter'],
  other: [
    ...[
      'observatør',
      'observer',
      'referent',
      'ukjent',
      'ukjend',
      'okänd',
      'unknown',
      'unknown speaker',
      'alle',
      'alla',
      'all',
    ],
    ...[
      'flere',
      'fleire',
      'flera',
      'begge',
      'båda',
      'several',
      'both',
      'everyone',
      'multiple speakers',
      'ekstern',
      'pårørende',
    ],
  ],
  participant: [
    ...[
      'informant',
      'informanten',
      'inf',
      'deltaker',
      'deltakar',
      'deltager',
      'deltagare',
      'participant',
      'part',
      'respondent',
    ],
    ...[
      'respondenten',
      'resp',
      'intervjuperson',
      'intervjuobjekt',
      'interviewperson',
      'interviewee',
      'intervjuad',
      'kandidat',
    ],
    ...[
      'person',
      'speaker',
      'taler',
      'talar',
      'talare',
      'stemme',
      'röst',
      'mann',
      'kvinne',
      'kvinna',
      'man',
      'kvinde',
      'woman',
    ],
    ...['svar', 'answer', 'r', 'd', 'p', 'b', 'ip', 's', 'a', 'ds', 'k', 'u', 'id'],
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
