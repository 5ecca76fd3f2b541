import type { ReplacedKind, ReportCode, ReportQuestion } from '../../export/coded-report-input'
import type { SourcedRun } from '../../export/manifest'
import { own, words } from '../../export/runs'
import type { ProjectState } from '../../history/project-state'
import { identifierKind, type IdentifierKind } from '../../model/identifier'
import type { CodeId, CodingId, DocumentId, ParticipantId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import type { ExcerptNumbers } from './excerpt-numbers'

/** The memos that ask something, oldest first, each with what it is about. */
export function gatherQuestions(
  state: ProjectState,
  codebook: readonly ReportCode[],
  numbers: ExcerptNumbers,
): ReportQuestion[] {
  const names = new Map(codebook.map((it) => [it.code.id, it.name]))
  return state
    .all('memo')
    .filter((it) => it.kind === 'question' && it.text.trim() !== '')
    .toSorted((a, b) => (a.writtenAt === b.writtenAt ? (a.id < b.id ? -1 : 1) : a.writtenAt < b.writtenAt ? -1 : 1))
    .map((it) => ({ text: words(it.text.trim(), it.id), about: aboutOf(state, it, names, numbers) }))
}

function aboutOf(
  state: ProjectState,
  { about }: Memo,
  names: ReadonlyMap<CodeId, SourcedRun>,
  numbers: ExcerptNumbers,
): readonly SourcedRun[] {
  if (about === null) return []
  if (about.startsWith('code:')) return [names.get(about as CodeId) ?? []].flat()
  if (about.startsWith('participant:')) {
    const person = state.get(about as ParticipantId)
    return person === undefined ? [] : [{ text: person.label, source: { kind: 'label' } }]
  }
  if (!about.startsWith('coding:')) return []
  const coding = state.get(about as CodingId)
  const name = coding === undefined ? undefined : names.get(coding.code)
  const number = numbers.of.get(about as CodingId)
  return name === undefined || number === undefined ? [] : [own(`U${number}, `), name]
}

/** How many turns of these documents were corrected because a participant asked for it. */
export function correctedTurns(state: ProjectState, wanted: ReadonlySet<DocumentId>): number {
  const asked = state.all('correction').filter((it) => it.by === 'participant')
  const turns = new Set(asked.map((it) => it.turn))
  return [...turns].filter((it) => wanted.has(state.get(it)?.document ?? ('' as DocumentId))).length
}

/** How many people approved these documents. */
export function approvers(state: ProjectState, wanted: ReadonlySet<DocumentId>): number {
  return new Set(state.documents().flatMap((it) => (wanted.has(it.id) ? (it.approvedBy ?? []) : []))).size
}

/** How many places of each kind were replaced, removed, kept or wait; in the order of the kinds; those that do not occur are left out. */
export function replacedKinds(state: ProjectState, wanted: ReadonlySet<DocumentId>): ReplacedKind[] {
  const kinds = new Map<IdentifierKind, { replaced: number; removed: number; kept: number; waiting: number }>()
  for (const place of state.all('place').filter((it) => wanted.has(it.document))) {
    const kind = state.get(place.identifier)?.kind ?? 'other'
    const counts = kinds.get(kind) ?? { replaced: 0, removed: 0, kept: 0, waiting: 0 }
    kinds.set(kind, counts)
    counts[columnOf(place.decision?.kind ?? null)] += 1
  }
  return identifierKind.options.flatMap((kind) => {
    const counts = kinds.get(kind)
    return counts === undefined ? [] : [{ kind, ...counts }]
  })
}

function columnOf(decision: string | null): 'replaced' | 'removed' | 'kept' | 'waiting' {
  if (decision === null) return 'waiting'
  if (decision === 'keep' || decision === 'already-pseudonym') return 'kept'
  return decision === 'blackout' || decision === 'remove' ? 'removed' : 'replaced'
}
