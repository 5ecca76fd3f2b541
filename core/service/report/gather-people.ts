import { overlapFinder } from '../../anchor/sweep'
import { countedParticipants, tallyOf } from '../../analysis/tally'
import { countedCodes } from '../../analysis/frequency'
import { pathOf } from '../../coding/codebook'
import type { ReportParticipant, ReportSource } from '../../export/coded-report-input'
import type { ProjectState } from '../../history/project-state'
import type { CodeId, DocumentId, ParticipantId } from '../../model/ids'
import { voiceOf } from '../../model/speaker'

/** The documents of the report, numbered among those of their kind where they are several, with their counts. */
export function gatherSources(state: ProjectState, wanted: ReadonlySet<DocumentId>): ReportSource[] {
  const documents = state.documents()
  const counted = countedParticipants(state)
  const codes = countedCodes(state)
  return documents
    .filter((it) => wanted.has(it.id))
    .map(({ id, kind, title, language }) => {
      const same = documents.filter((it) => it.kind === kind)
      const voices = new Set(voicesIn(state, id).filter((it) => counted.has(it)))
      const [only] = voices
      const tally = tallyOf(state, new Set([id]))
      return {
        document: id,
        kind,
        title,
        language,
        number: same.length > 1 ? same.findIndex((it) => it.id === id) + 1 : null,
        onlyVoice: voices.size === 1 && only !== undefined ? (state.get(only)?.label ?? null) : null,
        voices: voices.size,
        words: wordCount(state.textOf(id)),
        segments: new Map(codes.map(({ code }) => [code.id, tally.withBelow(code.id).segments])),
        allSegments: tally.all.segments,
      }
    })
}

/** Those who took part in the documents and count, in their order, with the codes that their words stand under. */
export function gatherParticipants(state: ProjectState, wanted: ReadonlySet<DocumentId>): ReportParticipant[] {
  const counted = countedParticipants(state)
  const codes = codesByParticipant(state, wanted)
  return state
    .all('participant')
    .filter((it) => counted.has(it.id))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, label, attributes }) => ({
      id,
      label,
      attributes,
      documents: [...wanted].filter((it) => voicesIn(state, it).includes(id)),
      codes: codes.get(id) ?? new Set<CodeId>(),
    }))
    .filter((it) => it.documents.length > 0)
}

function voicesIn(state: ProjectState, document: DocumentId): ParticipantId[] {
  return state.speakersOf(document).flatMap((it) => voiceOf(it) ?? [])
}

function codesByParticipant(
  state: ProjectState,
  wanted: ReadonlySet<DocumentId>,
): ReadonlyMap<ParticipantId, Set<CodeId>> {
  const codes = state.all('code')
  const paths = new Map(codes.map(({ id }) => [id, pathOf(codes, id).map((it) => it.id)]))
  const found = new Map<ParticipantId, Set<CodeId>>()
  for (const document of wanted) {
    const turnsOf = overlapFinder(state.turnsOf(document))
    for (const coding of state.codingsOf(document))
      for (const turn of turnsOf(coding.span)) {
        const speaker = turn.speaker === null ? undefined : state.get(turn.speaker)
        const person = speaker === undefined ? null : voiceOf(speaker)
        if (person === null) continue
        const own = found.get(person) ?? new Set()
        for (const code of paths.get(coding.code) ?? []) own.add(code)
        found.set(person, own)
      }
  }
  return found
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
