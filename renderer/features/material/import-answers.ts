import type { Input } from '../../../core/contract/contract'
import type { Participant } from '../../../core/model/participant'
import type { ImportPreview } from './use-import'

/** What the user answers about a file before it is stored. */
export type ImportAnswers = Omit<Input<'import.confirm'>, 'preview'>
export type SpeakerAnswer = ImportAnswers['speakers'][number]

/** What the app proposes: what the file says, and each speaker as the reader took them. */
export function proposedAnswers(preview: ImportPreview, participants: readonly Participant[]): ImportAnswers {
  return {
    title: (preview.draft.title ?? preview.fileName.replace(/\.[^.]+$/u, '')).slice(0, 300),
    kind: preview.draft.kind,
    language: preview.draft.language,
    names: 'real',
    speakers: preview.speakers.map(({ label, role }) => ({
      label,
      role,
      participant: role === 'participant' ? participantOf(label, participants) : null,
    })),
  }
}

/** A label that is already somebody's name in the study is taken as that person. */
function participantOf(label: string, participants: readonly Participant[]): SpeakerAnswer['participant'] {
  const written = label.trim().toLocaleLowerCase('nb')
  return participants.find((it) => it.label.toLocaleLowerCase('nb') === written)?.id ?? 'new'
}

/** The answers with another role for one speaker: only participants are counted. */
export function withRole(answers: ImportAnswers, label: string, role: SpeakerAnswer['role']): ImportAnswers {
  return withSpeaker(answers, label, (it) => ({
    ...it,
    role,
    participant: role === 'participant' ? (it.participant ?? 'new') : null,
  }))
}

/** The answers with another person behind one speaker. */
export function withParticipant(
  answers: ImportAnswers,
  label: string,
  participant: SpeakerAnswer['participant'],
): ImportAnswers {
  return withSpeaker(answers, label, (it) => ({ ...it, participant }))
}

function withSpeaker(
  answers: ImportAnswers,
  label: string,
  change: (speaker: SpeakerAnswer) => SpeakerAnswer,
): ImportAnswers {
  return { ...answers, speakers: answers.speakers.map((it) => (it.label === label ? change(it) : it)) }
}
