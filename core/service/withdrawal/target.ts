import type { ProjectState } from '../../history/project-state'
import type { CodeId, DocumentId, ParticipantId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import type { Speaker } from '../../model/speaker'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'

/**
 * What is taken out for good: a participant with all that is theirs, what they say under a code, or one passage. `called`:
 * keys of clusters that the user says are the participant too.
 */
export type Target =
  | Readonly<{ kind: 'participant'; participant: ParticipantId; called: readonly string[] }>
  | Readonly<{ kind: 'topic'; participant: ParticipantId; code: CodeId }>
  | Readonly<{ kind: 'passage'; document: DocumentId; span: Span }>

/** The turns of a document that are a participant's words, by themselves or by an interpreter. */
export function turnsOfParticipant(
  state: ProjectState,
  document: DocumentId,
  participant: ParticipantId,
): readonly Turn[] {
  const speakers = new Set(state.speakersOf(document).flatMap((it) => (voiceOf(it) === participant ? [it.id] : [])))
  return state.turnsOf(document).filter((it) => it.speaker !== null && speakers.has(it.speaker))
}

const researchers: ReadonlySet<Speaker['role']> = new Set(['interviewer', 'moderator'])

/** Whether somebody else than a participant speaks in a document, beside those who ask and those who interpret. */
export function hasOtherVoices(state: ProjectState, document: DocumentId, participant: ParticipantId): boolean {
  return state.turnsOf(document).some((turn) => {
    const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
    if (speaker === undefined || researchers.has(speaker.role)) return false
    const voice = voiceOf(speaker)
    return voice !== participant && (voice !== null || speaker.role !== 'interpreter')
  })
}
