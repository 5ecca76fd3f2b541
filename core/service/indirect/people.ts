import type { ProjectState } from '../../history/project-state'
import type { DocumentId, ParticipantId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'

/** Those who take part and have not withdrawn, in their order. */
export function staying(state: ProjectState): readonly Participant[] {
  return state
    .all('participant')
    .filter((it) => it.consent.withdrawn === null)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The attributes that hold something for somebody, in the order in which they stand. */
export function attributesOf(people: readonly Participant[]): readonly string[] {
  const names = people.flatMap((it) =>
    Object.entries(it.attributes).flatMap(([name, value]) => (value.trim() ? [name] : [])),
  )
  return [...new Set(people.flatMap((it) => Object.keys(it.attributes)))].filter((it) => names.includes(it))
}

/** The attributes that a reader sees: those wished for that there are, or all. */
export function seenAttributes(people: readonly Participant[], wished: readonly string[] | null): readonly string[] {
  const all = attributesOf(people)
  return wished === null ? all : all.filter((it) => wished.includes(it))
}

/** Whose words a turn holds; null: nobody's who takes part. */
export function voiceIn(state: ProjectState, { speaker }: Turn): ParticipantId | null {
  const record = speaker === null ? undefined : state.get(speaker)
  return record === undefined ? null : voiceOf(record)
}

/** The documents that are material: guides and letters are the researcher's own words. */
export function materialIn(state: ProjectState, document: DocumentId | null): readonly DocumentId[] {
  return state
    .documents()
    .filter((it) => it.kind !== 'guide' && it.kind !== 'letter' && (document === null || it.id === document))
    .map((it) => it.id)
}
